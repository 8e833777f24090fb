import type { Allow } from '../model/provider.ts';
import { analyse } from './analyse.ts';
import { checkContext, checkPattern } from './check.ts';
import { filterProblem, hasFewWays, TOO_MANY } from './check-filter.ts';
import { entropyProblem } from './never-found.ts';
import { isLinear } from './prove-linear.ts';
import { allowProblem, fieldProblem, toKeyRule, type UserRule } from './user-rule.ts';

/** What is wrong with a rule, all but its examples; null when nothing is. */
export async function ruleProblem(rule: UserRule): Promise<string | null> {
  const wrong = fieldProblem(rule) ?? (await patternProblem(rule));
  if (wrong) return wrong;
  const key = toKeyRule(rule.id, rule, []);
  for (const problem of [...checkContext(key), ...checkPattern(key)]) return problem;
  return (
    entropyProblem(rule) ??
    listRefused('paths', rule.paths) ??
    listRefused('require', rule.require) ??
    allowRefused(rule.allow ?? [])
  );
}

/** The same of what is allowed for a whole file. */
export function allowListProblem(allow: unknown): string | null {
  return allowProblem(allow) ?? allowRefused(allow as readonly Allow[]);
}

function allowRefused(allow: readonly Allow[]): string | null {
  for (const [i, { paths, regexes }] of allow.entries()) {
    const refused = listRefused('paths', paths) ?? listRefused('regexes', regexes);
    if (refused) return `allow ${i + 1}: ${refused}`;
  }
  return null;
}

/** Says which one it is by its place: what is allowed may be a secret. */
function listRefused(name: string, sources: readonly string[] = []): string | null {
  for (const [i, source] of sources.entries()) {
    const problem = filterProblem(source);
    // Elsewhere a path is said by a pattern of the shell.
    const isGlob = name === 'paths' && /^\*|\*\*/.test(source);
    if (problem)
      return `${name} ${i + 1} is refused: ${isGlob ? 'it is no regular expression, as \\.env$ is' : problem}`;
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
  if (search) return hasFewWays(pattern, flags) ? null : `the pattern is refused: ${TOO_MANY}`;
  const { linear, reason } = await isLinear(pattern, flags);
  return linear ? null : `the pattern is refused: ${reason}`;
}
