import { inflate } from './codec/inflate.ts';
import { damage, isDamage } from './damage.ts';
import { unpredicted } from './pdf-predictor.ts';

/** A stream that unpacks to more is text no more. */
const LONGEST_TEXT = 16 * 1024 * 1024;
const BLOCK = 64 * 1024;

type Filter = (bytes: Uint8Array) => Uint8Array;

/** By their names, and by the short ones that pictures within a text may use. */
const FILTERS: Readonly<Record<string, Filter>> = {
  // In a document that is not encrypted it says that nothing was done.
  Crypt: (bytes) => bytes,
  FlateDecode: inflated,
  Fl: inflated,
  ASCIIHexDecode: fromHex,
  AHx: fromHex,
  ASCII85Decode: fromBase85,
  A85: fromBase85,
  RunLengthDecode: fromRuns,
  RL: fromRuns,
  LZWDecode: fromLzw,
  LZW: fromLzw,
};

/**
 * Undoes the filters of a stream, one after another. What was unpacked before damage counts.
 * @param head the dictionary of the stream
 * @returns null when one of them is not known, or the stream is all damage
 */
export function unfiltered(head: string, bytes: Buffer): Buffer | null {
  let content: Uint8Array = bytes;
  for (const [i, name] of filtersOf(head).entries()) {
    const filter = FILTERS[name];
    if (!filter) return null;
    content = unpredicted(filter(content), head, i);
    if (content.length === 0 && bytes.length > 8) return null;
  }
  return Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, LONGEST_TEXT));
}

export function filtersOf(head: string): string[] {
  const told = /\/Filter\s*(?:\[([^\]]*)\]|\/([\w#]+))/.exec(head);
  if (!told) return [];
  const names = told[2] !== undefined ? [told[2]] : [...told[1]!.matchAll(/\/([\w#]+)/g)].map(([, name]) => name!);
  return names.map((name) =>
    name.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  );
}

function inflated(bytes: Uint8Array): Uint8Array {
  const parts = new Parts();
  try {
    inflate('zlib', (part) => parts.add(part)).push(bytes);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return parts.joined();
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const digits = Buffer.from(bytes.subarray(0, 2 * LONGEST_TEXT))
    .toString('latin1')
    .replace(/>.*$/s, '')
    .replace(/\s+/g, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
}

/** Five characters stand for four bytes, fewer at the end for fewer, and `z` for four zeros. */
function fromBase85(bytes: Uint8Array): Uint8Array {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0x7a ? 1 : 0), 0);
  const length = Math.min(LONGEST_TEXT, zeros * 4 + bytes.length);
  const output = Buffer.alloc(length + 8);
  let filled = 0;
  let value = 0;
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0x7e || filled >= length) break;
    if (byte === 0x7a && count === 0) filled += 4;
    if (byte < 0x21 || byte > 0x75) continue;
    value = value * 85 + byte - 0x21;
    if (++count < 5) continue;
    output.writeUInt32BE(value % 2 ** 32, filled);
    filled += 4;
    value = 0;
    count = 0;
  }
  if (count > 1) {
    for (let i = count; i < 5; i++) value = value * 85 + 84;
    output.writeUInt32BE(value % 2 ** 32, filled);
    filled += count - 1;
  }
  return output.subarray(0, Math.min(filled, output.length));
}

function fromRuns(bytes: Uint8Array): Uint8Array {
  const parts = new Parts();
  for (let at = 0; at < bytes.length && bytes[at] !== 128; ) {
    const length = bytes[at]!;
    if (length < 128) parts.add(bytes.subarray(at + 1, at + 2 + length));
    else parts.add(new Uint8Array(257 - length).fill(bytes[at + 1] ?? 0));
    at += length < 128 ? length + 2 : 2;
    if (parts.isFull) break;
  }
  return parts.joined();
}

/** Codes of 9 to 12 bits, the highest first, that grow one code early. */
function fromLzw(bytes: Uint8Array): Uint8Array {
  const parts = new Parts();
  let words: Uint8Array[] = [];
  let before = null as Uint8Array | null;
  let bits = 0;
  let count = 0;
  let width = 9;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfffff;
    count += 8;
    if (count < width) continue;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    if (code === 257 || parts.isFull) break;
    if (code === 256) {
      words = [];
      before = null;
      width = 9;
      continue;
    }
    const next: Uint8Array | undefined = code < 256 ? Uint8Array.of(code) : words[code - 258];
    // A code may be used in the moment in which it is made.
    const word: Uint8Array | null = next ?? (before && Uint8Array.of(...before, before[0]!));
    if (!word || (!next && code - 258 !== words.length)) break;
    parts.add(word);
    if (before && words.length < 3838) words.push(Uint8Array.of(...before, word[0]!));
    before = word;
    const codes = words.length + 259;
    width = codes >= 2048 ? 12 : codes >= 1024 ? 11 : codes >= 512 ? 10 : 9;
  }
  return parts.joined();
}

/** What a filter hands out, up to a limit. Kept in blocks, for the parts may be single bytes. */
class Parts {
  readonly #blocks: Buffer[] = [];
  #block = Buffer.alloc(0);
  #filled = 0;
  #length = 0;

  get isFull(): boolean {
    return this.#length > LONGEST_TEXT;
  }

  add(part: Uint8Array): void {
    // Ends the unpacking like damage does: what came before counts.
    if (this.isFull) throw damage('too long');
    this.#length += part.length;
    if (this.#filled + part.length > this.#block.length) {
      this.#blocks.push(this.#block.subarray(0, this.#filled));
      this.#block = Buffer.allocUnsafe(Math.max(BLOCK, part.length));
      this.#filled = 0;
    }
    this.#block.set(part, this.#filled);
    this.#filled += part.length;
  }

  joined(): Uint8Array {
    return Buffer.concat([...this.#blocks, this.#block.subarray(0, this.#filled)]);
  }
}
