import { withEnds, withoutEnds, withoutLead } from './bound.ts';
import type { Dialect } from './cursor.ts';
import { requiredLiterals } from './literals.ts';
import { holdsGroup, type Node } from './node.ts';
import { parsePattern } from './parse.ts';
import { likelyFirst } from './secret-group.ts';
import { writePattern } from './write.ts';

interface Translated {
  readonly pattern: string;
  readonly flags: '' | 'i';
  /** Lower case; one of them stands in every match. Null when nothing is sure to. */
  readonly literals: readonly string[] | null;
  /** The group that is asked first for the secret; null for the whole match. */
  readonly secretGroup: number | null;
}

interface TranslateOptions {
  readonly dialect: Dialect;
  /** As they stand behind a pattern of JavaScript. */
  readonly flags?: string;
  /** Numbers of the groups that may hold the secret, by their names: the first that took part does. None: the whole match. */
  readonly secretIn: (names: readonly (string | null)[]) => readonly number[];
  /** Where several groups may hold it: those that well may go first. */
  readonly guess?: boolean;
  /** The beginning of the match counts, though a group holds the secret. */
  readonly wholeMatch?: boolean;
}

/**
 * A pattern of another scanner in JavaScript, to be searched for as it stands. The secret's groups are called `secret`,
 * `secret2` and so on.
 * @throws SyntaxError when it cannot be translated
 */
export function translatePattern(source: string, options: TranslateOptions): Translated {
  const { root, names } = parsePattern(source, options.dialect, options.flags);
  const told = options.secretIn(names);
  const numbers = options.guess ? likelyFirst(root, told) : told;
  const missing = numbers.find((number) => number < 1 || number > names.length);
  if (missing !== undefined)
    throw new SyntaxError(`the secret is in group ${missing}, and the pattern has ${names.length}`);
  const kept = new Map(numbers.map((number, i) => [number, i === 0 ? 'secret' : `secret${i + 1}`]));
  const lean = numbers.length > 0 && !options.wholeMatch ? withoutLead(root) : root;
  const { source: pattern, flags } = writePattern(withEnds(lean), kept);
  return { pattern, flags, literals: requiredLiterals(root), secretGroup: numbers[0] ?? null };
}

/** A pattern that only says whether a text fits, as one text: with `(?i)` before it where case does not count. */
export function translateFilter(source: string, dialect: Dialect, jsFlags = ''): string {
  const { root } = parsePattern(source, dialect, jsFlags);
  const { source: pattern, flags } = writePattern(withEnds(plain(withoutEnds(root))));
  return flags === 'i' ? `(?i)${pattern}` : pattern;
}

/** A pattern of JavaScript as it is, but with an end to each quantifier: what is proven of it where texts are short. */
export function withQuantifierEnds(source: string, flags: string): { source: string; flags: string } {
  return writePattern(withEnds(parsePattern(source, 'js', flags).root));
}

/** The literals of a pattern of JavaScript. @throws SyntaxError when it says what is not understood */
export function literalsOfPattern(source: string, flags: string): readonly string[] | null {
  return requiredLiterals(parsePattern(source, 'js', flags).root);
}

/** What can be left out of a filter's beginning, its groups among it. */
function plain(node: Node): Node {
  return node.kind === 'all' && node.nodes[0] && !holdsGroup(node.nodes[0]) ? withoutLead(node) : node;
}
