import type { UserRule } from '../user-rule.ts';

/** As far as a context word may stand from a key. */
const WITHIN = 144;
const SHORTEST = 3;

/**
 * The context that a scanner's keywords ask for. They are no more than a hint where every match holds one of them; else
 * one must stand near, since this engine looks at places, not at whole files.
 * @param literals one of which stands in every match; null when nothing is sure to
 * @throws SyntaxError when neither leads to a match
 */
export function foundBy(
  literals: readonly string[] | null,
  keywords: readonly string[],
): Pick<UserRule, 'context' | 'within'> {
  const words = [...new Set(keywords.map((word) => word.trim().toLowerCase()).filter((word) => word !== ''))];
  const long = words.filter((word) => word.length >= SHORTEST);
  if (literals) {
    const implied = literals.every((literal) => words.some((word) => literal.includes(word)));
    // Where a short word would do, the long ones cannot be asked for.
    return implied || long.length < words.length || words.length === 0 ? {} : { context: long, within: WITHIN };
  }
  if (words.length === 0)
    throw new SyntaxError(
      'nothing to find it by: the pattern holds no literal of 3 characters, and there are no keywords',
    );
  if (long.length < words.length)
    throw new SyntaxError('nothing to find it by: a keyword is shorter than 3 characters, and so are the literals');
  return { context: long, within: WITHIN };
}
