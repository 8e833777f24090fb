import type { Buffer } from 'node:buffer';
import { charactersOf } from '../chunk/characters.ts';
import type { Position } from '../chunk/lines.ts';
import { positionsIn } from '../chunk/position-in.ts';
import { createRuleIndex } from '../match/rule-index.ts';
import { tryRule, wholeText } from '../match/why-not.ts';
import type { CompiledRule, Rulebook } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { beginningOf } from '../rulebook/beginning-of.ts';
import { count } from '../util/count.ts';

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
  const { text, positionAt } = read(bytes);
  const window = wholeText(index, text);
  return rulebook.rules.flatMap((rule, i) => {
    if (!chosen(rule.id) || rule.entry === 'reader') return [];
    return tryRule(index, i, window).map(({ at, length, whyNot }) => {
      const value = text.slice(at, at + length);
      const prefix = rule.entry === 'prefix' ? (rule.literals.find((literal) => value.startsWith(literal)) ?? '') : '';
      return {
        rule: rule.id,
        line: positionAt(at).line,
        // Many rules fit parts of one key: the last characters of each would together give it away.
        redacted: whyNot === null ? new Secret(value, prefix).redacted : shownPart(prefix, length),
        whyNot,
      };
    });
  });
}

/** Where in a file a key of a rule begins, and how far its pattern fits there; nothing where it fits as a whole. */
export function nearFits(rule: CompiledRule, bytes: Buffer): RuleTrial[] {
  if (rule.entry !== 'prefix' || rule.search) return [];
  const { text, positionAt } = read(bytes);
  const whole = new RegExp(rule.source, `${rule.flags}y`);
  const beginning = new RegExp(beginningOf(rule.source), `${rule.flags}y`);
  const lengthAt = (expression: RegExp, at: number) => {
    expression.lastIndex = at;
    return expression.exec(text)?.[0].length ?? 0;
  };
  return beginnings(rule, text).flatMap(({ at, literal }) => {
    const length = lengthAt(beginning, at);
    if (length < literal.length || lengthAt(whole, at) > 0) return [];
    const { line, column } = positionAt(at);
    const whyNot = `the pattern fits ${count(length, 'character')} of ${rule.minLength} or more, and not column ${column + length}`;
    return [{ rule: rule.id, line, redacted: shownPart(literal, length), whyNot }];
  });
}

function beginnings({ literals, flags }: CompiledRule, text: string): { at: number; literal: string }[] {
  const isFree = flags.includes('i');
  const searched = isFree ? text.toLowerCase() : text;
  const found = new Map<number, string>();
  for (const literal of literals) {
    const wanted = isFree ? literal.toLowerCase() : literal;
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1))
      if (literal.length > (found.get(at)?.length ?? 0)) found.set(at, literal);
  }
  return [...found].map(([at, literal]) => ({ at, literal })).sort((a, b) => a.at - b.at);
}

function shownPart(prefix: string, length: number): string {
  return `${prefix}… (${count(length, 'character')})`;
}

function read(bytes: Buffer): { readonly text: string; readonly positionAt: (at: number) => Position } {
  const { text, byteAt } = charactersOf(bytes);
  const positionAt = positionsIn(bytes);
  return { text: text.toString('latin1'), positionAt: (at) => positionAt(byteAt(at)) };
}
