import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
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

  for (const { use, at } of window.words) {
    if (use.prefixOf.length > 0) beginning(window, index, use.prefixOf, use.text, at, found);
    if (use.innerOf.length > 0) everywhere(use.innerOf);
    if (!prefixOnly) everywhere(use.contextOf);
  }
  for (const { id, at } of window.sentinels) {
    const rules = index.sentinels[id]!.filter((rule) => index.rule(rule).reader === null);
    const sticky = rules.filter((rule) => index.rule(rule).entry === 'sentinel');
    if (sticky.length > 0) beginning(window, index, sticky, '', at, found);
    if (!prefixOnly) everywhere(rules.filter((rule) => index.rule(rule).entry === 'keyword'));
  }
  return found;
}

/** Tries rules whose keys begin with the literal at `at`. */
function beginning(
  window: Window,
  index: RuleIndex,
  rules: readonly number[],
  literal: string,
  at: number,
  found: Match[],
): void {
  if (!beginsKey(window, at, NO_JOINTS) || isAmidstBase64(window.text, at) || isDigestAt(window.text, at)) return;
  const before = found.length;
  for (const i of rules) {
    const rule = index.rule(i);
    if (rule.reader !== null) continue;
    const expression = index.expression(i);
    expression.lastIndex = at;
    const hit = expression.exec(window.text);
    if (hit) accept(window, rule, i, hit, NO_JOINTS, found);
  }
  if (found.length > before || literal === '') return;
  const drift = driftAt(window, index, rules, literal, at);
  if (drift) found.push(drift);
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
  for (const at of starts(joints)) {
    if (at > last) break;
    if (at < from) continue;
    expression.lastIndex = at;
    const hit = expression.exec(window.text);
    if (hit && accept(window, rule, i, hit, joints, found)) from = hit.index + hit[0].length;
  }
}

/** Where a token may begin in the window: the same for all rules that are tried there. */
function createStarts(window: Window): (joints: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (joints) => {
    let starts = known.get(joints);
    if (!starts) {
      const found: number[] = [];
      for (let at = 0; at < window.text.length; at++) if (beginsKey(window, at, joints)) found.push(at);
      known.set(joints, (starts = found));
    }
    return starts;
  };
}

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
