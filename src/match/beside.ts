import type { Buffer } from 'node:buffer';
import type { Match } from '../model/match.ts';
import { isBound } from './bound.ts';

/** Bytes before a key and behind it. */
const REACH = 1000;
/** Between texts that are matched together stand zeros. */
const BETWEEN = '\0';

interface Beside {
  readonly beside: Readonly<Record<string, string>>;
  /** Names of those that the form of the text binds to the key. */
  readonly bound: readonly string[];
}

/**
 * What stands near a match, by name: where the text has one such thing only, for of two nobody knows which belongs to it.
 * Null for nothing.
 * @param wanted expressions, of which the first group counts, or all
 */
export function besideOf(
  wanted: Readonly<Record<string, string>>,
  bytes: Buffer,
  { start, end }: Pick<Match, 'start' | 'end'>,
): Beside | null {
  const all = bytes.toString('latin1', Math.max(0, start - REACH), start);
  const before = all.slice(all.lastIndexOf(BETWEEN) + 1);
  const after = bytes.toString('latin1', end, end + REACH).split(BETWEEN, 1)[0]!;
  // The key itself is left out: no part of it is anything else.
  const near = `${before} ${after}`;
  const key = { start: before.length, end: before.length + 1 };
  const beside: Record<string, string> = {};
  const bound: string[] = [];
  for (const [name, source] of Object.entries(wanted)) {
    const found = [...near.matchAll(new RegExp(source, 'dgi'))].map((hit) => {
      const [from, to] = hit.indices![1] ?? hit.indices![0]!;
      return { text: hit[1] ?? hit[0], start: from, end: to };
    });
    if (new Set(found.map(({ text }) => text.toLowerCase())).size !== 1) continue;
    beside[name] = found[0]!.text;
    if (found.some((one) => isBound(near, one, key))) bound.push(name);
  }
  return Object.keys(beside).length > 0 ? { beside, bound } : null;
}
