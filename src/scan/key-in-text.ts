import { resolveOverlaps } from '../finding/resolve-overlaps.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Doubt } from '../model/match.ts';
import { type CompiledRule, type Rulebook, rulesOf } from '../model/rule.ts';

/** A key out of what somebody gives, as a place of a rule and a value. */
interface KeyInText {
  readonly rule: number;
  readonly value: string;
  /** Not empty where the text has not the form of such a key: a part of it may be missing, or something stand around it. */
  readonly doubts: readonly Doubt[];
}

/**
 * The key in a line that somebody gives, without what was copied with it: quotes, a name, the `Bearer` of a header. A provider
 * would refuse it with them, and a live key be told to be dead.
 * @param found what the engine finds in the line
 * @param wanted place of the rule that it is a key of; null: what the rules take it for
 * @returns null where they take it for none
 */
export function keyInText(
  text: string,
  found: readonly LocatedMatch[],
  wanted: number | null,
  rulebook: Rulebook,
): KeyInText | null {
  if (wanted === null) {
    const told = resolveOverlaps(found, rulesOf(rulebook)).map(({ match }) => match);
    return told.sort((a, b) => b.value.length - a.value.length)[0] ?? null;
  }
  const rule = rulebook.rules[wanted]!;
  const own = found.find((match) => match.rule === wanted);
  if (own) return own;
  const value = [text, ...wordsOf(text)].find((word) => isWhole(word, rule));
  if (value !== undefined) return { rule: wanted, value, doubts: [] };
  return { rule: wanted, value: withoutQuotes(text), doubts: ['unexpected-length'] };
}

/** What stands between blanks, quotes and the marks behind a value, with and without the name that it is given to. */
function wordsOf(text: string): string[] {
  const words = text.match(/[^\s"'`,;]+/g) ?? [];
  return [...words, ...words.map((word) => word.replace(/^[\w.$:-]*?[=:]/, ''))];
}

function isWhole(word: string, { source, flags }: CompiledRule): boolean {
  const hit = new RegExp(source, flags).exec(word);
  return hit !== null && (hit.groups?.secret ?? hit[0]) === word;
}

function withoutQuotes(text: string): string {
  return /^(?:bearer\s+)?(["'`]?)(.+)\1[,;]?$/i.exec(text)?.[2] ?? text;
}
