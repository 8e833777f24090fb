import type { Match } from '../../model/match.ts';
import { isNamedAfter, nameStrength } from '../name-strength.ts';
import type { RuleIndex } from '../rule-index.ts';
import { secretOf } from '../search-window.ts';
import type { Window } from '../window.ts';
import { nameFrom, nameStart, ownerOf, weighed } from './named-value.ts';
import { subjectOf } from './no-sign.ts';

/**
 * Values of secret-like names that are told by the way they stand there, which no sign of an assignment does: `apiKey={'…'}`,
 * `"--password", default="…"`. A pattern begins with the end of such a name.
 */
export function readForms(window: Window, index: RuleIndex): Match[] {
  const found: Match[] = [];
  const { text } = window;
  for (const { id, at } of window.sentinels) {
    for (const rule of index.sentinels[id]!) {
      if (index.rule(rule).reader !== 'form') continue;
      const expression = index.expression(rule);
      expression.lastIndex = at;
      const hit = expression.exec(text);
      if (!hit || (window.cutAfter && expression.lastIndex === text.length)) continue;
      const from = nameStart(text, at + hit[0].search(/\w/));
      const name = nameFrom(text, from);
      const subject = subjectOf(name);
      // A key alone is any: React gives each part of a list one.
      if (/^keys?$/i.test(subject) || (nameStrength(subject) === 0 && !isNamedAfter(subject))) continue;
      const general = index.assignmentRules.find((one) => index.fits(one, name));
      if (general === undefined) continue;
      const isPassword = index.rule(general).id.endsWith('password');
      const owner = isPassword ? undefined : ownerOf(index, subject, ' ');
      const [start, end] = secretOf(hit);
      const value = { text: text.slice(start, end), at: start, quoted: /["'`>]/.test(text[start - 1]!), words: '' };
      found.push(...weighed(window, index, { rule, from, name, isPassword, owner }, value));
    }
  }
  return found;
}
