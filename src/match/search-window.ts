import type { Buffer } from 'node:buffer';
import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
import { filterMatch } from './filter.ts';
import { judge } from './judge.ts';
import type { Patience } from './patience.ts';
import type { RuleIndex } from './rule-index.ts';
import { contextNear, type Window } from './window.ts';

/** Bytes that a match may reach beyond what it was found by. Less than chunks overlap. */
const MOST_REACH = 8192;

/** Where the bytes of a chunk begin and end the original. */
interface Ends {
  readonly first: boolean;
  readonly last: boolean;
}

/** Searches for the patterns that are taken as they stand, around the words that they were found by. */
export function searchWindow(window: Window, index: RuleIndex, bytes: Buffer, ends: Ends, patience: Patience): Match[] {
  const found: Match[] = [];
  for (const i of rulesOf(window, index)) {
    const rule = index.rule(i);
    const stretch = stretchOf(window, rule, bytes, ends);
    const expression = index.expression(i);
    expression.lastIndex = 0;
    patience.search(i, rule.ways ?? 0, stretch.text.length, () => {
      for (let hit = expression.exec(stretch.text); hit; hit = expression.exec(stretch.text)) {
        if (hit[0] === '') expression.lastIndex++;
        else if (!isCut(hit, stretch)) found.push(...matchOf(window, rule, i, hit, stretch));
      }
    });
  }
  return found;
}

function rulesOf({ words, sentinels }: Window, index: RuleIndex): ReadonlySet<number> {
  const found = [...words.flatMap(({ use }) => use.innerOf), ...sentinels.flatMap(({ id }) => index.sentinels[id]!)];
  return new Set(found.filter((rule) => index.rule(rule).search));
}

/** What is searched: the window, and as much around it as a match can reach. */
interface Stretch {
  readonly text: string;
  /** Place of the first character in the chunk. */
  readonly base: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

function stretchOf(window: Window, rule: CompiledRule, bytes: Buffer, ends: Ends): Stretch {
  // A window without a sentinel is not looked at again when the same bytes come again, so nothing beyond it may count.
  const far = window.sentinels.some(({ id }) => id !== 0);
  const reach = far ? Math.min(MOST_REACH, rule.within + (rule.maxLength ?? MOST_REACH)) : 0;
  const from = Math.max(0, window.base - reach);
  const to = Math.min(bytes.length, window.base + window.text.length + reach);
  return {
    text: reach === 0 ? window.text : bytes.toString('latin1', from, to),
    base: from,
    cutBefore: from > 0 || !ends.first,
    cutAfter: to < bytes.length || !ends.last,
  };
}

/** What touches the end of the stretch may go on beyond it. */
function isCut(hit: RegExpExecArray, { text, cutBefore, cutAfter }: Stretch): boolean {
  return (cutBefore && hit.index === 0) || (cutAfter && hit.index + hit[0].length === text.length);
}

function matchOf(
  window: Window,
  rule: CompiledRule,
  i: number,
  hit: RegExpExecArray,
  { text, base }: Stretch,
): Match[] {
  const start = base + hit.index;
  const end = start + hit[0].length;
  // What lies wholly beyond the window is found by words of its own.
  if (end <= window.base || start >= window.base + window.text.length) return [];
  const [from, to] = secretOf(hit);
  if (from === to) return [];
  // The pattern itself may say what it stands beside.
  const within = hit[0].toLowerCase();
  const near = rule.words.some((word) => within.includes(word))
    ? 'context'
    : contextNear(window, i, rule, start - window.base, end - window.base);
  const value = text.slice(from, to);
  const match = judge({ rule: i, start: base + from, end: base + to, value, groups: {}, near }, rule);
  if (!match) return [];
  const counting = rule.filter ? filterMatch(match, rule.filter, text, hit.index, end - base) : match;
  return counting ? [counting] : [];
}

/** The first of the groups `secret`, `secret2`, … that took part, or the whole match. */
export function secretOf(hit: RegExpExecArray): readonly [number, number] {
  const groups = hit.indices?.groups ?? {};
  for (let i = 1; ; i++) {
    const name = i === 1 ? 'secret' : `secret${i}`;
    if (!Object.hasOwn(groups, name)) return [hit.index, hit.index + hit[0].length];
    const place = groups[name];
    if (place && place[1] > place[0]) return place;
  }
}
