import type { Match } from '../model/match.ts';
import type { Allow, Filter } from '../model/provider.ts';
import { expressionOf } from '../util/expression.ts';

/**
 * Weighs a match against what its rule asks for besides the pattern. Null when it does not count. What only the path can
 * tell is noted on the match: paths are known when it becomes a finding.
 * @param text in which the pattern fits [start, end)
 */
export function filterMatch(match: Match, filter: Filter, text: string, start: number, end: number): Match | null {
  const { require = [], allow = [] } = filter;
  if (!require.every((source) => expressionOf(source).test(match.value))) return null;
  const unless: string[] = [];
  for (const one of allow) {
    const { paths = [], all = false } = one;
    const held = [
      ...(one.regexes ? [fits(one, match.value, text, start, end)] : []),
      ...(one.words ? [holds(match.value, one.words)] : []),
    ];
    const content = held.length > 0 && (all ? held.every(Boolean) : held.some(Boolean));
    if (content && (!all || paths.length === 0)) return null;
    if (paths.length > 0 && (!all || held.length === 0 || content)) unless.push(...paths);
  }
  return unless.length === 0 ? match : { ...match, unless };
}

function fits({ regexes = [], target }: Allow, value: string, text: string, start: number, end: number): boolean {
  const seen = target === 'match' ? text.slice(start, end) : target === 'line' ? linesOf(text, start, end) : value;
  return regexes.some((source) => expressionOf(source).test(seen));
}

function holds(value: string, words: readonly string[]): boolean {
  const lower = value.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

/** The lines that [start, end) lies on, as far as the text goes. */
function linesOf(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(start, end - 1));
  return text.slice(start === 0 ? 0 : from, to < 0 ? undefined : to);
}
