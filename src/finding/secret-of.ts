import type { CompiledRule } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';

/**
 * The secret that a match holds.
 * @param value one character a byte
 * @param rule of which the beginning may be shown; null shows nothing of it
 */
export function secretOf(value: string, rule: CompiledRule | null): Secret {
  return new Secret(decode(value), rule ? prefixOf(value, rule) : '');
}

function prefixOf(value: string, rule: CompiledRule): string {
  const lower = value.toLowerCase();
  if (rule.entry !== 'prefix' && rule.entry !== 'sentinel' && !rule.search) return '';
  if (rule.reader) return '';
  const length = Math.max(0, ...rule.literals.map((text) => (lower.startsWith(text.toLowerCase()) ? text.length : 0)));
  // A user's pattern may be the secret itself.
  return rule.search && length * 2 > value.length ? '' : value.slice(0, length);
}

/** Bytes as characters back to text: UTF-8 where they are that, else Latin-1. */
function decode(value: string): string {
  if (/^[\x00-\x7f]*$/.test(value)) return value;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}
