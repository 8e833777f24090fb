import { crc32 } from 'node:zlib';
import { delta, type Filter, powerPc, sparc } from '../codec/filters.ts';
import { dictionarySize, lzma2 } from '../codec/lzma2.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import { growing } from '../hold.ts';
import type { Input } from '../input.ts';

const LZMA2 = 0x21;
/** Filters that change machine code alone, so that text is found without them. That of Itanium, 6, changes text too. */
const FOR_CODE = new Set([4, 7, 8, 10, 11]);
const DELTA = 3;
const OTHERS: Readonly<Record<number, (sink: Sink) => Filter>> = { 5: powerPc, 9: sparc };
/** Bytes of the check behind a block, by its kind. */
const CHECKS = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

type Sink = (bytes: Uint8Array) => void;

/** xz files, of one stream or many. */
export function* xz(input: Input, contents: Pick<Contents, 'begin' | 'push' | 'end' | 'hold'>): Parser {
  contents.begin(null);
  // Blocks have a dictionary each, one at a time.
  const grow = growing(contents);
  for (;;) {
    const first = yield* input.upTo(4);
    if (first.length === 0) break;
    // Between streams there may be zeros.
    if (first.readUInt8(0) === 0 && first.every((byte) => byte === 0)) continue;
    if (first.toString('latin1') !== '\xfd7zX') {
      input.unread(first);
      break;
    }
    yield* stream(input, contents, grow);
  }
  contents.end();
}

function* stream(input: Input, contents: Pick<Contents, 'push'>, grow: (bytes: number) => void): Parser {
  const head = yield* input.exactly(8);
  const check = CHECKS[head[3]! & 15]!;
  for (;;) {
    const at = input.taken;
    const size = (yield* input.exactly(1))[0]!;
    if (size === 0) return yield* index(input, at);
    const { dictionary, filters } = readBlockHead(yield* input.exactly(size * 4 + 3), size);
    const start = input.taken;
    let sink: Sink = (bytes) => contents.push(bytes);
    const undone = filters.map((create) => {
      const filter = create(sink);
      sink = (bytes) => filter.push(bytes);
      return filter;
    });
    yield* lzma2(input, dictionary, sink, grow);
    for (const filter of undone.reverse()) filter.end();
    yield* input.skip((4 - ((input.taken - start) % 4)) % 4);
    yield* input.skip(check);
  }
}

/** @param rest the block's head behind the first byte */
function readBlockHead(
  rest: Buffer,
  size: number,
): { dictionary: number; filters: readonly ((sink: Sink) => Filter)[] } {
  const sum = crc32(rest.subarray(0, -4), crc32(Buffer.from([size])));
  if (sum !== rest.readUInt32LE(rest.length - 4)) throw damage('the head of a block is damaged');
  const flags = rest[0]!;
  let at = 1;
  const number = () => {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = rest.readUInt8(at++);
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) break;
    }
    return value;
  };
  if (flags & 0x40) number();
  if (flags & 0x80) number();
  const filters: ((sink: Sink) => Filter)[] = [];
  for (let i = 0; i <= (flags & 3); i++) {
    const filter = number();
    const length = number();
    if (filter === LZMA2) return { dictionary: dictionarySize(rest.readUInt8(at)), filters };
    const create = OTHERS[filter];
    const distance = rest.readUInt8(at) + 1;
    if (filter === DELTA) filters.push((sink) => delta(distance, sink));
    else if (create) filters.push(create);
    else if (!FOR_CODE.has(filter)) throw damage('it was filtered in a way that is not known');
    at += length;
  }
  throw damage('it was not packed by LZMA');
}

/** The list of blocks that ends a stream, and its foot. @param at where it begins */
function* index(input: Input, at: number): Parser {
  const number = function* () {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = (yield* input.exactly(1))[0]!;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) break;
    }
    return value;
  };
  const records = yield* number();
  for (let i = 0; i < records; i++) {
    yield* number();
    yield* number();
  }
  yield* input.skip((4 - ((input.taken - at) % 4)) % 4);
  // Its checksum, and the foot of the stream.
  const foot = yield* input.exactly(16);
  if (foot.toString('latin1', 14, 16) !== 'YZ') throw damage('it does not end as it should');
}
