import { ALL, type ByteSet, codesOf, complementOf, DIGIT, foldedOf, rangeOf, UPPER, WORD } from './byte-set.ts';
import type { Node } from './node.ts';

/** Groups that are kept, by number; what the others hold is matched and not captured. */
type GroupNames = ReadonlyMap<number, string>;

const HIGH = rangeOf(128, 255);
const NAMED: readonly (readonly [ByteSet, string])[] = [
  [DIGIT, '\\d'],
  [WORD, '\\w'],
  [complementOf(DIGIT), '\\D'],
  [complementOf(WORD), '\\W'],
  [ALL, '[^]'],
  [complementOf(rangeOf(10, 10)), '[^\\n]'],
];
const CONTROLS: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

/** The pattern as JavaScript has it. Case is left to the flag `i` where it never counts. */
export function writePattern(root: Node, names: GroupNames = new Map()): { source: string; flags: '' | 'i' } {
  const sets: ByteSet[] = [];
  collectSets(root, sets);
  const anyCase =
    sets.every(isFolded) && sets.some((set) => (set & UPPER) !== 0n && set !== WORD && codesOf(set).length <= 128);
  return { source: write(root, names, anyCase, false), flags: anyCase ? 'i' : '' };
}

/** @param inside an alternation needs a group */
function write(node: Node, names: GroupNames, anyCase: boolean, inside: boolean): string {
  const inner = (part: Node, grouped = true) => write(part, names, anyCase, grouped);
  switch (node.kind) {
    case 'set':
      return writeSet(anyCase ? node.bytes & ~UPPER : node.bytes, node.bytes);
    case 'all':
      return node.nodes.map((part) => inner(part)).join('');
    case 'any': {
      const text = node.nodes.map((part) => inner(part, false)).join('|');
      return inside ? `(?:${text})` : text;
    }
    case 'group': {
      const name = names.get(node.number);
      return name ? `(?<${name}>${inner(node.node, false)})` : inner(node.node, inside);
    }
    case 'assert':
      return node.text;
    case 'look':
      return `${node.open}${inner(node.node, false)})`;
    case 'repeat': {
      const single = isSingle(node.node, names);
      const text = single ? inner(node.node) : `(?:${inner(node.node, false)})`;
      return `${text}${times(node.min, node.max)}${node.lazy ? '?' : ''}`;
    }
  }
}

/** What a quantifier may follow as it is. */
function isSingle(node: Node, names: GroupNames): boolean {
  if (node.kind === 'set') return true;
  if (node.kind === 'group') return names.has(node.number) || isSingle(node.node, names);
  return false;
}

function times(min: number, max: number): string {
  if (min === 0 && max === 1) return '?';
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** @param whole the set before its upper case was left to a flag */
function writeSet(set: ByteSet, whole: ByteSet): string {
  const named = NAMED.find(([known]) => known === whole);
  if (named) return named[1];
  const codes = codesOf(set);
  if (codes.length === 1) return outside(codes[0]!);
  const rest = complementOf(whole);
  return codesOf(whole).length > 128 ? `[^${ranges(rest)}]` : `[${ranges(set)}]`;
}

function ranges(set: ByteSet): string {
  const codes = codesOf(set);
  let text = '';
  for (let i = 0; i < codes.length; i++) {
    const from = codes[i]!;
    while (codes[i + 1] === codes[i]! + 1) i++;
    const to = codes[i]!;
    text += inClass(from);
    if (to > from) text += `${to > from + 1 ? '-' : ''}${inClass(to)}`;
  }
  return text;
}

function outside(code: number): string {
  const c = String.fromCharCode(code);
  return /[\^$\\.*+?()[\]{}|/]/.test(c) ? `\\${c}` : printed(code);
}

function inClass(code: number): string {
  const c = String.fromCharCode(code);
  return /[\]^\\-]/.test(c) ? `\\${c}` : printed(code);
}

function printed(code: number): string {
  const control = CONTROLS[code];
  if (control) return control;
  return code < 32 || code > 126 ? `\\x${code.toString(16).padStart(2, '0')}` : String.fromCharCode(code);
}

function collectSets(node: Node, sets: ByteSet[]): void {
  if (node.kind === 'set') sets.push(node.bytes);
  else if (node.kind === 'all' || node.kind === 'any') for (const part of node.nodes) collectSets(part, sets);
  else if (node.kind !== 'assert') collectSets(node.node, sets);
}

/** With the flag `i` it is the same: beyond ASCII the flag would fold bytes that are no letters. */
function isFolded(set: ByteSet): boolean {
  const high = set & HIGH;
  return foldedOf(set) === set && (high === 0n || high === HIGH);
}
