import { MOST_COUNTED, openWays } from './open-ways.ts';
import { withQuantifierEnds } from './regex/translate.ts';

export const TOO_MANY = 'there are too many ways in which a text can fit a part of it';
const proven = new Map<string, string | null>();

/**
 * A pattern that is searched for as it stands, or a filter, takes linear time. It reads only so far from each place, so many
 * ways cost it less than another.
 */
export function hasFewWays(pattern: string, flags: string): boolean {
  return openWays(pattern, flags) <= MOST_COUNTED;
}

/** Why a filter cannot be used; null when it can. */
export function filterProblem(source: string): string | null {
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
    const bounded = withQuantifierEnds(plain, plain === source ? '' : 'i');
    return hasFewWays(bounded.source, bounded.flags) ? null : TOO_MANY;
  } catch (error) {
    return (error as Error).message.replace(source, '…').replace(plain, '…');
  }
}
