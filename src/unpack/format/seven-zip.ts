import { crc32 } from 'node:zlib';
import { delta, type Filter, powerPc, sparc } from '../codec/filters.ts';
import { inflate } from '../codec/inflate.ts';
import { dictionarySize, lzma2 } from '../codec/lzma2.ts';
import { unlzma } from '../codec/unlzma.ts';
import { zstd } from '../codec/zstd.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage, isDamage, isTooMuch, tooMuch } from '../damage.ts';
import { hold } from '../hold.ts';
import { Input } from '../input.ts';
import { type Coder, type Folder, HeaderReader } from '../seven-zip-header.ts';
import { bzip2 } from './bzip2.ts';

const LARGEST_HEADER = 32 * 1024 * 1024;
const AES = '06f10701';
/** Filters that change machine code alone, so that text is found without them. That of Itanium changes text too. */
const FOR_CODE = /^(?:03030(?:103|501|701)|0[478ab])$/;
const FILTERS: Readonly<Record<string, (coder: Coder, sink: Sink) => Filter>> = {
  '03': ({ properties }, sink) => delta(properties.readUInt8(0) + 1, sink),
  '03030205': (_, sink) => powerPc(sink),
  '05': (_, sink) => powerPc(sink),
  '03030805': (_, sink) => sparc(sink),
  '09': (_, sink) => sparc(sink),
};
/** Packed bytes between two looks at the limits. */
const PART = 16 * 1024;

type Sink = (bytes: Uint8Array) => void;
/** Unpacks at once what is there whole. */
type Unpack = (packed: Buffer, coder: Coder, size: number, sink: Sink) => void;

const METHODS: Readonly<Record<string, Unpack>> = {
  '00': (packed, _, size, sink) => sink(packed.subarray(0, size)),
  '21': (packed, { properties }, size, sink) => {
    const dictionary = Math.min(dictionarySize(properties.readUInt8(0)), size);
    run(packed, (input) => lzma2(input, dictionary, sink));
  },
  '030101': (packed, { properties }, size, sink) =>
    unlzma(packed, { properties: properties.readUInt8(0), dictionary: properties.readUInt32LE(1), size }, sink),
  '04f71101': (packed, _, __, sink) => {
    const codec = zstd(sink);
    for (let at = 0; at < packed.length; at += PART) codec.push(packed.subarray(at, at + PART));
    codec.end();
  },
  '040108': (packed, _, __, sink) => void inflate('raw', sink).push(packed),
  '040202': (packed, _, __, push) => run(packed, (input) => bzip2(input, { begin() {}, push, end() {} })),
};

/** 7z archives whose entries were packed by LZMA, LZMA2, Deflate, bzip2 or Zstandard, or not at all. */
export function* sevenZip(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  try {
    readArchive(bytes, contents);
  } catch (error) {
    contents.raw(bytes);
    throw error;
  }
}

function readArchive(bytes: Buffer, contents: Contents): void {
  const start = 32 + Number(bytes.readBigUInt64LE(12));
  const length = Number(bytes.readBigUInt64LE(20));
  if (length === 0) return;
  if (start + length > bytes.length) throw damage('it ends too early');
  let header = bytes.subarray(start, start + length);
  for (let reader = new HeaderReader(header); reader.isPacked; reader = new HeaderReader(header)) {
    const unpacked = unpackHeader(bytes, reader.packed());
    if (typeof unpacked === 'string') {
      contents.problem(codeOf(unpacked), null, unpacked);
      contents.raw(bytes);
      return;
    }
    header = unpacked;
  }
  const { folders, names } = new HeaderReader(header).read();
  let next = 0;
  for (const folder of folders) {
    const named = folder.files.map((file, i) => ({ ...file, name: (names[next + i] ?? '-').replaceAll('\\', '/') }));
    next += named.length;
    readFolder(bytes, folder, named, contents);
  }
}

/** The header, or why it cannot be read. */
function unpackHeader(bytes: Buffer, folder: Folder): Buffer | string {
  const way = wayOf(folder);
  if (typeof way === 'string') return way;
  if (folder.size > LARGEST_HEADER) throw damage('its header is too big');
  const parts: Buffer[] = [];
  let left = folder.size;
  way.unpack(packedOf(bytes, folder), way.coder, folder.size, (part) => {
    left -= part.length;
    if (left < 0) throw damage('its header is longer than it says');
    parts.push(Buffer.from(part));
  });
  return Buffer.concat(parts);
}

interface Named {
  readonly name: string;
  readonly size: number;
  readonly crc: number | null;
}

function readFolder(bytes: Buffer, folder: Folder, files: readonly Named[], contents: Contents): void {
  const way = wayOf(folder);
  const [first] = files;
  if (!first) return;
  if (typeof way === 'string') {
    for (const { name, size } of files) if (size > 0) contents.problem(codeOf(way), name, way, size);
    return;
  }
  let sink: Sink = (part) => splitter.push(part);
  const undone = way.filters.map((create) => {
    const filter = create(sink);
    sink = (part) => filter.push(part);
    return filter;
  });
  const splitter = new Splitter(way.isWhole ? files : files.map((file) => ({ ...file, crc: null })), contents);
  try {
    if (!contents.hold(way.memory)) throw tooMuch('its dictionary is too big');
    way.unpack(packedOf(bytes, folder), way.coder, folder.size, sink);
    for (const filter of undone.reverse()) filter.end();
    splitter.end();
  } catch (error) {
    const code = isTooMuch(error) ? 'not-unpacked' : 'damaged';
    if (!isTooMuch(error) && !isDamage(error)) throw error;
    contents.end();
    contents.problem(
      code,
      splitter.name ?? first.name,
      code === 'damaged' ? `damaged or cut off: ${error.message}` : error.message,
    );
  }
}

const ENCRYPTED = 'encrypted with a password';

interface Way {
  readonly unpack: Unpack;
  readonly coder: Coder;
  /** The last that was used in packing comes last. */
  readonly filters: readonly ((sink: Sink) => Filter)[];
  readonly memory: number;
  /** Nothing stays as a filter left it. */
  readonly isWhole: boolean;
}

/** How a folder is unpacked, or why it is not. What filters for code did stays, so that checksums fit only without them. */
function wayOf({ chain, size }: Folder): Way | string {
  if (!chain) return 'packed by several methods that are not known';
  if (chain.some(({ id }) => id === AES)) return ENCRYPTED;
  const [coder, ...others] = chain.filter(({ id }) => !FOR_CODE.test(id));
  const unpack = METHODS[coder?.id ?? '00'];
  const strange = unpack ? others.find(({ id }) => !FILTERS[id]) : coder;
  if (!unpack || strange) return `packed by method ${strange?.id}, which is not known`;
  const filters = others.toReversed().map((filter) => (sink: Sink) => FILTERS[filter.id]!(filter, sink));
  const known = coder ?? { id: '00', properties: Buffer.alloc(0) };
  const dictionary =
    known.id === '21'
      ? dictionarySize(known.properties[0] ?? 0)
      : known.id === '030101'
        ? known.properties.readUInt32LE(1)
        : 0;
  const isWhole = !chain.some(({ id }) => FOR_CODE.test(id));
  return { unpack, coder: known, filters, memory: Math.min(dictionary, size), isWhole };
}

/** Hands on what comes out of a folder as the files that it holds. */
class Splitter {
  readonly #files: readonly Named[];
  readonly #contents: Contents;
  #at = -1;
  #left = 0;
  #crc = 0;

  constructor(files: readonly Named[], contents: Contents) {
    this.#files = files;
    this.#contents = contents;
  }

  /** Of the file that is being read. */
  get name(): string | null {
    return this.#files[this.#at]?.name ?? null;
  }

  push(bytes: Uint8Array): void {
    for (let rest = bytes; rest.length > 0; ) {
      if (this.#left === 0 && !this.#next()) return;
      const part = rest.subarray(0, this.#left);
      this.#contents.push(part);
      this.#crc = crc32(part, this.#crc);
      this.#left -= part.length;
      rest = rest.subarray(part.length);
      if (this.#left === 0) this.#endFile();
    }
  }

  end(): void {
    if (this.#left > 0 || this.#next()) throw damage('it ends too early');
  }

  #next(): boolean {
    const file = this.#files[++this.#at];
    if (!file) return false;
    this.#left = file.size;
    this.#crc = 0;
    if (file.size === 0) return this.#next();
    this.#contents.begin(file.name);
    return true;
  }

  #endFile(): void {
    const { crc, name } = this.#files[this.#at]!;
    this.#contents.end();
    if (crc !== null && crc !== this.#crc) this.#contents.problem('damaged', name, 'damaged: its checksum is wrong');
  }
}

function codeOf(why: string): 'encrypted' | 'not-unpacked' {
  return why === ENCRYPTED ? 'encrypted' : 'not-unpacked';
}

function packedOf(bytes: Buffer, { start, packed }: Folder): Buffer {
  if (start + packed > bytes.length) throw damage('it ends too early');
  return bytes.subarray(start, start + packed);
}

/** Runs a parser over bytes that are all there. */
function run(bytes: Buffer, parser: (input: Input) => Parser): void {
  const input = new Input();
  input.supply(bytes);
  input.close();
  parser(input).next();
}
