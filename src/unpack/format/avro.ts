import { AvroRows, zigzag } from '../avro-rows.ts';
import { inflate } from '../codec/inflate.ts';
import { unsnappy } from '../codec/snappy.ts';
import { zstd } from '../codec/zstd.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage, isDamage, isTooMuch, tooMuch } from '../damage.ts';
import { Input } from '../input.ts';
import { RowText } from '../row-text.ts';
import { textOf } from '../text-of.ts';
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

/** Files of Avro: each row with the names of its fields, and the blocks as they unpack. */
export function* avro(input: Input, contents: Contents): Parser {
  yield* input.skip(4);
  const told = yield* readHead(input, contents);
  const codec = told.get('avro.codec') ?? 'null';
  const unpack = Object.hasOwn(CODECS, codec) ? CODECS[codec]! : null;
  if (!unpack) {
    contents.problem('not-unpacked', null, 'its blocks are compressed by a method that is not known');
    return;
  }
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
      readBlock(yield* input.exactly(size), { name, count, unpack, rows }, contents);
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
  readonly unpack: Unpack;
  readonly rows: AvroRows | null;
}

function readBlock(packed: Buffer, { name, count, unpack, rows }: Block, contents: Contents): void {
  const parts: Buffer[] = [];
  let held = 0;
  try {
    const sink = (part: Uint8Array) => {
      if (!contents.hold(part.length)) throw tooMuch('too big to be unpacked');
      held += part.length;
      parts.push(Buffer.from(part));
    };
    unpack(packed, sink, contents);
  } catch (error) {
    if (isTooMuch(error)) contents.problem('not-unpacked', name, error.message, packed.length);
    else if (isDamage(error)) contents.problem('damaged', name, `damaged: ${error.message}`, packed.length);
    else throw error;
  }
  const bytes = Buffer.concat(parts);
  contents.release(held);
  if (rows) readRows(bytes, name, count, rows, contents);
  contents.entry(name, bytes, { again: true, made: true });
}

function readRows(bytes: Buffer, name: string, count: number, rows: AvroRows, contents: Contents): void {
  const text = new RowText(contents, name);
  let row = 0;
  try {
    for (const each of rows.read(bytes, count)) text.add(`row ${++row}`, each);
  } catch (error) {
    // The bytes as they are follow.
    if (!isDamage(error)) throw error;
  }
  text.end();
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
