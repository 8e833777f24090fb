import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';
import { isTarHeader } from '../recognise.ts';
import { textOf } from '../text-of.ts';

const BLOCK = 512;
/** Most bytes of a long name or of the attributes of an entry. */
const LONGEST_HEAD = 1024 * 1024;

/** What precedes an entry and is told of it. */
interface Ahead {
  path?: string;
  /** A file with holes goes by a name of its own. */
  sparse?: string;
  size?: number;
  /** What a link leads to. */
  link?: string;
}

/** Tape archives: ustar, pax, GNU, and the older ones. What stands behind the end is read on. */
export function* tar(input: Input, contents: Contents): Parser {
  let ahead: Ahead = {};
  let broken = false;
  for (;;) {
    const header = yield* input.upTo(BLOCK);
    if (header.length === 0) break;
    if (!isTarHeader(header)) {
      broken = between(header, contents, broken);
      continue;
    }
    if (broken) contents.end();
    broken = false;
    const kind = String.fromCharCode(header[156]!);
    const size = ahead.size ?? numberAt(header, 124, 12);
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (/[xgLKXNV]/.test(kind)) {
      if (size > LONGEST_HEAD) throw damage('a name or its attributes are too long');
      const head = yield* input.exactly(size);
      yield* input.skip(padding);
      if (kind === 'L') ahead.path = textOf(head).replace(/\0.*$/s, '');
      else if (kind === 'K') ahead.link = textOf(head).replace(/\0.*$/s, '');
      else if (kind === 'x' || kind === 'g' || kind === 'X') {
        const { told, rest } = readPax(head);
        if (kind === 'x') ahead = { ...ahead, ...told };
        if (rest !== '') contents.entry('attributes', Buffer.from(rest, 'latin1'), { made: true });
      }
      continue;
    }
    const path = ahead.sparse ?? ahead.path ?? nameOf(header);
    const link = ahead.link ?? stringAt(header, 157, 100);
    ahead = {};
    if (kind === '2' && link !== '') contents.entry(path, Buffer.from(link), { made: true });
    // Links and folders have no content, whatever their size says.
    if (/[1-6]/.test(kind)) continue;
    // Where the holes of a file lie: more than the header has room for follow.
    if (kind === 'S') for (let more = header[482]!; more !== 0; ) more = (yield* input.exactly(BLOCK))[504]!;
    contents.begin(path);
    yield* input.pass(size, (bytes) => contents.push(bytes));
    contents.end();
    // The last padding is missing often enough.
    if (padding > 0) yield* input.upTo(padding);
  }
  if (broken) contents.end();
}

/** A block that is no header: zeros at the end, or what is left after damage, which is read as it is. */
function between(block: Buffer, contents: Contents, broken: boolean): boolean {
  const empty = block.every((byte) => byte === 0);
  if (!broken && empty) return false;
  if (!broken) {
    contents.problem('damaged', null, 'between its entries lies what is none');
    contents.begin('damaged', { made: true });
  }
  contents.push(block);
  return true;
}

function nameOf(header: Buffer): string {
  const name = stringAt(header, 0, 100);
  const isPosix = header.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? stringAt(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function stringAt(header: Buffer, at: number, length: number): string {
  const end = header.indexOf(0, at);
  return textOf(header.subarray(at, end < 0 ? at + length : Math.min(end, at + length)));
}

/** Octal digits, or for big numbers base 256. */
function numberAt(header: Buffer, at: number, length: number): number {
  let number = 0;
  if (header[at]! >= 0x80) for (let i = at + 1; i < at + length; i++) number = number * 256 + header[i]!;
  else
    number = Number.parseInt(
      header
        .toString('latin1', at, at + length)
        .replace(/\0.*$/s, '')
        .trim() || '0',
      8,
    );
  if (!Number.isSafeInteger(number)) throw damage('the size of an entry is no number');
  return number;
}

/** Records `length key=value`: name and size of the next entry, and of the others what may hold anything. */
function readPax(head: Buffer): { told: Ahead; rest: string } {
  const told: Ahead = {};
  const rest: string[] = [];
  for (let at = 0; at < head.length; ) {
    const space = head.indexOf(0x20, at);
    const length = Number(head.toString('latin1', at, space));
    if (space < 0 || !(length > space - at)) break;
    const record = head.subarray(space + 1, at + length - 1);
    const equals = record.indexOf(0x3d);
    const key = record.toString('latin1', 0, equals);
    const value = record.subarray(equals + 1);
    if (key === 'path') told.path = textOf(value);
    else if (key === 'GNU.sparse.name') told.sparse = textOf(value);
    else if (key === 'linkpath') told.link = textOf(value);
    else if (key === 'size') told.size = Number(value.toString('latin1'));
    else if (key === 'comment' || /xattr|^LIBARCHIVE\./.test(key)) rest.push(`${key}=${value.toString('latin1')}\n`);
    at += length;
  }
  if (told.size !== undefined && !Number.isSafeInteger(told.size)) delete told.size;
  return { told, rest: rest.join('') };
}
