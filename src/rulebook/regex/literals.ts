import { codesOf, foldedOf, UPPER } from './byte-set.ts';
import type { Node } from './node.ts';

const SHORTEST = 3;
/** A longer one is no rarer. */
const LONGEST = 24;
const MOST = 64;
/** Characters that may stand at one place, as many as there are digits. */
const MOST_AT_ONE = 10;

/**
 * Literals, in lower case and of three characters or more, one of which every match holds; null when there are none. Of
 * several such lists the one that is rarest in a text.
 */
export function requiredLiterals(root: Node): readonly string[] | null {
  const { exact, best } = literalsOf(root);
  return better(exact ? usable(exact) : null, best);
}

interface Literals {
  /** All texts that it matches, when they are few. */
  readonly exact: readonly string[] | null;
  readonly best: readonly string[] | null;
}

const NOTHING: Literals = { exact: [''], best: null };
const ANYTHING: Literals = { exact: null, best: null };

function literalsOf(node: Node): Literals {
  switch (node.kind) {
    case 'set': {
      const codes = codesOf(foldedOf(node.bytes) & ~UPPER);
      const plain = codes.length <= MOST_AT_ONE && codes.every((code) => code >= 32 && code < 127);
      return plain ? { exact: codes.map((code) => String.fromCharCode(code)), best: null } : ANYTHING;
    }
    case 'all':
      return ofSequence(node.nodes);
    case 'any':
      return ofBranches(node.nodes.map(literalsOf));
    case 'group':
      return literalsOf(node.node);
    case 'repeat':
      return ofRepeat(literalsOf(node.node), node.min, node.max);
    default:
      return NOTHING;
  }
}

function ofSequence(nodes: readonly Node[]): Literals {
  let exact: readonly string[] = [''];
  let best: readonly string[] | null = null;
  let whole = true;
  for (const node of nodes) {
    const part = literalsOf(node);
    best = better(best, part.best);
    const joined = part.exact ? product(exact, part.exact) : null;
    if (joined) {
      if (joined.length > exact.length) best = better(best, usable(exact));
      exact = joined;
      continue;
    }
    whole = false;
    best = better(best, usable(exact));
    exact = part.exact ?? [''];
  }
  return whole ? { exact, best } : { exact: null, best: better(best, usable(exact)) };
}

function ofBranches(branches: readonly Literals[]): Literals {
  const exact = branches.flatMap((one) => one.exact ?? []);
  if (branches.every((one) => one.exact) && exact.length <= MOST) return { exact: [...new Set(exact)], best: null };
  const lists = branches.map((one) => better(one.best, one.exact ? usable(one.exact) : null));
  const all = [...new Set(lists.flatMap((list) => list ?? []))];
  return { exact: null, best: lists.every((list) => list) && all.length <= MOST ? all : null };
}

function ofRepeat({ exact, best }: Literals, min: number, max: number): Literals {
  if (min === 0) return max === 1 && exact ? { exact: [...new Set(['', ...exact])], best: null } : ANYTHING;
  if (!exact) return { exact: null, best };
  let times: readonly string[] | null = [''];
  for (let i = 0; i < Math.min(min, LONGEST) && times; i++) times = product(times, exact);
  if (min === max && min <= LONGEST && times) return { exact: times, best };
  return { exact: null, best: better(best, usable(times ?? exact)) };
}

/** Null when they are too many. */
function product(a: readonly string[], b: readonly string[]): readonly string[] | null {
  if (a.length * b.length > MOST) return null;
  return [...new Set(a.flatMap((x) => b.map((y) => x + y)))];
}

function usable(texts: readonly string[]): readonly string[] | null {
  if (texts.length === 0 || texts.some((text) => text.trim().length < SHORTEST)) return null;
  return [...new Set(texts.map((text) => text.slice(0, LONGEST)))];
}

function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  return rarity(b) > rarity(a) ? b : a;
}

/** Long ones are rare; each further one makes a hit more likely. */
function rarity(texts: readonly string[]): number {
  return Math.min(8, ...texts.map((text) => text.length)) * 2 - Math.log2(texts.length);
}
