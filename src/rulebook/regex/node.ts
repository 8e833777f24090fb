import type { ByteSet } from './byte-set.ts';

/** A pattern of any dialect, over bytes. A single character is a set of one. */
export type Node =
  | { readonly kind: 'set'; readonly bytes: ByteSet }
  | { readonly kind: 'all'; readonly nodes: readonly Node[] }
  | { readonly kind: 'any'; readonly nodes: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly node: Node;
      readonly min: number;
      /** Infinity for no end. */
      readonly max: number;
      readonly lazy: boolean;
    }
  /** A capturing group, by its number from 1. */
  | { readonly kind: 'group'; readonly node: Node; readonly number: number }
  | { readonly kind: 'assert'; readonly text: string }
  | { readonly kind: 'look'; readonly open: string; readonly node: Node };

export const EMPTY: Node = { kind: 'all', nodes: [] };

/** One of several, or the only one. Of single characters one set, or each of them would open a way of its own. */
export function anyOf(nodes: readonly Node[]): Node {
  if (nodes.length === 1) return nodes[0]!;
  const bytes = nodes.reduce((all, node) => (node.kind === 'set' ? all | node.bytes : all), 0n);
  return nodes.every(({ kind }) => kind === 'set') ? { kind: 'set', bytes } : { kind: 'any', nodes };
}

/** One after the other. */
export function allOf(nodes: readonly Node[]): Node {
  return nodes.length === 1 ? nodes[0]! : { kind: 'all', nodes };
}

export function holdsGroup(node: Node): boolean {
  switch (node.kind) {
    case 'group':
      return true;
    case 'all':
    case 'any':
      return node.nodes.some(holdsGroup);
    case 'repeat':
    case 'look':
      return holdsGroup(node.node);
    default:
      return false;
  }
}
