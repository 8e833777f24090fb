import { crc32 } from 'node:zlib';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';
import { textOf } from '../text-of.ts';

const LONGEST_HEAD = 2 * 1024 * 1024;
const ENCRYPTED = 'encrypted with a password';
const SPLIT = 'it goes over several volumes';

/** What the head of a block says. */
interface Block {
  readonly kind: 'entry' | 'locked' | 'end' | 'other';
  readonly name: string;
  /** Bytes of its data, behind the head. */
  readonly size: number;
  /** Why it cannot be read, or not to its end; null when its bytes stand there as they are. */
  readonly why: string | null;
  readonly crc: number | null;
}

/**
 * RAR archives, of both forms: the names of the entries, and those that were stored as they are. How others are packed is
 * published in a form alone that forbids free use, so they are told.
 */
export function* rar(input: Input, contents: Contents): Parser {
  const mark = yield* input.exactly(7);
  const isNew = mark[6] === 1;
  if (isNew) yield* input.skip(1);
  for (;;) {
    const block = isNew ? yield* newBlock(input) : yield* oldBlock(input);
    if (!block || block.kind === 'end') return;
    if (block.kind === 'locked') return contents.problem('encrypted', null, ENCRYPTED);
    if (block.kind === 'entry') yield* entry(block, input, contents);
    else yield* input.skip(block.size);
  }
}

function* entry({ name, size, why, crc }: Block, input: Input, contents: Contents): Parser {
  if (why !== null) {
    contents.problem(why === ENCRYPTED ? 'encrypted' : 'not-unpacked', name, why, size);
    if (why !== SPLIT) return yield* input.skip(size);
  }
  if (size === 0) return;
  let sum = 0;
  contents.begin(name);
  yield* input.pass(size, (bytes) => {
    sum = crc32(bytes, sum);
    contents.push(bytes);
  });
  contents.end();
  if (why === null && crc !== null && crc !== sum)
    contents.problem('damaged', name, 'damaged: its checksum is wrong', size);
}

const OLD = { archive: 0x73, file: 0x74, service: 0x7a, end: 0x7b };
const STORED = 0x30;

/** Of versions up to 4. */
function* oldBlock(input: Input): Generator<void, Block | null, void> {
  const first = yield* input.upTo(7);
  if (first.length < 7) return null;
  const kind = first[2]!;
  const flags = first.readUInt16LE(3);
  const length = first.readUInt16LE(5);
  if (kind < 0x72 || kind > OLD.end || length < 7) throw damage('the head of a block is none');
  const head = yield* input.exactly(length - 7);
  if (kind === OLD.archive && flags & 0x80) return { kind: 'locked', name: '', size: 0, why: null, crc: null };
  if (kind === OLD.end) return { kind: 'end', name: '', size: 0, why: null, crc: null };
  const low = flags & 0x8000 || kind === OLD.file || kind === OLD.service ? head.readUInt32LE(0) : 0;
  if (kind !== OLD.file && kind !== OLD.service) return { kind: 'other', name: '', size: low, why: null, crc: null };
  const isLarge = (flags & 0x100) !== 0;
  const size = isLarge ? low + head.readUInt32LE(25) * 2 ** 32 : low;
  const start = isLarge ? 33 : 25;
  const name = head.subarray(start, start + head.readUInt16LE(19));
  // Behind a zero the same name follows in a form of its own.
  const shown = name.includes(0) ? name.subarray(0, name.indexOf(0)) : name;
  const isSplit = (flags & 3) !== 0;
  const why = whyNot((flags & 4) !== 0, isSplit, head[18] !== STORED);
  const isFolder = kind === OLD.file && (flags & 0xe0) === 0xe0;
  const isComment = kind === OLD.service && shown.toString('latin1') === 'CMT';
  return {
    kind: isFolder || (kind === OLD.service && !isComment) ? 'other' : 'entry',
    name: isComment ? 'comment' : pathOf(shown),
    size,
    why,
    crc: head.readUInt32LE(9),
  };
}

const NEW = { file: 2, service: 3, encryption: 4, end: 5 };

/** From version 5 on. */
function* newBlock(input: Input): Generator<void, Block | null, void> {
  const first = yield* input.upTo(7);
  if (first.length < 7) return null;
  const told = new Numbers(first, 4);
  const length = told.next();
  if (length > LONGEST_HEAD || length < 3) throw damage('the head of a block is none');
  input.unread(first.subarray(told.at));
  const head = new Numbers(yield* input.exactly(length), 0);
  const kind = head.next();
  const flags = head.next();
  if (flags & 1) head.next(); // what stands at its end
  const size = flags & 2 ? head.next() : 0;
  if (kind === NEW.encryption) return { kind: 'locked', name: '', size, why: null, crc: null };
  if (kind === NEW.end) return { kind: 'end', name: '', size, why: null, crc: null };
  if (kind !== NEW.file && kind !== NEW.service) return { kind: 'other', name: '', size, why: null, crc: null };
  const of = head.next();
  head.next(); // unpacked size
  head.next(); // attributes
  if (of & 2) head.at += 4; // time
  const crc = of & 4 ? head.four() : null;
  const method = (head.next() >> 7) & 7;
  head.next(); // system
  const name = head.bytes(head.next());
  const isComment = kind === NEW.service && name.toString('latin1') === 'CMT';
  const why = whyNot(head.hasRecord(1), (flags & 0x18) !== 0, method !== 0);
  return {
    kind: of & 1 || (kind === NEW.service && !isComment) ? 'other' : 'entry',
    name: isComment ? 'comment' : pathOf(name),
    size,
    why,
    crc,
  };
}

function whyNot(isEncrypted: boolean, isSplit: boolean, isPacked: boolean): string | null {
  if (isEncrypted) return ENCRYPTED;
  if (isPacked) return 'packed by the method of RAR';
  return isSplit ? SPLIT : null;
}

function pathOf(name: Buffer): string {
  return textOf(name).replaceAll('\\', '/') || '-';
}

/** Numbers of seven bits a byte, the lowest first. */
class Numbers {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let i = 0; i < 8; i++) {
      const byte = this.#bytes.readUInt8(this.at++);
      value += (byte & 127) * 2 ** (7 * i);
      if (byte < 128) return value;
    }
    throw damage('a number is too long');
  }

  four(): number {
    this.at += 4;
    return this.#bytes.readUInt32LE(this.at - 4);
  }

  bytes(length: number): Buffer {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  /** Of the records from here to the end, one is of this kind. */
  hasRecord(kind: number): boolean {
    while (this.at < this.#bytes.length) {
      const length = this.next();
      const end = this.at + length;
      if (this.next() === kind) return true;
      this.at = end;
    }
    return false;
  }
}
