import type { Match } from '../../model/match.ts';
import { scoreSecret } from '../assignment-score.ts';
import { isLiteral } from '../literal.ts';
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
    const value = valueAt(window, assignment.value);
    if (!value) continue;
    for (const i of index.assignmentRules) {
      const rule = index.rules[i]!;
      if (!index.fits(i, name)) continue;
      const confidence = scoreSecret(name, value.text, value.quoted, rule.id.endsWith('password'));
      if (confidence && isLiteral(value.text)) {
        const start = window.base + assignment.value;
        const doubts = confidence === 'low' ? (['weak-value'] as const) : [];
        found.push({ rule: i, start, end: start + value.text.length, value: value.text, confidence, doubts });
      }
      break;
    }
  }
  return found;
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

function closing(text: string, quote: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}
