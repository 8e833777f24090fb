import { type ByteSet, complementOf, foldedOf, POSIX, rangeOf } from './byte-set.ts';
import type { Cursor, Flags } from './cursor.ts';
import { bytesOf, readEscape, readPlain } from './escape.ts';
import { allOf, anyOf, type Node } from './node.ts';

interface Members {
  readonly bytes: ByteSet;
  /** Characters of several bytes. */
  readonly beyond: readonly number[];
}

/** A class in brackets, the first of which is read. */
export function parseClass(cursor: Cursor, flags: Flags): Node {
  const { bytes, beyond } = readMembers(cursor, flags);
  const wide = [...new Set(beyond)].map((code) => allOf(bytesOf(code).map((byte) => ({ kind: 'set', bytes: byte }))));
  if (bytes === 0n && wide.length === 0) cursor.fail('a class that nothing is in');
  return anyOf([...(bytes === 0n ? [] : [{ kind: 'set', bytes } as const]), ...wide]);
}

function readMembers(cursor: Cursor, flags: Flags): Members {
  const negated = cursor.skip('^');
  let bytes: ByteSet = 0n;
  const beyond: number[] = [];
  for (let first = true; ; first = false) {
    if (flags.x && cursor.dialect === 'rust' && cursor.take(/\s+/y)) continue;
    if (cursor.skip(']')) {
      // The first one stands for itself, but not in JavaScript.
      if (!first || cursor.dialect === 'js') break;
      bytes |= rangeOf(93, 93);
      continue;
    }
    const inner = nestedAt(cursor, flags);
    if (inner) {
      bytes |= inner.bytes;
      beyond.push(...inner.beyond);
      continue;
    }
    if (cursor.dialect === 'rust' && cursor.take(/&&|--|~~/y)) cursor.fail('an operation on classes: && -- ~~');
    const from = readMember(cursor);
    if (typeof from !== 'number') {
      bytes |= from.bytes;
      continue;
    }
    const ranges = /^-[^\]]/.test(cursor.text.slice(cursor.at, cursor.at + 2));
    if (!ranges) {
      if (from < 128) bytes |= rangeOf(from, from);
      else beyond.push(from);
      continue;
    }
    cursor.at++;
    const to = readMember(cursor);
    if (typeof to !== 'number') bytes |= rangeOf(from, from) | rangeOf(45, 45) | to.bytes;
    else if (to < from) cursor.fail('a range that ends before it begins');
    // Of what lies beyond ASCII a text has several bytes, each of them 128 or more.
    else bytes |= rangeOf(from, Math.min(to, 127)) | (to > 127 ? rangeOf(128, 255) : 0n);
  }
  if (flags.i) bytes = foldedOf(bytes);
  // A character of several bytes that is left out is left in: no key depends on it.
  return negated ? { bytes: complementOf(bytes), beyond: [] } : { bytes, beyond };
}

/** `[:alnum:]`, and in Rust's syntax a class within a class. */
function nestedAt(cursor: Cursor, flags: Flags): Members | null {
  if (cursor.dialect === 'js') return null;
  const posix = cursor.take(/\[:(\^?)(\w+):\]/y);
  if (posix) {
    const set = POSIX[posix[2]!];
    if (set === undefined) cursor.fail(`a class that is not known: [:${posix[2]}:]`);
    return { bytes: posix[1] ? complementOf(set) : set, beyond: [] };
  }
  return cursor.dialect === 'rust' && cursor.skip('[') ? readMembers(cursor, flags) : null;
}

function readMember(cursor: Cursor): number | { readonly bytes: ByteSet } {
  if (!cursor.skip('\\')) return cursor.next().codePointAt(0)!;
  if (cursor.skip('b')) return 8;
  const escaped = readEscape(cursor);
  if (escaped === null) return readPlain(cursor);
  return 'code' in escaped ? escaped.code : escaped;
}
