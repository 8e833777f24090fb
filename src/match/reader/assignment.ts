import type { Match } from '../../model/match.ts';
import { couldBeIssued, scoreSecret } from '../assignment-score.ts';
import { isDummy } from '../dummy.ts';
import { bracketsFit, isLiteral } from '../literal.ts';
import { isNamedAfter, nameStrength, TELLING } from '../name-strength.ts';
import { listedAs, wordsOf } from '../name-words.ts';
import type { RuleIndex } from '../rule-index.ts';
import { unspoken } from '../unspoken.ts';
import type { Window } from '../window.ts';
import { type AssignedValue, spelledOut, valueAt } from './assigned-value.ts';
import { listedBehind } from './listed-values.ts';
import { isMadeUp } from './made-up.ts';
import { beginsLine, isNeighbour, subjectOf } from './no-sign.ts';
import { isOfCode } from './of-code.ts';
import { ownedBy } from './owned-by.ts';
import { settingValueAt } from './setting-value.ts';
import { isWordOfLogin } from './word-of-login.ts';

/** Longest name that is read, in bytes. */
const LONGEST_NAME = 80;
/** What follows a name that is read for a password full of brackets, in bytes. */
const LONGEST_ODD = 160;
/** How far before a name the words are that say whose it is, in bytes. */
const LEAD = 60;

/** Literals assigned to a name that says "secret": `db_password = "…"`, `API_TOKEN: …`, `<clientSecret>…<`. */
export function readAssignments(window: Window, index: RuleIndex): Match[] {
  const found: Match[] = [];
  for (const assignment of window.assignments) {
    const { text, base } = window;
    if (isColonPath(text, assignment)) continue;
    const from = nameBefore(text, nameStart(text, assignment.name), assignment.value);
    const name = nameFrom(text, from);
    const i = index.assignmentRules.find((rule) => index.fits(rule, name));
    // Most names with such a word in them are about something else.
    const subject = subjectOf(name);
    if (i === undefined || (nameStrength(subject) === 0 && !isNamedAfter(subject))) continue;
    const isPassword = index.rule(i).id.endsWith('password');
    const odd = isPassword ? settingValueAt(window, from, from + name.length, assignment.value) : null;
    const value = odd ?? valueAt(window, assignment.value) ?? oddLine(window, assignment);
    if (!value || isOfCode(text, from, name, value)) continue;
    const named = isPassword ? undefined : ownerOf(index, subject, `${leadBefore(text, from)} ${value.words}`);
    if (isNeighbour(text, from, name, value, named !== undefined)) continue;
    for (const one of [value, ...listedBehind(text, name, value)]) {
      const spelled = spelledOut(one.text);
      const confidence =
        (isBareWord(one) ? null : scoreSecret(subject, spelled, one.quoted, isPassword, named !== undefined)) ??
        (named !== undefined && couldBeIssued(subject, spelled) ? 'low' : null) ??
        (isWordOfLogin(text, from, name, one) ? 'low' : null);
      if (confidence === null || !isLiteral(one.text)) continue;
      const start = base + one.at;
      const isLessSure =
        confidence === 'high' && (named !== undefined || one.words !== '' || isMadeUp(text, from, name));
      const sure = isLessSure ? 'medium' : confidence;
      const doubts = confidence === 'low' ? [isDummy(one.text) ? ('dummy' as const) : ('weak-value' as const)] : [];
      const end = start + one.text.length;
      const match: Match = { rule: i, start, end, value: one.text, confidence: sure, doubts };
      found.push(isPassword ? match : ownedBy(index, match, named, window, from, name));
    }
  }
  return found;
}

/** Without quotes or a digit: in code a variable, in a text a word, unless nobody could speak it. */
function isBareWord({ text, quoted }: AssignedValue): boolean {
  if (quoted || !bracketsFit(text)) return false;
  return text.length < 7 || !(/\d/.test(text) || (/^[A-Za-z]{14,}$/.test(text) && unspoken(text) >= UNSPOKEN));
}

/** Bits that pairs of letters tell against words: of a thousand names one has as many. */
const UNSPOKEN = 25;

/** The rule of the provider that the name is called after, or the words before it: `mapbox access token = "…"`. */
function ownerOf(index: RuleIndex, name: string, lead: string): number | undefined {
  const owner = listedAs(wordsOf(name), index.providers, TELLING);
  return owner ?? (lead === ' ' ? undefined : listedAs(wordsOf(lead), index.distinctProviders, TELLING));
}

/** The up to five words right before a name, on its line. */
function leadBefore(text: string, from: number): string {
  // A glance: before most names there is no word.
  if (text[from - 1] !== ' ' || !/[\w.-]/.test(text[from - 2] ?? '')) return '';
  return /(?:[A-Za-z][\w.-]{1,20} ){0,5}$/.exec(text.slice(Math.max(0, from - LEAD), from))![0];
}

/** The kernel takes a second word before the sign for a type, `token: string = …`; in `bottoken token = …` it is the name. */
function nameBefore(text: string, from: number, value: number): number {
  const end = from + nameFrom(text, from).length;
  const name = /^ +([\w.$-]*(?:pass|pwd|secret|token|key)) *[:=]/i.exec(text.slice(end, value));
  return name ? end + name[0].indexOf(name[1]!) : from;
}

/** The whole name from its first character on: letters, digits, `_`, `-`, `.` and `$`. */
function nameFrom(text: string, from: number): string {
  return /^[\w.$-]*/.exec(text.slice(from, from + LONGEST_NAME))![0];
}

function nameStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && /[\w.$-]/.test(text[from - 1]!)) from--;
  return from;
}

/** A part of `arn:aws:secretsmanager:…:secret:prod`, or a file that something was found in, `/etc/passwd:…`, not an assignment. */
function isColonPath(text: string, { name, value }: Window['assignments'][number]): boolean {
  return text[value - 1] === ':' && /[:/]/.test(text[nameStart(text, name) - 1] ?? '');
}

/** A password full of brackets that no code would have, as settings files hold them without quotes: to the end of the line. */
function oddLine({ text }: Window, { name, value }: Window['assignments'][number]): AssignedValue | null {
  const line = text.slice(value, value + LONGEST_ODD);
  // A glance: most lines go on for longer.
  if (line.length === LONGEST_ODD && !line.includes('\n')) return null;
  const rest = /^([^\s"'`]{8,128}?)["'`;,]?\r?(?:\n|$)/.exec(line)?.[1];
  const isOdd = rest !== undefined && !bracketsFit(rest) && beginsLine(text, nameStart(text, name));
  return isOdd ? { text: rest, at: value, quoted: false, words: '' } : null;
}
