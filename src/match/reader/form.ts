import { RANK } from '../../model/confidence.ts';
import type { Match } from '../../model/match.ts';
import type { Confidence } from '../../model/provider.ts';
import { isNamedAfter, nameStrength } from '../name-strength.ts';
import type { RuleIndex } from '../rule-index.ts';
import { secretOf } from '../search-window.ts';
import type { Window } from '../window.ts';
import { nameFrom, nameStart, ownerOf, weighed } from './named-value.ts';
import { subjectOf } from './no-sign.ts';

/** One line of a list or a map in YAML. */
const LINE =
  /([ \t]{0,24}-?)(?:(?<=-) |(?<!-)[\w.@-]{1,40}: )["']?(?<value>[^\s"'`\\{}$<>&*!|:][^\s"'\\<>:]{5,200})["']?[ \t]{0,8}(?:\r?\n)/dy;

/**
 * Values of secret-like names that are told by the way they stand there, which no sign of an assignment does: `apiKey={'…'}`,
 * `"--password", default="…"`. A pattern begins with the end of such a name. None is surer than its rule.
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
      const strength = nameStrength(subject);
      if (strength === 0 && !isNamedAfter(subject)) continue;
      const general = index.assignmentRules.find((one) => index.fits(one, name));
      if (general === undefined) continue;
      const isPassword = index.rule(general).id.endsWith('password');
      const owner = isPassword ? undefined : ownerOf(index, subject, ' ');
      // Most keys are those of a list, a column or a text: `key`, `sortKey`, `i18nKey`.
      if (strength === 1 && owner === undefined && /keys?$/i.test(subject)) continue;
      const [start, end] = secretOf(hit);
      const behind = hit[0].endsWith('\n') ? linesBehind(text, start, expression.lastIndex) : [];
      for (const [at, to] of [[start, end] as const, ...behind]) {
        const value = { text: text.slice(at, to), at, quoted: /["'`>]/.test(text[at - 1]!), words: '' };
        for (const match of weighed(window, index, { rule, from, name, isPassword, owner }, value))
          found.push({ ...match, confidence: least(match.confidence, index.rule(rule).confidence) });
      }
    }
  }
  return found;
}

/** Values of a list or a map of YAML that stand below the one at `start`, as it does. @param behind where the next line begins */
function linesBehind(text: string, start: number, behind: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  const indent = /^[ \t]*-?/.exec(text.slice(text.lastIndexOf('\n', start) + 1, start))![0];
  for (LINE.lastIndex = behind; ; ) {
    const line = LINE.exec(text);
    if (line?.[1] !== indent) return found;
    found.push(line.indices!.groups!.value!);
  }
}

function least(one: Confidence, other: Confidence): Confidence {
  return RANK[one] < RANK[other] ? one : other;
}
