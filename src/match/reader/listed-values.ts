import type { AssignedValue } from './assigned-value.ts';

/** Most values of one list, and how much of it is read, in bytes. */
const MOST = 64;
const LONGEST = 4096;
/** The value and the end of its quotes, and the next one. */
const NEXT = /\s*["'`],\s*["'`](?<value>[^"'`\s\\]{8,200})(?=["'`]\s*[,\]})])/y;
/** As variables of the environment hold several: with commas and nothing else between. */
const NEXT_BARE = /,(?<value>[\w+/=.~-]{16,200})(?=[,\s"'`]|$)/y;

/**
 * What stands behind a value in the list that it is the first of: `apiKeys: ["…", "…"]`, or `API_KEYS=…,…` where the name says
 * that there are several.
 * @param name what the list is assigned to
 */
export function listedBehind(text: string, name: string, first: AssignedValue): AssignedValue[] {
  const end = first.at + first.text.length;
  // A glance: behind most values nothing is listed.
  if (!/^\s{0,2}["'`]?,/.test(text.slice(end, end + 4))) return [];
  const isList = first.quoted && /\[\s*["'`]$/.test(text.slice(Math.max(0, first.at - 24), first.at));
  const next = isList ? NEXT : !/["'`]/.test(text[first.at - 1] ?? '') && /s\d*$/i.test(name) ? NEXT_BARE : null;
  if (next === null) return [];
  const found: AssignedValue[] = [];
  next.lastIndex = end;
  while (found.length < MOST) {
    const value = next.exec(text)?.groups?.value;
    if (value === undefined || next.lastIndex > end + LONGEST) break;
    found.push({ text: value, at: next.lastIndex - value.length, quoted: isList, words: '' });
  }
  return found;
}
