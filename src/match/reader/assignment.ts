import type { Match } from '../../model/match.ts';
import { couldBeIssued, scoreSecret, TELLING } from '../assignment-score.ts';
import { isDummy } from '../dummy.ts';
import { bracketsFit, isLiteral } from '../literal.ts';
import { listedAs, wordsOf } from '../name-words.ts';
import type { RuleIndex } from '../rule-index.ts';
import type { Window } from '../window.ts';

/** Longest name and longest value that are read, in bytes. */
const LONGEST_NAME = 80;
const LONGEST_VALUE = 256;

/** Literals assigned to a name that says "secret": `db_password = "…"`, `API_TOKEN: …`, `<clientSecret>…<`. */
export function readAssignments(window: Window, index: RuleIndex): Match[] {
  const found: Match[] = [];
  for (const assignment of window.assignments) {
    if (isColonPath(window.text, assignment)) continue;
    const name = nameAround(window.text, assignment.name);
    const value = valueAt(window, assignment.value) ?? oddLine(window, assignment);
    if (!value) continue;
    for (const i of index.assignmentRules) {
      const rule = index.rule(i);
      if (!index.fits(i, name)) continue;
      const isPassword = rule.id.endsWith('password');
      const owner = isPassword ? undefined : listedAs(wordsOf(name), index.providers, TELLING);
      if (owner === undefined && isBeside(window.text, assignment)) break;
      const confidence =
        scoreSecret(name, value.text, value.quoted, isPassword, owner !== undefined) ??
        (owner !== undefined && couldBeIssued(name, value.text) ? 'low' : null);
      if (confidence && isLiteral(value.text)) {
        const start = window.base + assignment.value;
        const own = owner !== undefined && confidence === 'high' ? 'medium' : confidence;
        const doubts = confidence === 'low' ? [isDummy(value.text) ? ('dummy' as const) : ('weak-value' as const)] : [];
        const end = start + value.text.length;
        found.push({ rule: owner ?? i, start, end, value: value.text, confidence: own, doubts });
      }
      break;
    }
  }
  return found;
}

/**
 * Nothing but space between name and value, and the name no option of a command: two words of a text. The first of a line
 * with a value in quotes is a setting.
 */
function isBeside(text: string, { name, value }: Window['assignments'][number]): boolean {
  const from = nameStart(text, name);
  const gap = /^[\w.$-]*/.exec(text.slice(from, value))![0].length;
  if (/^ +["']$/.test(text.slice(from + gap, value))) return !beginsLine(text, from);
  return text[from] !== '-' && /^ +$/.test(text.slice(from + gap, value));
}

function beginsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*(?:export +)?$/.test(text.slice(Math.max(0, at - LONGEST_NAME), at));
}

/** The whole name that the telling part at `at` belongs to: letters, digits, `_`, `-`, `.` and `$`. */
function nameAround(text: string, at: number): string {
  const from = nameStart(text, at);
  return /^[\w.$-]*/.exec(text.slice(from, from + LONGEST_NAME))![0];
}

function nameStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && /[\w.$-]/.test(text[from - 1]!)) from--;
  return from;
}

/** Colons on both sides of the name: a part of `arn:aws:secretsmanager:…:secret:prod`, not an assignment. */
function isColonPath(text: string, { name, value }: Window['assignments'][number]): boolean {
  return text[value - 1] === ':' && text[nameStart(text, name) - 1] === ':';
}

/** The value as its syntax ends it. Null when it is an expression, or cut off by the window. */
function valueAt({ text, cutAfter }: Window, at: number): { text: string; quoted: boolean } | null {
  const quote = text[at - 1] ?? '';
  const rest = text.slice(at, at + LONGEST_VALUE);
  if (quote === '"' || quote === "'" || quote === '`') {
    const escaped = text[at - 2] === '\\';
    const end = escaped ? rest.indexOf(`\\${quote}`) : closing(rest, quote);
    return end <= 0 || /[\r\n]/.test(rest.slice(0, end)) ? null : { text: rest.slice(0, end), quoted: true };
  }
  const bare = /^[^\s"'`,;<>()[\]{}|\\&]+/.exec(rest)?.[0] ?? '';
  const next = rest[bare.length] ?? '';
  if (
    bare === '' ||
    /[([{]/.test(next) ||
    /^<[^/]/.test(rest.slice(bare.length)) ||
    (cutAfter && bare.length === rest.length) ||
    bare.endsWith('...')
  )
    return null;
  return { text: bare.replace(/\.+$/, ''), quoted: next === '<' };
}

/** A password full of brackets that no code would have, as settings files hold them without quotes: to the end of the line. */
function oddLine({ text }: Window, { name, value }: Window['assignments'][number]) {
  const rest = /^([^\s"'`]{8,128}?)["'`;,]?\r?(?:\n|$)/.exec(text.slice(value, value + LONGEST_VALUE))?.[1];
  const isOdd = rest !== undefined && !bracketsFit(rest) && beginsLine(text, nameStart(text, name));
  return isOdd ? { text: rest, quoted: false } : null;
}

function closing(text: string, quote: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}
