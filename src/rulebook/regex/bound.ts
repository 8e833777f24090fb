import { codesOf, foldedOf, POSIX } from './byte-set.ts';
import { holdsGroup, type Node } from './node.ts';

/**
 * How often what has no end is repeated at most. A search begins everywhere, so what it reads from each place must have an
 * end; it may read far where a literal of some length had to be found first, and in the characters of a token.
 */
const FEWEST = 100;
const FEW = 256;
const MANY = 1024;
const MOST = 4096;
const LITERAL = 4;
const TOKEN_LITERAL = 2;
/** Spaces, or signs that stand between words. */
const SEPARATORS = 16;
/** Letters, digits and some signs. */
const TOKEN_CHARACTERS = 72;

/** The pattern with an end to each of its quantifiers. */
export function withEnds(node: Node): Node {
  return bounded(node, 0).node;
}

/** @param literal characters that had to be found before */
function bounded(node: Node, literal: number): { node: Node; literal: number } {
  switch (node.kind) {
    case 'set':
      return { node, literal: literal + (codesOf(foldedOf(node.bytes)).length <= 2 ? 1 : 0) };
    case 'all': {
      let seen = literal;
      const nodes = node.nodes.map((part) => {
        const made = bounded(part, seen);
        seen = made.literal;
        return made.node;
      });
      return { node: { ...node, nodes }, literal: seen };
    }
    case 'any': {
      const made = node.nodes.map((part) => bounded(part, literal));
      return {
        node: { ...node, nodes: made.map((one) => one.node) },
        literal: Math.min(...made.map((m) => m.literal)),
      };
    }
    case 'group': {
      const made = bounded(node.node, literal);
      return { node: { ...node, node: made.node }, literal: made.literal };
    }
    case 'repeat': {
      const made = bounded(node.node, literal);
      const max = node.max === Infinity ? Math.max(node.min, mostOf(node.node, literal)) : node.max;
      return { node: { ...node, node: made.node, max }, literal: node.min > 0 ? made.literal : literal };
    }
    case 'look':
      return { node: { ...node, node: bounded(node.node, 0).node }, literal };
    case 'assert':
      return { node, literal };
  }
}

function mostOf(node: Node, literal: number): number {
  const bytes = node.kind === 'set' ? node.bytes : null;
  const space = POSIX.space!;
  if (bytes !== null && (bytes & POSIX.alnum!) === 0n && codesOf(bytes).length <= SEPARATORS) return FEWEST;
  if (bytes !== null && (bytes & space) === 0n && codesOf(bytes).length <= TOKEN_CHARACTERS) {
    return literal >= TOKEN_LITERAL ? MOST : MANY;
  }
  return literal >= LITERAL ? MOST : FEW;
}

/**
 * The pattern without what it may begin with but need not: a search finds the same without, and much faster. Only where a
 * group says what the secret is.
 */
export function withoutLead(node: Node): Node {
  if (node.kind === 'any') return { ...node, nodes: node.nodes.map(withoutLead) };
  if (node.kind === 'repeat' && !holdsGroup(node) && node.max > node.min) {
    return node.min === 0 ? { kind: 'all', nodes: [] } : { ...node, max: node.min };
  }
  if (node.kind !== 'all') return node;
  const [first, ...rest] = node.nodes;
  if (!first) return node;
  const shorter = withoutLead(first);
  const gone = shorter.kind === 'all' && shorter.nodes.length === 0;
  return gone ? withoutLead({ kind: 'all', nodes: rest }) : { kind: 'all', nodes: [shorter, ...rest] };
}

/** The same of a pattern that is only asked whether it fits: `^.*` and `.*$` say nothing. */
export function withoutEnds(node: Node): Node {
  if (node.kind !== 'all') return node;
  const nodes = [...node.nodes];
  while (says(nodes[0]) === 'nothing' || (says(nodes[0]) === '^' && says(nodes[1]) === 'nothing')) {
    if (says(nodes[0]) === '^') nodes.shift();
    nodes.shift();
  }
  while (says(nodes.at(-1)) === 'nothing' || (says(nodes.at(-1)) === '$' && says(nodes.at(-2)) === 'nothing')) {
    if (says(nodes.at(-1)) === '$') nodes.pop();
    nodes.pop();
  }
  return { kind: 'all', nodes };
}

function says(node: Node | undefined): '^' | '$' | 'nothing' | 'something' {
  if (node?.kind === 'assert' && (node.text === '^' || node.text === '$')) return node.text;
  const dots = node?.kind === 'repeat' && node.node.kind === 'set' && codesOf(node.node.bytes).length > 250;
  return dots && node.min === 0 && node.max === Infinity ? 'nothing' : 'something';
}
