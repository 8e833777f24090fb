import { ALL, complementOf, foldedOf, rangeOf, setOf } from './byte-set.ts';
import { Cursor, type Dialect, type Flags } from './cursor.ts';
import { bytesOf, readEscape, readPlain } from './escape.ts';
import { allOf, anyOf, EMPTY, type Node } from './node.ts';
import { parseClass } from './parse-class.ts';

interface Pattern {
  readonly root: Node;
  /** By number less 1; null for a group without a name. */
  readonly names: readonly (string | null)[];
}

const MOST_REPEATS = 10_000;
const TEXT_BEGINS: Node = { kind: 'assert', text: '^' };
const TEXT_ENDS: Node = { kind: 'assert', text: '$' };
const LINE_BEGINS: Node = { kind: 'assert', text: '(?<![^\\n])' };
const LINE_ENDS: Node = { kind: 'assert', text: '(?![^\\r\\n])' };

/**
 * Reads a regular expression of Go, Rust, JavaScript or Python into one form.
 * @param flags of JavaScript, as they stand behind the pattern
 * @throws SyntaxError when it is none, or says what a linear search cannot do
 */
export function parsePattern(source: string, dialect: Dialect, flags = ''): Pattern {
  const cursor = new Cursor(source, dialect);
  const names: (string | null)[] = [];
  const has = (flag: string) => flags.includes(flag);
  const root = parseGroup(cursor, { i: has('i'), m: has('m'), s: has('s'), x: has('x'), U: false }, names);
  if (!cursor.done) cursor.fail('a parenthesis that nothing opens');
  return { root, names };
}

/** Everything up to the end of the group, or of the pattern. */
function parseGroup(cursor: Cursor, outer: Flags, names: (string | null)[]): Node {
  let flags = outer;
  const branches: Node[][] = [[]];
  while (!cursor.done && cursor.text[cursor.at] !== ')') {
    if (flags.x && cursor.take(/\s+|#[^\n]*/y)) continue;
    if (cursor.skip('|')) {
      branches.push([]);
      continue;
    }
    const switched = cursor.take(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/y);
    if (switched) {
      flags = switchedBy(cursor, flags, switched[1]!, switched[2] ?? '');
      continue;
    }
    if (cursor.dialect === 'go' && cursor.skip('\\Q')) {
      branches.at(-1)!.push(...quoted(cursor, flags));
      continue;
    }
    const node = parseAtom(cursor, flags, names);
    if (node) branches.at(-1)!.push(parseQuantifier(cursor, flags, node));
  }
  return anyOf(branches.map(allOf));
}

/** Null for a comment. */
function parseAtom(cursor: Cursor, flags: Flags, names: (string | null)[]): Node | null {
  if (cursor.skip('(')) return parseParenthesis(cursor, flags, names);
  if (cursor.skip('[')) return parseClass(cursor, flags);
  if (cursor.skip('.')) return { kind: 'set', bytes: dot(cursor.dialect, flags) };
  if (cursor.skip('^')) return flags.m ? LINE_BEGINS : TEXT_BEGINS;
  if (cursor.skip('$')) return flags.m ? LINE_ENDS : TEXT_ENDS;
  if (cursor.take(/[*+?]/y)) cursor.fail('a quantifier with nothing to repeat');
  if (!cursor.skip('\\')) return character(cursor.next().codePointAt(0)!, flags);
  const edge = cursor.dialect === 'js' ? cursor.take(/[bB]/y) : cursor.take(/b\{(?:start|end)\}|[bBAzZ<>]/y);
  if (edge) return assertion(cursor, edge[0]);
  const escaped = readEscape(cursor);
  if (escaped === null) return character(readPlain(cursor), flags);
  return 'code' in escaped ? character(escaped.code, flags) : { kind: 'set', bytes: escaped.bytes };
}

function parseParenthesis(cursor: Cursor, flags: Flags, names: (string | null)[]): Node | null {
  if (cursor.skip('?#')) {
    if (!cursor.take(/[^)]*\)/y)) cursor.fail('a comment without an end');
    return null;
  }
  if (cursor.skip('?>')) cursor.fail('an atomic group');
  const look = cursor.take(/\?<?[=!]/y);
  const named = look ? null : cursor.take(/\?(?:P?<|')([A-Za-z_]\w*)[>']/y);
  const scoped = look || named ? null : cursor.take(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/y);
  if (!look && !named && !scoped && cursor.skip('?')) cursor.fail('a kind of group that is not known');
  const capturing = !look && !scoped;
  const number = capturing ? names.push(named?.[1] ?? null) : 0;
  const inner = scoped ? switchedBy(cursor, flags, scoped[1]!, scoped[2] ?? '') : flags;
  const node = parseGroup(cursor, inner, names);
  if (!cursor.skip(')')) cursor.fail('a group without an end');
  if (look) return { kind: 'look', open: `(${look[0]}`, node };
  return capturing ? { kind: 'group', node, number } : node;
}

function parseQuantifier(cursor: Cursor, flags: Flags, atom: Node): Node {
  let node = atom;
  for (;;) {
    if (flags.x) cursor.take(/(?:\s+|#[^\n]*)+/y);
    const found = cursor.take(/[*+?]|\{(\d+)(?:(,)(\d*))?\}|\{,(\d+)\}/y);
    if (!found) return node;
    if (found[4] !== undefined && cursor.dialect !== 'python') {
      cursor.at -= found[0].length;
      return node;
    }
    if (node !== atom) cursor.fail('a quantifier of a quantifier');
    const [min, max] = timesOf(found);
    if (min > max || min > MOST_REPEATS) cursor.fail('a quantifier that nothing fits');
    const lazy = cursor.skip('?') !== flags.U;
    if (cursor.skip('+')) cursor.fail('a possessive quantifier');
    node = { kind: 'repeat', node: atom, min, max, lazy };
  }
}

function timesOf([sign, least, comma, most, python]: RegExpExecArray): [number, number] {
  if (sign === '*') return [0, Infinity];
  if (sign === '+') return [1, Infinity];
  if (sign === '?') return [0, 1];
  if (python !== undefined) return [0, Number(python)];
  const min = Number(least);
  return [min, comma === undefined ? min : most === '' ? Infinity : Number(most)];
}

function switchedBy(cursor: Cursor, flags: Flags, on: string, off: string): Flags {
  const next: Record<string, boolean> = { ...flags };
  for (const [letters, value] of [
    [on, true],
    [off, false],
  ] as const) {
    for (const letter of letters) {
      // Unicode or not, the engine sees bytes.
      if ('imsxU'.includes(letter)) next[letter] = value;
      else if (!'uRaL'.includes(letter)) cursor.fail(`a flag that is not known: ${letter}`);
    }
  }
  return next as unknown as Flags;
}

function assertion(cursor: Cursor, edge: string): Node {
  if (edge === 'A') return TEXT_BEGINS;
  if (edge === 'z' || edge === 'Z') return TEXT_ENDS;
  if (edge === 'b' || edge === 'B') return { kind: 'assert', text: `\\${edge}` };
  if (edge === '<' || edge === 'b{start}') return { kind: 'assert', text: '\\b(?=\\w)' };
  if (edge === '>' || edge === 'b{end}') return { kind: 'assert', text: '\\b(?!\\w)' };
  return cursor.fail(`an escape that is not known: \\${edge}`);
}

function dot(dialect: Dialect, flags: Flags): bigint {
  if (flags.s) return ALL;
  return complementOf(setOf(dialect === 'js' ? '\n\r' : '\n'));
}

/** A character beyond ASCII is several bytes. */
function character(code: number, flags: Flags): Node {
  if (code > 127) return allOf(bytesOf(code).map((bytes) => ({ kind: 'set', bytes })));
  const bytes = rangeOf(code, code);
  return { kind: 'set', bytes: flags.i ? foldedOf(bytes) : bytes };
}

function quoted(cursor: Cursor, flags: Flags): Node[] {
  const end = cursor.text.indexOf('\\E', cursor.at);
  const text = cursor.text.slice(cursor.at, end < 0 ? undefined : end);
  cursor.at = end < 0 ? cursor.text.length : end + 2;
  return text === '' ? [EMPTY] : [...text].map((c) => character(c.codePointAt(0)!, flags));
}
