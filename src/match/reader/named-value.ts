import { RANK } from '../../model/confidence.ts';
import type { Doubt, Match } from '../../model/match.ts';
import { couldBeIssued, scoreSecret } from '../assignment-score.ts';
import { isDummy } from '../dummy.ts';
import { bracketsFit, isLiteral } from '../literal.ts';
import { GROWN_BEHIND, nameStrength } from '../name-strength.ts';
import { listedAs, wordsOf } from '../name-words.ts';
import type { RuleIndex } from '../rule-index.ts';
import { unspoken } from '../unspoken.ts';
import type { Window } from '../window.ts';
import { type AssignedValue, spelledOut } from './assigned-value.ts';
import { fitsKeyOf } from './known-key.ts';
import { isMadeUp } from './made-up.ts';
import { subjectOf } from './no-sign.ts';
import { ownedBy } from './owned-by.ts';
import { isWordOfLogin } from './word-of-login.ts';

/** Longest name that is read, in bytes. */
const LONGEST_NAME = 80;
/** How far before a name the words are that say whose it is, in bytes. */
const LEAD = 60;

/** To what a value is assigned. */
interface Named {
  /** Of what is found. */
  readonly rule: number;
  /** Where the name begins in the text of the window. */
  readonly from: number;
  readonly name: string;
  readonly isPassword: boolean;
  /** The rule of the provider that the name says. */
  readonly owner: number | undefined;
}

/** What the value is, by its name and itself: one match, or none. */
export function weighed(window: Window, index: RuleIndex, named: Named, value: AssignedValue): Match[] {
  const { rule, from, name, isPassword, owner } = named;
  const { text, base } = window;
  const subject = subjectOf(name);
  const spelled = spelledOut(value.text);
  const confidence =
    (isBareWord(value) ? null : scoreSecret(subject, spelled, value.quoted, isPassword, owner !== undefined)) ??
    (owner !== undefined && couldBeIssued(subject, spelled) ? 'low' : null) ??
    (isWordOfLogin(text, from, name, value) ? 'low' : null);
  if (confidence === null || !isLiteral(value.text) || isTranslated(value.text)) return [];
  const start = base + value.at;
  const isLessSure = confidence === 'high' && (value.words !== '' || isMadeUp(text, from, name));
  const sure = isLessSure ? 'medium' : confidence;
  const doubts = confidence === 'low' ? [isDummy(value.text) ? ('dummy' as const) : ('weak-value' as const)] : [];
  const end = start + value.text.length;
  const match: Match = { rule, start, end, value: value.text, confidence: sure, doubts };
  if (isPassword) return [match];
  // Ids and checksums are called after providers as well.
  const isSharedName = owner !== undefined && sure === 'high';
  const owned = ownedBy(index, isSharedName ? { ...match, confidence: 'medium' } : match, owner, window, from, name);
  // Which of the rules that claim the value is told is for all of them to settle; how sure the name makes it must not be lost then.
  const isTold = !isSharedName || nameStrength(subject) === 2;
  return isTold && RANK[owned.confidence] < RANK[match.confidence] ? [owned, match] : [owned];
}

/** Text of a language that has letters of its own, as tables of translations give it to `"password"`: without a digit, a label. */
function isTranslated(text: string): boolean {
  const rest = text.replace(/\\u[0-9a-fA-F]{4}|[^\0-\x7f]/g, '');
  return !/\d/.test(rest) && rest.length < text.length / 2;
}

/** Without quotes or a digit: in code a variable, in a text a word, unless nobody could speak it. */
function isBareWord({ text, quoted }: AssignedValue): boolean {
  if (quoted || !bracketsFit(text)) return false;
  return text.length < 7 || !(/\d/.test(text) || (/^[A-Za-z]{14,}$/.test(text) && unspoken(text) >= UNSPOKEN));
}

/** Bits that pairs of letters tell against words: of a thousand names one has as many. */
const UNSPOKEN = 25;

/** The rule of the provider that the name is called after, or the words before it: `mapbox access token = "…"`. */
export function ownerOf(index: RuleIndex, name: string, lead: string): number | undefined {
  const owner = listedAs(wordsOf(name), index.providers, GROWN_BEHIND);
  return owner ?? (lead === ' ' ? undefined : listedAs(wordsOf(lead), index.distinctProviders, GROWN_BEHIND));
}

/**
 * The rule of the provider that a line begins with before a name, for a value that has the form of one of its keys: its name may then be
 * an ordinary word.
 */
export function spokenBefore(index: RuleIndex, text: string, from: number, value: string): number | undefined {
  const words = /(?:^|\n)[ \t]*((?:[A-Za-z][\w.-]{1,20} ){1,3})$/.exec(text.slice(Math.max(0, from - LEAD), from))?.[1];
  const owner = words === undefined ? undefined : index.providers.get(wordsOf(words).join(''));
  return owner !== undefined && fitsKeyOf(index, owner, value) ? owner : undefined;
}

/** No surer than a hint. */
export function asHint(match: Match): Match {
  return { ...match, confidence: 'low', doubts: [...new Set<Doubt>([...match.doubts, 'weak-value'])] };
}

/** The up to five words right before a name, on its line. */
export function leadBefore(text: string, from: number): string {
  // A glance: before most names there is no word.
  if (text[from - 1] !== ' ' || !/[\w.-]/.test(text[from - 2] ?? '')) return '';
  return /(?:[A-Za-z][\w.-]{1,20} ){0,5}$/.exec(text.slice(Math.max(0, from - LEAD), from))![0];
}

/** The whole name from its first character on: letters, digits, `_`, `-`, `.` and `$`. */
export function nameFrom(text: string, from: number): string {
  return /^[\w.$-]*/.exec(text.slice(from, from + LONGEST_NAME))![0];
}

/** Where the name begins that `at` lies in. */
export function nameStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && /[\w.$-]/.test(text[from - 1]!)) from--;
  return from;
}
