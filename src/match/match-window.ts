import { lowered } from '../model/confidence.ts';
import type { Match } from '../model/match.ts';
import type { CompiledRule, WordUse } from '../model/rule.ts';
import { firstFrom } from '../util/first-from.ts';
import { addressAround } from './address-around.ts';
import { beginsAt, endsAt, isAmidstBase64 } from './boundary.ts';
import { driftAt, isDistinctive } from './drift.ts';
import { filterMatch } from './filter.ts';
import { judge } from './judge.ts';
import { isNamedId } from './named-id.ts';
import { nearestWord } from './nearest-word.ts';
import type { RuleIndex } from './rule-index.ts';
import { isDigestAt, isSaidHash } from './said-hash.ts';
import { beginsKey, createStarts, itself, type StartsOf } from './starts.ts';
import { contextNear, contextOf, type Window } from './window.ts';

const NO_JOINTS = '';
/** Behind these no key of an unknown length is taken for one: see drift.ts. */
const DRIFT_JOINTS = '_-';
/** Rules that look no further than that, in characters, are compared rather than tried. */
const MOST_COMPARED = 4096;
/** What may follow the beginning of a key of any length. */
const TOKEN = /[\w.+/%-]{0,4096}/y;
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

  const barren = new Map<readonly number[], Barren>();
  const done = new Set<WordUse>();
  for (const { use, at } of window.words) {
    if (use.prefixOf.length > 0) beginning(window, index, use.prefixOf, use.text, at, found, barren, prefixOnly);
    // The rest is tried in all of the window, once for all places of a word.
    if (done.has(use)) continue;
    done.add(use);
    if (use.innerOf.length > 0) everywhere(use.innerOf);
    if (!prefixOnly) everywhere(use.contextOf);
  }
  for (const { id, at } of window.sentinels) {
    const { begun, anywhere } = ledTo(index, id);
    if (begun.length > 0) beginning(window, index, begun, '', at, found, barren, false);
    if (!prefixOnly) everywhere(anywhere);
  }
  return found;
}

interface LedTo {
  /** Rules whose keys begin with the sentinel. */
  readonly begun: readonly number[];
  /** Those that it is a word of. */
  readonly anywhere: readonly number[];
}

const led = new WeakMap<RuleIndex, Map<number, LedTo>>();

/** What a sentinel leads to. */
function ledTo(index: RuleIndex, id: number): LedTo {
  let known = led.get(index);
  if (!known) led.set(index, (known = new Map()));
  let rules = known.get(id);
  if (!rules) {
    const by = (entry: string) =>
      index.sentinels[id]!.filter((rule) => index.rule(rule).reader === null && index.rule(rule).entry === entry);
    known.set(id, (rules = { begun: by('sentinel'), anywhere: by('keyword') }));
  }
  return rules;
}

/** Tries rules whose keys begin with the literal at `at`.
 * @param literal empty for a sentinel, behind which no key of another length is looked for
 * @param barren by what led there, where nothing was found last: a text that repeats itself is tried once
 * @param packed texts may stand side by side with nothing between, as in data
 */
function beginning(
  window: Window,
  index: RuleIndex,
  rules: readonly number[],
  literal: string,
  at: number,
  found: Match[],
  barren: Map<readonly number[], Barren>,
  packed: boolean,
): void {
  const { text } = window;
  if (!beginsKey(window, at, NO_JOINTS) || isAmidstBase64(text, at) || isDigestAt(text, at)) return;
  const mayDrift = literal !== '' && beginsAt(window, at, DRIFT_JOINTS);
  const last = barren.get(rules);
  if (last && (last.drifted || !mayDrift) && comesAgain(text, last, at)) return;
  const before = found.length;
  // Elsewhere in the window it might have been taken.
  let varies = false;
  for (const i of rules) {
    const rule = index.rule(i);
    if (rule.reader !== null) continue;
    const expression = index.expression(i);
    expression.lastIndex = at;
    const hit = expression.exec(text);
    const whole = packed && hit !== null && isDistinctive(literal) && isAsLongAsAll(rule, hit[0]);
    if (hit && accept(window, rule, i, hit, NO_JOINTS, found, whole)) {
      varies ||=
        rule.filter !== undefined || contextOf(window, i).length > 0 || isSaidHash(rule, text, at, at + hit[0].length);
    }
  }
  if (found.length === before && mayDrift) {
    const drift = driftAt(window, index, rules, literal, at);
    if (drift) found.push(drift);
    varies ||= rules.some((i) => contextOf(window, i).length > 0);
  }
  if (found.length > before || varies) return;
  const reach = reachOf(index, rules, mayDrift ? tokenAt(text, at, literal.length) : 0);
  if (reach <= MOST_COMPARED) barren.set(rules, { at, reach, drifted: mayDrift, step: 0, same: at });
}

/** A place where rules found nothing, for what they saw alone. */
interface Barren {
  at: number;
  /** What they looked at, in characters. */
  readonly reach: number;
  /** A key of another length was looked for too. */
  readonly drifted: boolean;
  /** Up to `same` the text is as it is `step` characters before. */
  step: number;
  same: number;
}

/** The rules would see at `at` what they saw where they found nothing. A text of one beginning over and over is compared once. */
function comesAgain(text: string, last: Barren, at: number): boolean {
  const step = at - last.at;
  const from = step === last.step ? Math.max(at, last.same) : at;
  const to = at + last.reach;
  if (from < to && text.slice(from - step, to - step) !== text.slice(from, to)) return false;
  last.at = at;
  last.step = step;
  last.same = to;
  return true;
}

/** With the character behind, which tells whether what fits goes on. @param least in characters */
function reachOf(index: RuleIndex, rules: readonly number[], least: number): number {
  let reach = least;
  for (const i of rules) reach = Math.max(reach, index.rule(i).maxLength ?? Infinity);
  return reach + 1;
}

/** How far a key of any length could go, in characters: up to its end, or to where its beginning comes again. */
function tokenAt(text: string, at: number, beginning: number): number {
  const next = text.indexOf(text.slice(at, at + beginning), at + beginning);
  TOKEN.lastIndex = at;
  return TOKEN.exec(next < 0 ? text : text.slice(0, next + beginning))![0].length;
}

/** Tries a rule without a literal beginning wherever a token may begin. */
function findAll(window: Window, index: RuleIndex, i: number, starts: StartsOf, found: Match[]): void {
  const rule = index.rule(i);
  if (rule.reader !== null || rule.search) return;
  const expression = index.expression(i);
  const joints = rule.entry === 'inner' || rule.literals.length > 0 ? NO_JOINTS : JOINTS;
  const last = window.text.length - rule.minLength;
  let from = 0;
  while (from <= last) {
    const hit = nextHit(expression, window.text, starts(joints, rule.lead ?? 0), from, last);
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

/** All keys of the rule have one length, and this is one: what follows cannot be of it. */
function isAsLongAsAll({ minLength, maxLength }: CompiledRule, hit: string): boolean {
  return minLength === maxLength && hit.length === maxLength;
}

/**
 * Checks what surrounds a hit. False when it is cut out of something longer.
 * @param whole it ends there, whatever follows
 */
function accept(
  window: Window,
  rule: CompiledRule,
  i: number,
  hit: RegExpExecArray,
  joints: string,
  found: Match[],
  whole = false,
): boolean {
  const { text, base } = window;
  const end = hit.index + hit[0].length;
  if (end === hit.index || !beginsKey(window, hit.index, joints)) return false;
  if (!whole && !endsAt(window, end, `${rule.tail}_${joints}`)) return false;
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
  // `pagerduty.create({ account_id: "…" })`: the provider is spoken of, but the value has a name of its own.
  const isId = word !== null && word.binds !== 'name' && rule.role !== 'id' && isNamedId(text, from);
  const told: Match = isId
    ? { ...counting, confidence: lowered(counting.confidence), doubts: [...counting.doubts, 'weak-value'] }
    : counting;
  found.push({ ...told, ...(address === null ? {} : { address }), ...(word ? { word } : {}) });
  return true;
}
