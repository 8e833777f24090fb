import type { Step, ToldName } from '../model/check.ts';
import type { Told } from '../model/verdict.ts';
import { at, jsonOf, type Reply } from './reply.ts';

const LONGEST = 200;

/** What an answer tells about the key, as short texts. Who owns it is masked: a report may be read by many. */
export function toldBy(reply: Reply, tells: Step['tells'] = {}): Told {
  const json = jsonOf(reply);
  const told: Record<string, string> = {};
  for (const [name, place] of Object.entries(tells)) {
    const text = textAt(place, reply, json);
    if (text) told[name] = isOwner(name as ToldName) ? masked(text) : text.slice(0, LONGEST);
  }
  return told;
}

/** What stands at a place, or a text with places in braces; nothing where one of them is missing. */
function textAt(place: string, reply: Reply, json: unknown): string {
  if (!place.includes('{'))
    return asText(place.startsWith('header:') ? reply.headers[place.slice(7)] : at(json, place));
  let isWhole = true;
  const text = place.replaceAll(/\{([^}]*)\}/g, (_, inner: string) => {
    const value = textAt(inner, reply, json);
    isWhole &&= value !== '';
    return value;
  });
  return isWhole ? text : '';
}

function asText(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${asText(inner)}`)
    .join(', ');
}

function isOwner(name: ToldName): boolean {
  return name === 'account' || name === 'organisation' || name === 'name';
}

/** `octocat` is `o…t`, `owner@example.com` is `o…r@e…m`. */
export function masked(text: string): string {
  return text
    .slice(0, LONGEST)
    .split('@')
    .map((part) => (part.length < 3 ? '…' : `${part[0]}…${part.at(-1)}`))
    .join('@');
}
