import type { Match } from '../../model/match.ts';
import { bracketsFit } from '../literal.ts';
import { isNamedAfter, nameStrength } from '../name-strength.ts';
import type { RuleIndex } from '../rule-index.ts';
import { isChecksumOf } from '../said-hash.ts';
import type { Window } from '../window.ts';
import { type AssignedValue, valueAt } from './assigned-value.ts';
import { listedBehind } from './listed-values.ts';
import { asHint, leadBefore, nameFrom, nameStart, ownerOf, spokenBefore, weighed } from './named-value.ts';
import { beginsLine, isNeighbour, isRestOfLine, subjectOf } from './no-sign.ts';
import { isOfCode } from './of-code.ts';
import { settingValueAt } from './setting-value.ts';

/** What follows a name that is read for a password full of brackets, in bytes. */
const LONGEST_ODD = 160;

/** Literals assigned to a name that says "secret": `db_password = "…"`, `API_TOKEN: …`, `<clientSecret>…<`. */
export function readAssignments(window: Window, index: RuleIndex): Match[] {
  const found: Match[] = [];
  for (const assignment of window.assignments) {
    const { text } = window;
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
    if (isChecksumOf(text, value.at, value.at + value.text.length)) continue;
    const owner = isPassword ? undefined : ownerOf(index, subject, `${leadBefore(text, from)} ${value.words}`);
    if (isNeighbour(text, from, name, value, owner !== undefined)) {
      // `hunter SECRET …`
      const owner =
        !isPassword && isRestOfLine(text, from, name, value) ? spokenBefore(index, text, from, value.text) : undefined;
      if (owner !== undefined)
        found.push(...weighed(window, index, { rule: i, from, name, isPassword, owner }, value).map(asHint));
      continue;
    }
    for (const one of [value, ...listedBehind(text, name, value)])
      found.push(...weighed(window, index, { rule: i, from, name, isPassword, owner }, one));
  }
  return found;
}

/** The kernel takes a second word before the sign for a type, `token: string = …`; in `bottoken token = …` it is the name. */
function nameBefore(text: string, from: number, value: number): number {
  const end = from + nameFrom(text, from).length;
  const name = /^ +([\w.$-]*(?:pass|pwd|secret|token|key)) *[:=]/i.exec(text.slice(end, value));
  return name ? end + name[0].indexOf(name[1]!) : from;
}

/** A part of `arn:aws:secretsmanager:…:secret:prod`, or a file that something was found in, `/etc/passwd:…`, not an assignment; an option of Windows is one, `/pass:…`. */
function isColonPath(text: string, { name, value }: Window['assignments'][number]): boolean {
  if (text[value - 1] !== ':') return false;
  const from = nameStart(text, name);
  return /[:/]/.test(text[from - 1] ?? '') && !/^ \/(?:pass|password|pwd):$/i.test(text.slice(from - 2, value));
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
