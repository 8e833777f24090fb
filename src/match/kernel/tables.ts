import type { Vocabulary } from '../../model/rule.ts';
import {
  CLASS,
  EXACT,
  FOLD,
  IS_ALNUM,
  IS_DIGIT,
  IS_ESCAPE,
  IS_LOWER,
  IS_NAME,
  IS_SPACE,
  IS_TOKEN,
  IS_UPPER,
  KIND_ASSIGN,
  KIND_URL,
  LOWER,
  PART,
  PREFIX_BITS,
  PREFIX_HEAD,
  SEEN,
  SENTINEL_HEAD,
  SENTINELS,
  SHORT_WORD,
  TEDDY,
  TEXTS,
  WORD_BITS,
  WORD_HEAD,
  WORDS,
} from './assembly/layout.ts';

/** Parts of names to which a secret is assigned. The kernel reports what is assigned to them. */
export const SECRET_NAME_PARTS = ['pass', 'pwd', 'secret', 'token', 'key', 'auth', 'cred'];

/** Bytes that may follow a word of three letters. */
const NEXT = [...'abcdefghijklmnopqrstuvwxyz0123456789_-.:/=\'"@ ,;)]}>\n\r\t\\'].map((c) => c.charCodeAt(0));

/** Writes the kernel's tables into its memory. @throws RangeError when the vocabulary does not fit. */
export function writeTables(memory: ArrayBuffer, vocabulary: Vocabulary): void {
  const bytes = new Uint8Array(memory);
  const view = new DataView(memory);
  writeClasses(bytes);
  let text = TEXTS;
  const writeText = (value: string): number => {
    const at = text;
    if (at + value.length >= SEEN) throw new RangeError('the rules hold more words than the kernel has room for');
    for (let i = 0; i < value.length; i++) bytes[text++] = value.charCodeAt(i);
    return at;
  };

  const sentinels = [
    ...SECRET_NAME_PARTS.map((name) => ({ name, kind: KIND_ASSIGN })),
    { name: '://', kind: KIND_URL },
    ...vocabulary.sentinels.map((name, i) => ({ name, kind: i + 1 })),
  ];
  if (sentinels.length > 250) throw new RangeError('more sentinels than the kernel has room for');
  sentinels.forEach(({ name, kind }, i) => {
    const at = SENTINELS + i * 16;
    const head = SENTINEL_HEAD + (hash16(gram(name, 3)) >> 4);
    view.setInt32(at, writeText(name), true);
    view.setInt32(at + 4, name.length, true);
    view.setInt32(at + 8, kind, true);
    view.setInt32(at + 12, bytes[head]!, true);
    bytes[head] = i + 1;
  });
  writeTeddy(
    bytes,
    sentinels.map((s) => s.name),
  );

  let nodes = 0;
  vocabulary.words.forEach((word, id) => {
    const { text, mode } = word;
    const at = writeText(text);
    const begins = mode.endsWith('begins');
    const part = mode === 'any' && text.length <= SHORT_WORD;
    const length = text.length + (mode.startsWith('exact') ? EXACT : 0) + (part ? PART : 0);
    for (const first of begins ? [gram(text.toLowerCase(), 3)] : gramsOf(text.toLowerCase())) {
      const hash = hash16(first);
      const node = WORDS + nodes * 16;
      if (node >= TEXTS) throw new RangeError('more words than the kernel has room for');
      const head = begins ? PREFIX_HEAD + (hash >> 4) * 2 : WORD_HEAD + hash * 2;
      view.setInt32(node, first, true);
      view.setInt32(node + 4, at, true);
      view.setInt32(node + 8, length, true);
      view.setInt32(node + 12, view.getUint16(head, true) | (id << 16), true);
      view.setUint16(head, ++nodes, true);
      setBit(bytes, begins ? PREFIX_BITS : WORD_BITS, hash);
    }
  });
}

function writeClasses(bytes: Uint8Array): void {
  for (let code = 0; code < 256; code++) {
    const c = String.fromCharCode(code);
    bytes[LOWER + code] = code >= 65 && code <= 90 ? code + 32 : code;
    bytes[CLASS + code] =
      (/[A-Za-z0-9_-]/.test(c) ? IS_TOKEN : 0) |
      (/[0-9]/.test(c) ? IS_DIGIT : 0) |
      (/[\s\0]/.test(c) ? IS_SPACE : 0) |
      (/[A-Za-z0-9_.-]/.test(c) ? IS_NAME : 0) |
      (/[A-Za-z0-9]/.test(c) ? IS_ALNUM : 0) |
      (/[\\%]/.test(c) ? IS_ESCAPE : 0) |
      (/[A-Z]/.test(c) ? IS_UPPER : 0) |
      (/[a-z]/.test(c) ? IS_LOWER : 0);
    bytes[FOLD + 2 * code] = bytes[LOWER + code]!;
    bytes[FOLD + 2 * code + 1] = bytes[CLASS + code]!;
  }
}

/**
 * Nibble masks after Hyperscan's "Teddy": a byte may be the j-th of a sentinel of bucket b when bit b is set in the mask
 * of its low and of its high nibble. Sentinels with alike beginnings share a bucket, so that few other bytes pass.
 */
function writeTeddy(bytes: Uint8Array, names: readonly string[]): void {
  [...names].sort().forEach((name, i) => {
    const bucket = 1 << Math.floor((i * 8) / names.length);
    for (let j = 0; j < 3; j++) {
      const folded = name.charCodeAt(j) | 32;
      const low = TEDDY + j * 32 + (folded & 15);
      const high = TEDDY + j * 32 + 16 + (folded >> 4);
      bytes[low] = bytes[low]! | bucket;
      bytes[high] = bytes[high]! | bucket;
    }
  });
}

/** The first four bytes: one number, or for a word of three letters one for each character that may follow. */
function gramsOf(word: string): number[] {
  if (word.length > 3) return [gram(word, 4)];
  return NEXT.map((next) => gram(word, 3) | (next << 24));
}

function gram(text: string, length: number): number {
  let v = 0;
  for (let i = 0; i < length; i++) v |= text.charCodeAt(i) << (8 * i);
  return v;
}

function setBit(bytes: Uint8Array, bits: number, hash: number): void {
  const at = bits + (hash >> 3);
  bytes[at] = bytes[at]! | (1 << (hash & 7));
}

/** The same as the kernel's own. */
function hash16(x: number): number {
  return Math.imul(x, 0x9e3779b1) >>> 16;
}

/** The tables of a vocabulary as bytes, for `KernelCode.tables`. */
export function tablesOf(vocabulary: Vocabulary): Uint8Array {
  const memory = new ArrayBuffer(SEEN);
  writeTables(memory, vocabulary);
  const bytes = new Uint8Array(memory, LOWER);
  let length = bytes.length;
  while (bytes[length - 1] === 0) length--;
  return bytes.slice(0, length);
}
