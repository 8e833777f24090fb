import { inflateRawSync } from 'node:zlib';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';
import { textOf } from '../text-of.ts';

/** Heads of folders and files that precede the data. */
const LARGEST_HEAD = 16 * 1024 * 1024;
/** Bytes that one block unpacks to, and that the next may point back to. */
const BLOCK = 32 * 1024;
const RESERVED = 4;
const METHODS = ['no method', 'MSZIP', 'Quantum', 'LZX'];
const STORED = 0;
const MSZIP = 1;

interface Folder {
  readonly start: number;
  readonly blocks: number;
  readonly method: number;
  readonly files: { readonly name: string; readonly size: number; readonly offset: number }[];
}

/** Cabinets of Windows: files that were stored, or packed by MSZIP. */
export function* cab(input: Input, contents: Contents): Parser {
  const head = yield* input.exactly(36);
  const reserved = head.readUInt16LE(30) & RESERVED;
  const sizes = reserved ? yield* input.exactly(4) : Buffer.alloc(4);
  const { folders, blockHead, end } = yield* readHead(head, sizes, input);
  let at = end;
  for (const folder of folders) {
    if (folder.start < at) throw damage('its folders lie in one another');
    yield* input.skip(folder.start - at);
    const from = input.taken;
    yield* readFolder(folder, blockHead, input, contents);
    at = folder.start + input.taken - from;
  }
}

function* readHead(
  head: Buffer,
  sizes: Buffer,
  input: Input,
): Generator<void, { folders: Folder[]; blockHead: number; end: number }, void> {
  const flags = head.readUInt16LE(30);
  const before = 36 + (flags & RESERVED ? 4 : 0);
  const files = head.readUInt32LE(16);
  if (files > LARGEST_HEAD) throw damage('its heads are too long');
  let bytes = yield* input.exactly(files - before);
  let at = sizes.readUInt16LE(0);
  // The names of the cabinets before it and behind it, and of their disks.
  const texts = (flags & 1 ? 2 : 0) + (flags & 2 ? 2 : 0);
  for (let i = 0; i < texts; i++) at = bytes.indexOf(0, at) + 1;
  const folders: Folder[] = [];
  for (let left = head.readUInt16LE(26); left > 0; left--) {
    const method = bytes.readUInt16LE(at + 6) & 15;
    folders.push({ start: bytes.readUInt32LE(at), blocks: bytes.readUInt16LE(at + 4), method, files: [] });
    at += 8 + sizes.readUInt8(2);
  }
  const first = Math.min(LARGEST_HEAD, ...folders.map(({ start }) => start));
  bytes = yield* input.exactly(Math.max(0, first - files));
  at = 0;
  for (let left = head.readUInt16LE(28); left > 0; left--) {
    const end = bytes.indexOf(0, at + 16);
    if (end < 0) throw damage('it ends too early');
    const index = bytes.readUInt16LE(at + 8);
    // What goes on from the cabinet before, or in the next one, lies in the first folder or the last.
    const folder = index < 0xfffd ? folders[index] : index === 0xfffe ? folders.at(-1) : folders[0];
    const name = textOf(bytes.subarray(at + 16, end)).replaceAll('\\', '/') || '-';
    folder?.files.push({ name, size: bytes.readUInt32LE(at), offset: bytes.readUInt32LE(at + 4) });
    at = end + 1;
  }
  for (const { files } of folders) files.sort((a, b) => a.offset - b.offset);
  folders.sort((a, b) => a.start - b.start);
  return { folders, blockHead: 8 + sizes.readUInt8(3), end: first };
}

function* readFolder(folder: Folder, blockHead: number, input: Input, contents: Contents): Parser {
  const { method, files } = folder;
  const isKnown = method === STORED || method === MSZIP;
  if (!isKnown) {
    const why = `packed by ${METHODS[method] ?? `method ${method}`}, which is not unpacked`;
    for (const { name, size } of files) if (size > 0) contents.problem('not-unpacked', name, why, size);
  }
  const writer = new Files(files, contents);
  let before: Buffer = Buffer.alloc(0);
  for (let left = folder.blocks; left > 0; left--) {
    const head = yield* input.exactly(blockHead);
    const packed = yield* input.exactly(head.readUInt16LE(4));
    if (!isKnown) continue;
    const block = method === STORED ? packed : unpackBlock(packed, before);
    writer.push(block);
    before = Buffer.from(Buffer.concat([before, block]).subarray(-BLOCK));
  }
  if (isKnown) writer.end();
}

/** A block of MSZIP is deflated by itself, but points back to what the one before came to. */
function unpackBlock(packed: Buffer, before: Buffer): Buffer {
  if (packed.toString('latin1', 0, 2) !== 'CK') throw damage('a block does not begin as it should');
  try {
    const dictionary = before.length > 0 ? { dictionary: before } : {};
    return inflateRawSync(packed.subarray(2), { ...dictionary, maxOutputLength: BLOCK });
  } catch {
    throw damage('a block cannot be unpacked');
  }
}

/** Hands on what comes out of a folder as the files that it holds. */
class Files {
  readonly #files: Folder['files'];
  readonly #contents: Contents;
  #next = 0;
  #at = 0;
  #left = 0;

  constructor(files: Folder['files'], contents: Contents) {
    this.#files = files;
    this.#contents = contents;
  }

  push(bytes: Buffer): void {
    for (let rest = bytes; rest.length > 0; ) {
      if (this.#left === 0 && !this.#begin()) return;
      const part = rest.subarray(0, this.#left);
      this.#contents.push(part);
      this.#left -= part.length;
      this.#at += part.length;
      rest = rest.subarray(part.length);
      if (this.#left === 0) this.#contents.end();
    }
  }

  /** What is missing lies in the next cabinet. */
  end(): void {
    const files = this.#files.slice(this.#left > 0 ? this.#next - 1 : this.#next);
    const file = files.find(({ size }) => size > 0);
    if (this.#left > 0) this.#contents.end();
    this.#left = 0;
    if (file) this.#contents.problem('not-unpacked', file.name, 'it goes on in another cabinet');
  }

  /** Files of no bytes are none; one that does not begin here points to what was read before. */
  #begin(): boolean {
    for (; this.#next < this.#files.length; this.#next++) {
      const { name, size, offset } = this.#files[this.#next]!;
      if (size === 0 || offset < this.#at) continue;
      this.#next++;
      this.#left = size;
      this.#contents.begin(name);
      return true;
    }
    return false;
  }
}
