import { codesOf } from './byte-set.ts';
import type { Node } from './node.ts';

/** Shorter texts, and sets of so few characters, are no secrets: separators, quotes, letters in either case. */
const SHORTEST = 8;
const FEW = 8;

/**
 * Numbers of groups, those that may well hold a secret first. Others are empty at times, or hold what stands before it, such as
 * the name in `(api_key|token)=([a-z0-9]{20})`: all secrets would be one there.
 */
export function likelyFirst(root: Node, numbers: readonly number[]): readonly number[] {
  const groups = new Map<number, Node>();
  collect(root, groups);
  const isLikely = (number: number) => {
    const node = groups.get(number);
    return node !== undefined && varies(node) && lengthOf(node, 'min') > 0 && lengthOf(node, 'max') >= SHORTEST;
  };
  return [...numbers.filter(isLikely), ...numbers.filter((number) => !isLikely(number))];
}

function collect(node: Node, groups: Map<number, Node>): void {
  if (node.kind === 'group') groups.set(node.number, node.node);
  if ('nodes' in node) for (const part of node.nodes) collect(part, groups);
  if ('node' in node) collect(node.node, groups);
}

function varies(node: Node): boolean {
  if (node.kind === 'set') return codesOf(node.bytes).length > FEW;
  if ('nodes' in node) return node.nodes.some(varies);
  return node.kind !== 'look' && 'node' in node && varies(node.node);
}

function lengthOf(node: Node, which: 'min' | 'max'): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'all':
      return node.nodes.reduce((sum, part) => sum + lengthOf(part, which), 0);
    case 'any':
      return Math[which](...node.nodes.map((part) => lengthOf(part, which)));
    case 'repeat':
      return node[which] === 0 ? 0 : node[which] * lengthOf(node.node, which);
    case 'group':
      return lengthOf(node.node, which);
    default:
      return 0;
  }
}
