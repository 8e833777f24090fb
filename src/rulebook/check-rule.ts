import type { Allow } from '../model/provider.ts';
import { analyse } from './analyse.ts';
import { checkContext, checkPattern } from './check.ts';
import { isLinear } from './prove-linear.ts';
import { translateFilter } from './regex/translate.ts';
import { allowProblem, fieldProblem, toKeyRule, type UserRule } from './user-rule.ts';

/** A pattern that is searched for everywhere has an end, so more ways cost it less; and nobody waits long for a file of rules. */
const SEARCH = { most: 4096, time: 2000 };
/** A filter is asked once for a match, of a text that is short. */
const FILTER = { most: 16_384, time: 2000 };

/** What is wrong with a rule, all but its examples; null when nothing is. */
export async function ruleProblem(rule: UserRule): Promise<string | null> {
  const wrong = fieldProblem(rule) ?? (await patternProblem(rule));
  if (wrong) return wrong;
  const key = toKeyRule(rule.id, rule, []);
  for (const problem of [...checkContext(key), ...checkPattern(key)]) return problem;
  for (const source of [...(rule.paths ?? []), ...(rule.require ?? [])]) {
    const refused = await filterProblem(source);
    if (refused) return refused;
  }
  return allowRefused(rule.allow ?? []);
}

/** The same of what is allowed for a whole file. */
export async function allowListProblem(allow: unknown): Promise<string | null> {
  return allowProblem(allow) ?? (await allowRefused(allow as readonly Allow[]));
}

async function allowRefused(allow: readonly Allow[]): Promise<string | null> {
  for (const source of allow.flatMap(({ paths = [], regexes = [] }) => [...paths, ...regexes])) {
    const refused = await filterProblem(source);
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
  const { linear, reason } = await isLinear(pattern, flags, search ? SEARCH : {});
  return linear ? null : `the pattern is refused: ${reason}`;
}

const proven = new Map<string, string | null>();

async function filterProblem(source: string): Promise<string | null> {
  const known = proven.get(source);
  if (known !== undefined) return known;
  const problem = await unprovenFilter(source);
  proven.set(source, problem);
  return problem;
}

async function unprovenFilter(source: string): Promise<string | null> {
  try {
    const plain = source.replace(/^\(\?i\)/, '');
    new RegExp(plain);
    // What has no end is given one for the proof: the texts are short.
    const bounded = translateFilter(plain, 'js');
    const { linear, reason } = await isLinear(bounded.replace(/^\(\?i\)/, ''), plain === source ? '' : 'i', FILTER);
    return linear ? null : `a filter is refused: ${reason}: ${source}`;
  } catch (error) {
    return `a filter is refused: ${(error as Error).message}`;
  }
}
