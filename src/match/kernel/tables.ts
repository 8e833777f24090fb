import type { Sentinel, Vocabulary } from '../../model/rule.ts';
import {
  BEGINNINGS,
  BEGINS,
  CLASS,
  DRIFTS,
  EXACT,
  FOLLOWED,
  FOLLOWING,
  FOUR_HEAD,
  IS_ALNUM,
  IS_DIGIT,
  IS_LOWER,
  IS_NAME,
  IS_PART,
  IS_SPACE,
  IS_TOKEN,
  IS_UPPER,
  KIND_ASSIGN,
  KIND_URL,
  LEAST,
  LOWER,
  OFFSET,
  PART,
  PREFIX_FOURTH,
  PREFIX_HEAD,
  SEEN,
  SENTINEL_HEAD,
  SENTINELS,
  SHORT,
  SHORT_WORD,
  SIDES,
  THREE_HEAD,
  WORDS,
} from './assembly/layout.ts';
import { chooseGrams } from './choose-grams.ts';
import { gramOf, spreadGrams } from './gram.ts';
import { writeGoesOn, writeMarks, writeSextets } from './marks.ts';
import { writeNameWords } from './name-table.ts';
import { writeSieve } from './sieve.ts';

/**
 * Parts of names to which a secret is assigned. The kernel reports what is assigned to them. Two letters alone would be found
 * everywhere.
 */
export const SECRET_NAME_PARTS = [
  ...['pass', 'pwd', 'secret', 'token', 'key', 'auth', 'cred'],
  ...['pswd', '_pw', 'rootpw', 'bindpw', 'kennwort', 'senha', 'wachtwoord'],
];

/** What a list of places grows by, for which the kernel need decide nothing. */
const ENTRY = 4;

/** A word's length is kept in one byte, and its place in two. */
const LONGEST_WORD = 255;
const MOST_WORDS = 0xffff;
/** Texts that can be searched for in all bytes: as many as there is room for. */
export const MOST_SENTINELS = (PREFIX_FOURTH - SENTINELS) / 16;

/** A word that begins with a name of up to 4 letters, as `kie_key`, is the end of another too easily: `COOKIE_KEY`. */
const SHORT_BEGINNING = /^[a-z]{1,4}[^a-z][\s\S]*[a-z]$/i;

/** For tables that are made once for many: some seconds, and a third less that passes the sieve. */
export const BUILD_STEPS = 1_200_000;

/** Writes the kernel's tables into its memory. @param steps see `cooled` @throws RangeError when the vocabulary does not fit. */
export function writeTables(memory: ArrayBuffer, vocabulary: Vocabulary, steps = 0): void {
  const bytes = new Uint8Array(memory);
  const view = new DataView(memory);
  writeClasses(bytes);
  writeMarks(bytes);
  writeSextets(bytes);
  writeGoesOn(bytes);
  writeNameWords(view);
  let free = WORDS + vocabulary.words.length * 16;
  if (free > SEEN || vocabulary.words.length > MOST_WORDS)
    throw new RangeError('the rules hold more words than the kernel has room for');
  const writeText = (value: string): number => {
    const at = free;
    if (at + value.length > SEEN) throw new RangeError('the rules hold more words than the kernel has room for');
    for (let i = 0; i < value.length; i++) bytes[free++] = value.charCodeAt(i);
    return at;
  };

  const sentinels: readonly (Sentinel & { readonly kind: number })[] = [
    ...SECRET_NAME_PARTS.map((text) => ({ text, begins: false, kind: KIND_ASSIGN })),
    { text: '://', begins: false, kind: KIND_URL },
    ...vocabulary.sentinels.map((sentinel, i) => ({ ...sentinel, kind: i + 1 })),
  ];
  if (sentinels.length > MOST_SENTINELS) throw new RangeError('more sentinels than the kernel has room for');
  const { ofWords: grams, buckets } = chooseGrams(
    sentinels.map(({ text }) => text),
    steps,
  );
  const hashes = grams.map((gram) => hash16(gramOf(gram, 0, 3)) >> 5);
  const rows = sentinels.map((_, i) => i).sort((a, b) => hashes[a]! - hashes[b]! || b - a);
  rows.forEach((i, place) => {
    const { text, begins, kind, follows, drifts } = sentinels[i]!;
    const hash = hashes[i]!;
    const at = SENTINELS + place * 16;
    const offset = text.indexOf(grams[i]!);
    const head = SENTINEL_HEAD + hash * 2;
    view.setInt32(at, writeText(text + followsOf(follows)), true);
    const marks =
      (begins ? BEGINS : 0) | (follows ? FOLLOWED : 0) | (drifts ? DRIFTS : 0) | (text.length > 3 ? 0 : SHORT);
    view.setInt16(at + 4, text.length | marks, true);
    view.setInt16(at + 6, offset, true);
    view.setInt32(at + 8, gramOf(text, 0, Math.min(text.length, 4)), true);
    view.setInt16(at + 12, kind, true);
    view.setUint16(at + 14, hashes[rows[place + 1]!] === hash ? 1 : 0, true);
    if (view.getUint16(head, true) === 0) view.setUint16(head, place + 1, true);
    const sides = SIDES + hash * 8;
    view.setInt32(sides, view.getInt32(sides, true) | sideOf(text[offset - 1]), true);
    view.setInt32(sides + 4, view.getInt32(sides + 4, true) | sideOf(text[offset + 3]), true);
  });
  writeSieve(bytes, buckets);

  const offsets = spreadGrams(
    vocabulary.words.map(({ text }) => text),
    4,
  );
  vocabulary.words.forEach(({ text, mode, least = 0 }, id) => {
    const begins = mode.endsWith('begins');
    const part = mode === 'any' && (text.length <= SHORT_WORD || SHORT_BEGINNING.test(text));
    const marks = (mode.startsWith('exact') ? EXACT : 0) | (part ? PART : 0) | (begins ? BEGINS : 0);
    const size = Math.min(text.length, 4);
    const offset = text.length > 4 ? offsets[id]! : 0;
    const first = gramOf(text, offset, size);
    const hash = hash16(size === 4 ? first : first << 8);
    const head = size === 4 ? FOUR_HEAD + hash * 2 : THREE_HEAD + (hash >> 4) * 2;
    const node = WORDS + id * 16;
    if (text.length > LONGEST_WORD) throw new RangeError('a word is longer than the kernel can look for');
    view.setInt32(node, first, true);
    view.setInt32(node + 4, writeText(text), true);
    view.setInt32(node + 8, text.length | marks | (offset << OFFSET) | (least << LEAST), true);
    view.setUint16(node + 12, view.getUint16(head, true), true);
    view.setUint16(head, id + 1, true);
    const begun = BEGINNINGS + (hash16(first << 8) >> 2);
    bytes[begun] = bytes[begun]! | (size === 4 ? 2 : 1) | ENTRY;
    if (!begins) return;
    const beginning = PREFIX_HEAD + (hash16(gramOf(text, 0, 3)) >> 4) * 2;
    view.setUint16(node + 14, view.getUint16(beginning, true), true);
    view.setUint16(beginning, id + 1, true);
    const fourth = PREFIX_FOURTH + (hash16(gramOf(text, 0, 3)) >> 5) * 4;
    view.setInt32(fourth, view.getInt32(fourth, true) | sideOf(text[3]), true);
  });
}

/** What may follow a sentinel by any of its rules, one character a byte: see FOLLOWING. */
function followsOf(follows: readonly string[] | undefined): string {
  if (!follows) return '';
  const bytes = new Uint8Array(FOLLOWING * 16);
  for (const sets of follows)
    for (let i = 0; i < bytes.length; i++) {
      const at = (i & ~15) * 2 + 30 - (i & 15) * 2;
      bytes[i] = bytes[i]! | Number.parseInt(sets.slice(at, at + 2), 16);
    }
  return String.fromCharCode(...bytes);
}

/** Any byte may stand beside a text, and one within it must. */
function sideOf(char: string | undefined): number {
  return char === undefined ? -1 : 1 << (char.charCodeAt(0) & 31);
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
      (/[A-Za-z0-9_+/=-]/.test(c) ? IS_PART : 0) |
      (/[A-Z]/.test(c) ? IS_UPPER : 0) |
      (/[a-z]/.test(c) ? IS_LOWER : 0);
  }
}

/** The same as the kernel's own. */
function hash16(x: number): number {
  return Math.imul(x, 0x9e3779b1) >>> 16;
}

/** The tables of a vocabulary as bytes, for `KernelCode.tables`. */
export function tablesOf(vocabulary: Vocabulary, steps?: number): Uint8Array {
  const memory = new ArrayBuffer(SEEN);
  writeTables(memory, vocabulary, steps);
  const bytes = new Uint8Array(memory, LOWER);
  let length = bytes.length;
  while (bytes[length - 1] === 0) length--;
  return bytes.slice(0, length);
}
