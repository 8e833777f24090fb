import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * An upper bound on the ways through a pattern that are open at once while a text is read; Infinity when there is none.
 * With a small bound, backtracking takes linear time: each way reads the text at most once.
 */
export function openWays(source: string, flags: string): number {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length);
  return ofAlternatives(pattern.alternatives, flags).open;
}

/** Characters of U+0000 to U+00FF, one bit each. */
export type Characters = bigint;

interface Part {
  /** What its first character can be. */
  readonly first: Characters;
  /** What can go on inside it where it could end as well. */
  readonly next: Characters;
  readonly nullable: boolean;
  /** Ways that are open at once, as long as what follows begins with nothing of `next`. */
  readonly open: number;
  /** All ways through it, whatever the text. */
  readonly ways: number;
}

const NOTHING: Part = { first: 0n, next: 0n, nullable: true, open: 1, ways: 1 };
/** Ways that are counted: a pattern with more is refused, whatever reads it. */
export const MOST_COUNTED = 500_000;
/** Characters that a look ahead or behind may read each time. */
const LONGEST_LOOK = 256;

function ofAlternatives(alternatives: readonly AST.Alternative[], flags: string): Part {
  const parts = alternatives.map(({ elements }) =>
    elements
      .flatMap(inSequence)
      .map((e) => ofElement(e, flags))
      .reduceRight((rest, part) => join(part, rest), NOTHING),
  );
  return parts.reduce((a, b) => {
    const apart = (a.first & b.first) === 0n && !a.nullable && !b.nullable;
    return {
      first: a.first | b.first,
      next: a.next | b.next,
      nullable: a.nullable || b.nullable,
      open: apart ? Math.max(a.open, b.open) : a.open + b.open,
      ways: a.ways + b.ways,
    };
  });
}

/** The elements of a group that has no alternatives, for what they are. */
function inSequence(element: AST.Element): readonly AST.Element[] {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return [element];
  const [only, ...others] = element.alternatives;
  return only && others.length === 0 ? only.elements.flatMap(inSequence) : [element];
}

function join(a: Part, b: Part): Part {
  const apart = (a.next & b.first) === 0n && (!a.nullable || (a.first & b.first) === 0n);
  return {
    first: a.nullable ? a.first | b.first : a.first,
    next: b.nullable ? a.next | b.next | b.first : b.next,
    nullable: a.nullable && b.nullable,
    open: (apart ? a.open : a.ways) * b.open,
    ways: a.ways * b.ways,
  };
}

function ofElement(element: AST.Element, flags: string): Part {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { first: charactersOf(element, flags), next: 0n, nullable: false, open: 1, ways: 1 };
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, flags);
    case 'Quantifier':
      return repeat(ofElement(element.element, flags), element.min, element.max);
    case 'Assertion':
      return { ...NOTHING, open: costOfLook(element, flags) };
    default:
      return { ...NOTHING, open: Infinity };
  }
}

/** Ways that an assertion adds to each that comes to it: what reads nothing only closes ways, a look reads a little. */
export function costOfLook(element: AST.Assertion, flags: string): number {
  if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return 1;
  const { open, ways } = ofAlternatives(element.alternatives, flags);
  return longest(element.alternatives) <= LONGEST_LOOK ? open * ways : Infinity;
}

function longest(alternatives: readonly AST.Alternative[]): number {
  return Math.max(...alternatives.map(({ elements }) => elements.reduce((sum, e) => sum + longestOf(e), 0)));
}

function longestOf(element: AST.Element): number {
  switch (element.type) {
    case 'Assertion':
      return 0;
    case 'Group':
    case 'CapturingGroup':
      return longest(element.alternatives);
    case 'Quantifier':
      return element.max === 0 ? 0 : longestOf(element.element) * element.max;
    default:
      return 1;
  }
}

function repeat(part: Part, min: number, max: number): Part {
  const ambiguous = part.nullable || (part.next & part.first) !== 0n || part.open > 1;
  let ways = Number.isFinite(max) ? 0 : Infinity;
  for (let n = min; n <= max && ways <= MOST_COUNTED; n++) ways += part.ways ** n;
  // Those that were not counted are no fewer for that.
  if (ways > MOST_COUNTED) ways = Infinity;
  return {
    first: part.first,
    next: max > min && max > 1 ? part.next | part.first : part.next,
    nullable: part.nullable || min === 0,
    open: max > 1 && ambiguous ? ways : part.open,
    ways,
  };
}

const known = new Map<string, Characters>();

export function charactersOf(
  element: AST.Character | AST.CharacterSet | AST.CharacterClass,
  flags: string,
): Characters {
  const key = `${flags}/${element.raw}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const expression = new RegExp(`^(?:${element.raw})$`, `${flags}s`);
  let found = 0n;
  for (let code = 0; code < 256; code++) {
    if (expression.test(String.fromCharCode(code))) found |= 1n << BigInt(code);
  }
  known.set(key, found);
  return found;
}
