import type { Buffer } from 'node:buffer';
import { createRuleIndex } from '../match/rule-index.ts';
import { tryRule, wholeText } from '../match/why-not.ts';
import type { Rulebook } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { firstFrom } from '../util/first-from.ts';

/** One place where a rule's pattern fits, and what decided. */
interface RuleTrial {
  readonly rule: string;
  readonly line: number;
  readonly redacted: string;
  readonly whyNot: string | null;
}

/** Tries the rules that are chosen, or all, everywhere in the bytes of a file. */
export function testRules(rulebook: Rulebook, bytes: Buffer, chosen: (rule: string) => boolean): RuleTrial[] {
  const index = createRuleIndex(rulebook);
  const text = bytes.toString('latin1');
  const window = wholeText(index, text);
  const ends = [...text.matchAll(/\n/g)].map((end) => end.index);
  return rulebook.rules.flatMap((rule, i) => {
    if (!chosen(rule.id) || rule.entry === 'reader') return [];
    return tryRule(index, i, window).map(({ at, length, whyNot }) => {
      const value = text.slice(at, at + length);
      const prefix = rule.entry === 'prefix' ? (rule.literals.find((literal) => value.startsWith(literal)) ?? '') : '';
      return {
        rule: rule.id,
        line: firstFrom(ends, at, (end) => end) + 1,
        // Many rules fit parts of one key: the last characters of each would together give it away.
        redacted: whyNot === null ? new Secret(value, prefix).redacted : `${prefix}… (${length} characters)`,
        whyNot,
      };
    });
  });
}
