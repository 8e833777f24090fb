import type { Buffer } from 'node:buffer';
import type { Match } from '../model/match.ts';

/** Bytes before a key and behind it. */
const REACH = 1000;
/** Between texts that are matched together stand zeros. */
const BETWEEN = '\0';

/**
 * What stands near a match, by name: where the text has one such thing only, for of two nobody knows which belongs to it.
 * Null for nothing.
 * @param wanted expressions, of which the first group counts, or all
 */
export function besideOf(
  wanted: Readonly<Record<string, string>>,
  bytes: Buffer,
  { start, end }: Pick<Match, 'start' | 'end'>,
): Record<string, string> | null {
  const before = bytes.toString('latin1', Math.max(0, start - REACH), start);
  const after = bytes.toString('latin1', end, end + REACH);
  // The key itself is left out: no part of it is anything else.
  const near = `${before.slice(before.lastIndexOf(BETWEEN) + 1)} ${after.split(BETWEEN, 1)[0]}`;
  const parts = Object.entries(wanted).flatMap(([name, source]) => {
    const found = [...near.matchAll(new RegExp(source, 'gi'))].map((hit) => hit[1] ?? hit[0]);
    const isOne = new Set(found.map((text) => text.toLowerCase())).size === 1;
    return isOne ? [[name, found[0]!] as const] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : null;
}
