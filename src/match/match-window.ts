import type { Match } from '../model/match.ts';
import type { CompiledRule, WordUse } from '../model/rule.ts';
import { firstFrom } from '../util/first-from.ts';
import { addressAround } from './address-around.ts';
import { beginsAt, endsAt, isAmidstBase64 } from './boundary.ts';
import { driftAt } from './drift.ts';
import { filterMatch } from './filter.ts';
import { judge } from './judge.ts';
import { nearestWord } from './nearest-word.ts';
import type { RuleIndex } from './rule-index.ts';
import { isDigestAt, isSaidHash } from './said-hash.ts';
import { contextNear, type Window } from './window.ts';

const NO_JOINTS = '';
/** Behind these no key of an unknown length is taken for one: see drift.ts. */
const DRIFT_JOINTS = '_-';
/** Rules that look no further than that, in characters, are compared rather than tried. */
const MOST_COMPARED = 1024;
/** A shape without a distinctive beginning must stand alone. */
const JOINTS = '_-+';

/**
 * Runs the few patterns that can apply in a window.
 * @param prefixOnly only rules with a literal beginning: what may be believed in binary data
 */
export function matchWindow(window: Window, index: RuleIndex, prefixOnly: boolean): Match[] {
  const found: Match[] = [];
  const tried = new Set<number>();
  const starts = createStarts(window);
  const everywhere = (rules: readonly number[]) => {
    for (const rule of rules) {
      if (tried.has(rule)) continue;
      tried.add(rule);
      findAll(window, index, rule, starts, found);
    }
  };

  const barren = new Map<string, number>();
  const done = new Set<WordUse>();
  for (const { use, at } of window.words) {
    if (use.prefixOf.length > 0) beginning(window, index, use.prefixOf, use.text, at, found, barren);
    // The rest is tried in all of the window, once for all places of a word.
    if (done.has(use)) continue;
    done.add(use);
    if (use.innerOf.length > 0) everywhere(use.innerOf);
    if (!prefixOnly) everywhere(use.contextOf);
  }
  for (const { id, at } of window.sentinels) {
    const rules = index.sentinels[id]!.filter((rule) => index.rule(rule).reader === null);
    const sticky = rules.filter((rule) => index.rule(rule).entry === 'sentinel');
    if (sticky.length > 0) beginning(window, index, sticky, '', at, found, barren);
    if (!prefixOnly) everywhere(rules.filter((rule) => index.rule(rule).entry === 'keyword'));
  }
  return found;
}

/** Tries rules whose keys begin with the literal at `at`.
 * @param barren by its literal, where no rule fitted last: a text that repeats itself is tried once
 */
function beginning(
  window: Window,
  index: RuleIndex,
  rules: readonly number[],
  literal: string,
  at: number,
  found: Match[],
  barren: Map<string, number>,
): void {
  if (!beginsKey(window, at, NO_JOINTS) || isAmidstBase64(window.text, at) || isDigestAt(window.text, at)) return;
  const last = literal === '' ? undefined : barren.get(literal);
  if (last !== undefined && !beginsAt(window, at, DRIFT_JOINTS) && comesAgain(window, index, rules, last, at)) return;
  const before = found.length;
  let fits = false;
  for (const i of rules) {
    const rule = index.rule(i);
    if (rule.reader !== null) continue;
    const expression = index.expression(i);
    expression.lastIndex = at;
    const hit = expression.exec(window.text);
    if (hit && accept(window, rule, i, hit, NO_JOINTS, found)) fits = true;
  }
  if (!fits && literal !== '') barren.set(literal, at);
  if (found.length > before || literal === '') return;
  const drift = driftAt(window, index, rules, literal, at);
  if (drift) found.push(drift);
}

/** What the rules look at is the same at `at` as at `last`. */
function comesAgain({ text }: Window, index: RuleIndex, rules: readonly number[], last: number, at: number): boolean {
  let reach = 0;
  // And whether what fits goes on behind it.
  for (const i of rules) reach = Math.max(reach, (index.rule(i).maxLength ?? Infinity) + 1);
  return reach <= MOST_COMPARED && text.slice(last, last + reach) === text.slice(at, at + reach);
}

/** Tries a rule without a literal beginning wherever a token may begin. */
function findAll(
  window: Window,
  index: RuleIndex,
  i: number,
  starts: (joints: string) => readonly number[],
  found: Match[],
): void {
  const rule = index.rule(i);
  if (rule.reader !== null || rule.search) return;
  const expression = index.expression(i);
  const joints = rule.entry === 'inner' || rule.literals.length > 0 ? NO_JOINTS : JOINTS;
  const last = window.text.length - rule.minLength;
  let from = 0;
  while (from <= last) {
    const hit = nextHit(expression, window.text, starts(joints), from, last);
    if (!hit) return;
    from = hit.index + (accept(window, rule, i, hit, joints, found) ? hit[0].length : 1);
  }
}

/** A small function, because V8 compiles what runs so often for speed, and what it calls with it. */
function nextHit(
  expression: RegExp,
  text: string,
  starts: readonly number[],
  from: number,
  last: number,
): RegExpExecArray | null {
  for (let k = firstFrom(starts, from, itself); k < starts.length && starts[k]! <= last; k++) {
    expression.lastIndex = starts[k]!;
    const hit = expression.exec(text);
    if (hit) return hit;
  }
  return null;
}

const itself = (at: number) => at;

/** Where a token may begin in the window: the same for all rules that are tried there. */
function createStarts(window: Window): (joints: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (joints) => {
    let starts = known.get(joints);
    if (!starts) {
      known.set(joints, (starts = startsIn(window, joints)));
    }
    return starts;
  };
}

function startsIn(window: Window, joints: string): number[] {
  const { text } = window;
  const found: number[] = [];
  let sign = -LONGEST_ESCAPE;
  for (let at = 0; at < text.length; at++) {
    // By hand: most places lie within words, and to ask of each is most of the work in a window.
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    const letter = before | 32;
    if (before === 92 || before === 37) sign = at - 1;
    const isWithin = (before >= 48 && before <= 57) || (letter >= 97 && letter <= 122);
    if (isWithin && at - sign > LONGEST_ESCAPE) continue;
    if (beginsKey(window, at, joints)) found.push(at);
  }
  return found;
}

/** Characters of an escape sequence, `\u0022`: see boundary.ts. */
const LONGEST_ESCAPE = 6;

/** A dash joins, but for that behind a word that says what follows: `apikey-…`. */
export function beginsKey(window: Window, at: number, joints: string): boolean {
  if (beginsAt(window, at, joints)) return true;
  return (
    joints.includes('-') &&
    window.text[at - 1] === '-' &&
    /(?:key|token|secret|private)$/i.test(window.text.slice(Math.max(0, at - 9), at - 1))
  );
}

/** Checks what surrounds a hit. False when it is cut out of something longer. */
function accept(
  window: Window,
  rule: CompiledRule,
  i: number,
  hit: RegExpExecArray,
  joints: string,
  found: Match[],
): boolean {
  const { text, base } = window;
  const end = hit.index + hit[0].length;
  if (end === hit.index || !beginsKey(window, hit.index, joints) || !endsAt(window, end, `${rule.tail}_${joints}`))
    return false;
  const [from, to] = hit.indices?.groups?.secret ?? [hit.index, end];
  if (isSaidHash(rule, text, from, to)) return true;
  const match = judge(
    {
      rule: i,
      start: base + from,
      end: base + to,
      value: text.slice(from, to),
      groups: hit.groups ?? {},
      near: contextNear(window, i, rule, hit.index, end),
    },
    rule,
  );
  const counting = match && rule.filter ? filterMatch(match, rule.filter, text, hit.index, end) : match;
  if (!counting) return true;
  const address = rule.inAddress ? addressAround(text, hit.index, end, counting.value) : null;
  const word = nearestWord(window, i, rule, hit.index, end);
  found.push({ ...counting, ...(address === null ? {} : { address }), ...(word ? { word } : {}) });
  return true;
}
