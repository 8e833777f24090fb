import { AvroRows } from '../avro-rows.ts';
import { inflate } from '../codec/inflate.ts';
import { unsnappy } from '../codec/snappy.ts';
import { zstd } from '../codec/zstd.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage, isDamage, isTooMuch } from '../damage.ts';
import { Input } from '../input.ts';
import { PartUnpacker } from '../part-unpacker.ts';
import { RowText } from '../row-text.ts';
import { textOf } from '../text-of.ts';
import { zigzag } from '../zigzag.ts';
import { bzip2 } from './bzip2.ts';
import { xz } from './xz.ts';

const SYNC = 16;
const LARGEST_VALUE = 16 * 1024 * 1024;

type Unpack = (bytes: Buffer, sink: (part: Uint8Array) => void, contents: Contents) => void;

/** By the names that the specification of Avro gives them. */
const CODECS: Readonly<Record<string, Unpack>> = {
  null: (bytes, sink) => sink(bytes),
  deflate: (bytes, sink) => {
    const codec = inflate('raw', sink);
    codec.push(bytes);
    codec.end();
  },
  // A checksum stands behind it.
  snappy: (bytes, sink) => sink(unsnappy(bytes.subarray(0, -4))),
  zstandard: (bytes, sink) => {
    const codec = zstd(sink);
    codec.push(bytes);
    codec.end();
  },
  bzip2: (bytes, sink) => run(bzip2(whole(bytes), { begin() {}, end() {}, push: sink })),
  xz: (bytes, sink, contents) =>
    run(xz(whole(bytes), { begin() {}, end() {}, push: sink, hold: (count) => contents.hold(count) })),
};

/** Files of Avro: each row with the names of its fields. */
export function* avro(input: Input, contents: Contents): Parser {
  yield* input.skip(4);
  const told = yield* readHead(input, contents);
  const codec = told.get('avro.codec') ?? 'null';
  const unpack = Object.hasOwn(CODECS, codec) ? CODECS[codec]! : null;
  if (!unpack) {
    contents.problem('not-unpacked', null, 'its blocks are compressed by a method that is not known');
    return;
  }
  const parts = new PartUnpacker(contents);
  const rows = rowsOf(told.get('avro.schema') ?? '');
  yield* input.skip(SYNC);
  for (let number = 1; ; number++) {
    const first = yield* input.upTo(1);
    if (first.length === 0) return;
    input.unread(first);
    const count = yield* long(input);
    const size = yield* long(input);
    if (size < 0 || count < 0) throw damage('a block is none');
    const name = `block ${number}`;
    if (contents.hold(size)) {
      const packed = yield* input.exactly(size);
      const unpacked = () => parts.unpack((sink) => unpack(packed, sink, contents), input.taken);
      readBlock(unpacked, size, { name, count, rows }, contents);
      contents.release(size);
    } else {
      contents.problem('not-unpacked', name, 'too big to be unpacked', size);
      yield* input.skip(size);
    }
    yield* input.skip(SYNC);
  }
}

interface Block {
  readonly name: string;
  /** Rows in it. */
  readonly count: number;
  readonly rows: AvroRows | null;
}

/** @param unpacked throws what kept the block from being unpacked */
function readBlock(unpacked: () => Buffer, packed: number, { name, count, rows }: Block, contents: Contents): void {
  let bytes: Buffer;
  try {
    bytes = unpacked();
  } catch (error) {
    if (isTooMuch(error)) contents.problem('not-unpacked', name, error.message, packed);
    else if (isDamage(error)) contents.problem('damaged', name, `damaged: ${error.message}`, packed);
    else throw error;
    return;
  }
  // In the bytes a length may stand behind a text that looks like a letter of it.
  const isRead = rows !== null && readRows(bytes, name, count, rows, contents);
  if (!isRead) contents.entry(name, bytes, { again: true, made: true });
}

/** False: they are not as the schema tells. */
function readRows(bytes: Buffer, name: string, count: number, rows: AvroRows, contents: Contents): boolean {
  const text = new RowText(contents, name);
  let row = 0;
  let isWhole = true;
  try {
    for (const each of rows.read(bytes, count)) text.add(`row ${++row}`, each);
  } catch (error) {
    if (!isDamage(error)) throw error;
    isWhole = false;
  }
  text.end();
  return isWhole;
}

function rowsOf(schema: string): AvroRows | null {
  try {
    return new AvroRows(schema);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What is told of the file, by name. All of it is read as text: a schema may hold defaults. */
function* readHead(input: Input, contents: Contents): Generator<void, ReadonlyMap<string, string>, void> {
  const told = new Map<string, string>();
  for (let count = yield* long(input); count !== 0; count = yield* long(input)) {
    if (count < 0) yield* long(input);
    for (let i = Math.abs(count); i > 0; i--) {
      const name = yield* value(input);
      const text = yield* value(input);
      told.set(textOf(name), textOf(text));
      contents.entry(textOf(name), text, { made: true });
    }
  }
  return told;
}

function* value(input: Input): Generator<void, Buffer, void> {
  const length = yield* long(input);
  if (length < 0 || length > LARGEST_VALUE) throw damage('its head is none');
  return yield* input.exactly(length);
}

function* long(input: Input): Generator<void, number, void> {
  const bytes: number[] = [];
  do bytes.push((yield* input.exactly(1))[0]!);
  while (bytes.at(-1)! >= 0x80 && bytes.length < 10);
  return zigzag(Buffer.from(bytes), 0)[0];
}

function whole(bytes: Buffer): Input {
  const input = new Input();
  input.supply(bytes);
  input.close();
  return input;
}

function run(parser: Parser): void {
  while (!parser.next().done);
}
