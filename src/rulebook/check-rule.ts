import type { Allow } from '../model/provider.ts';
import { analyse } from './analyse.ts';
import { checkContext, checkPattern } from './check.ts';
import { openWays } from './open-ways.ts';
import { isLinear } from './prove-linear.ts';
import { translateFilter } from './regex/translate.ts';
import { allowProblem, fieldProblem, toKeyRule, type UserRule } from './user-rule.ts';

/**
 * Ways that may be open at once in a pattern that is searched for as it stands, or in a filter. It reads only so far from
 * each place, so many ways cost it less than another.
 */
const MOST_WAYS = 500_000;

/** What is wrong with a rule, all but its examples; null when nothing is. */
export async function ruleProblem(rule: UserRule): Promise<string | null> {
  const wrong = fieldProblem(rule) ?? (await patternProblem(rule));
  if (wrong) return wrong;
  const key = toKeyRule(rule.id, rule, []);
  for (const problem of [...checkContext(key), ...checkPattern(key)]) return problem;
  for (const source of [...(rule.paths ?? []), ...(rule.require ?? [])]) {
    const refused = filterProblem(source);
    if (refused) return refused;
  }
  return allowRefused(rule.allow ?? []);
}

/** The same of what is allowed for a whole file. */
export function allowListProblem(allow: unknown): string | null {
  return allowProblem(allow) ?? allowRefused(allow as readonly Allow[]);
}

function allowRefused(allow: readonly Allow[]): string | null {
  for (const source of allow.flatMap(({ paths = [], regexes = [] }) => [...paths, ...regexes])) {
    const refused = filterProblem(source);
    if (refused) return refused;
  }
  return null;
}

/** A pattern that may take super-linear time would let a scanned file stop the scan. */
async function patternProblem({ pattern, flags = '', search }: UserRule): Promise<string | null> {
  try {
    new RegExp(pattern, flags);
    analyse(pattern, flags);
  } catch (error) {
    return (error as Error).message;
  }
  if (search) return openWays(pattern, flags) <= MOST_WAYS ? null : `the pattern is refused: ${TOO_MANY}`;
  const { linear, reason } = await isLinear(pattern, flags);
  return linear ? null : `the pattern is refused: ${reason}`;
}

const TOO_MANY = 'there are too many ways in which a text can fit a part of it';
const proven = new Map<string, string | null>();

function filterProblem(source: string): string | null {
  const known = proven.get(source);
  if (known !== undefined) return known;
  const problem = unprovenFilter(source);
  proven.set(source, problem);
  return problem;
}

function unprovenFilter(source: string): string | null {
  const plain = source.replace(/^\(\?i\)/, '');
  try {
    new RegExp(plain);
    // What has no end is given one for the proof: the texts are short.
    const bounded = translateFilter(plain, 'js').replace(/^\(\?i\)/, '');
    const ways = openWays(bounded, plain === source ? '' : 'i');
    return ways <= MOST_WAYS ? null : `a filter is refused: ${TOO_MANY}: ${source}`;
  } catch (error) {
    return `a filter is refused: ${(error as Error).message}`;
  }
}
