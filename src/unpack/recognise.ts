import type { Census } from '../model/census.ts';
import { addTo } from '../util/group.ts';
import { censusOf, isData } from './recognise-data.ts';
import { isMail } from './recognise-mail.ts';
import { isNotebook } from './recognise-notebook.ts';
import { isTable } from './recognise-table.ts';

/** What a container is, told by its first bytes. */
export type Format =
  | 'gzip'
  | 'bzip2'
  | 'xz'
  | 'lzma'
  | 'zstd'
  | 'lz4'
  | 'git-object'
  | 'zip'
  | '7z'
  | 'tar'
  | 'ar'
  | 'cpio'
  | 'rpm'
  | 'asar'
  | 'sqlite'
  | 'sqlite-wal'
  | 'pdf'
  | 'pkcs12'
  | 'png'
  | 'private-key'
  | 'program'
  | 'jks'
  | 'jpeg'
  | 'java-class'
  | 'python-code'
  | 'git-pack'
  | 'git-bundle'
  | 'mail'
  | 'notebook'
  | 'pickle'
  | 'binary-plist'
  | 'rar'
  | 'cab'
  | 'bks'
  | 'lzip'
  | 'npy'
  | 'ole'
  | 'table'
  | 'avro'
  | 'columns'
  | 'parquet'
  | 'compress'
  | 'android-backup'
  | 'unknown-archive';

/** First bytes that are enough to tell. */
export const SAMPLE = 1024;

/** Formats by the bytes that they begin with, told by the first of these. */
const MAGIC = new Map<number, [magic: Uint8Array, Format][]>();
const add = (magic: string, format: Format) => {
  const bytes = Uint8Array.from(magic, (character) => character.charCodeAt(0));
  addTo(MAGIC, bytes[0]!, [bytes, format]);
};
add('\x1f\x8b\x08', 'gzip');
add('PK\x03\x04', 'zip');
add('PK\x05\x06', 'zip');
add('PK\x07\x08PK\x03\x04', 'zip');
add('\xfd7zXZ\0', 'xz');
add('\x28\xb5\x2f\xfd', 'zstd');
add('\x04\x22\x4d\x18', 'lz4');
add('!<arch>\n', 'ar');
add('070701', 'cpio');
add('070702', 'cpio');
add('070707', 'cpio');
add('\xc7q', 'cpio');
add('q\xc7', 'cpio');
add('\x93NUMPY', 'npy');
add('\xed\xab\xee\xdb', 'rpm');
add('SQLite format 3\0', 'sqlite');
add('\x37\x7f\x06\x82', 'sqlite-wal');
add('\x37\x7f\x06\x83', 'sqlite-wal');
add('%PDF-', 'pdf');
add('\x7fELF', 'program');
add('MDMP\x93\xa7', 'program');
add('regf', 'program');
add('ElfFile\0', 'program');
add('L\0\0\0\x01\x14\x02\0', 'program');
add('Cr24', 'program');
add('\x27\x05\x19\x56', 'program');
add('ANDROID BACKUP\n', 'android-backup');
add('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole');
add('\x89PNG\r\n\x1a\n', 'png');
add('\xff\xd8\xff', 'jpeg');
add('\xfe\xed\xfe\xed\0\0\0', 'jks');
add('\xce\xce\xce\xce\0\0\0', 'jks');
add('PACK\0\0\0\x02', 'git-pack');
add('# v2 git bundle\n', 'git-bundle');
add('# v3 git bundle\n', 'git-bundle');
add("7z\xbc\xaf'\x1c", '7z');
add('bplist00', 'binary-plist');
add('Rar!\x1a\x07', 'rar');
add('Obj\x01', 'avro');
add('PAR1\x15', 'parquet');
add('ARROW1\0\0', 'columns');
add('FEA1', 'columns');
add('MSCF\0\0\0\0', 'cab');
add('LZIP\x01', 'lzip');
add('\x1f\x9d', 'compress');
// ARJ, lzop, xar, installers of Windows, images of Windows and Linux.
add('\x60\xea', 'unknown-archive');
add('\x89LZO\0\r\n\x1a\n', 'unknown-archive');
add('xar!\0', 'unknown-archive');
add('ISc(', 'unknown-archive');
add('MSWIM\0\0\0', 'unknown-archive');
add('hsqs', 'unknown-archive');

/** The id that contents of PKCS #7 begin with, but for its last digit. */
const DATA = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7];

/** Of PKCS #8 and #1 the version 0, with an id or a long number behind it; of SEC 1 the version 1. */
const PRIVATE_KEYS = [
  [2, 1, 0, 0x30, 5, 6],
  [2, 1, 0, 0x30, 0x0d, 6],
  [2, 1, 0, 0x30, 0x10, 6],
  [2, 1, 0, 0x30, 0x13, 6],
  [2, 1, 0, 2, 0x82],
  [2, 1, 0, 2, 0x81],
  [2, 1, 1, 4],
];

/** Told by more than their first bytes. */
const OTHERS: Readonly<Record<number, (bytes: Uint8Array) => Format | null>> = {
  // "BZh", the size of its blocks, and the first of them or the end.
  66: (bytes) =>
    isAt(bytes, 1, [0x5a, 0x68]) &&
    bytes[3]! > 0x30 &&
    bytes[3]! < 0x3a &&
    (isAt(bytes, 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) || isAt(bytes, 4, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))
      ? 'bzip2'
      : null,
  79: (bytes) => (isAt(bytes, 1, [0x52, 0x43]) && hasControl(bytes) ? 'columns' : null),
  // A header in pickled JSON.
  4: (bytes) =>
    isAt(bytes, 1, [0, 0, 0]) && isAt(bytes, 16, [0x7b, 0x22, 0x66, 0x69, 0x6c, 0x65, 0x73, 0x22]) ? 'asar' : null,
  123: (bytes) => (isNotebook(bytes) ? 'notebook' : null),
  // A script that stands before an archive, or unpacks the one behind it.
  35: (bytes) =>
    bytes[1] === 0x21 && /PK\x03\x04|makeself|__ARCHIVE|PAYLOAD/i.test(bufferOf(bytes).toString('latin1'))
      ? 'program'
      : null,
  77: (bytes) => (bytes[1] === 0x5a && hasControl(bytes) ? 'program' : null),
  // A sequence, the version 3, and a sequence that begins with the id of "data" or "signed data".
  48: (bytes) => {
    const at = bytes[1]! < 0x80 ? 2 : bytes[1]! - 0x7e;
    const inner = at + 4 + (bytes[at + 4]! <= 0x80 ? 1 : bytes[at + 4]! - 0x7f);
    const isStore = isAt(bytes, at, [2, 1, 3, 0x30]) && isAt(bytes, inner, DATA);
    if (isStore) return 'pkcs12';
    return PRIVATE_KEYS.some((head) => isAt(bytes, at, head)) ? 'private-key' : null;
  },
  // Fat binaries of macOS begin alike, with a count of fewer parts than a class file has versions.
  202: (bytes) => (isAt(bytes, 1, [0xfe, 0xba, 0xbe]) && bytes[6]! * 256 + bytes[7]! >= 45 ? 'java-class' : null),
  0: (bytes) => (isBouncyCastle(bytes) ? 'bks' : null),
  // A zlib stream as git writes it; whether it is an object shows when it is unpacked.
  120: (bytes) =>
    (bytes[1] === 0x01 || bytes[1] === 0x9c || bytes[1] === 0x5e || bytes[1] === 0xda) &&
    bytes.length > 8 &&
    hasControl(bytes)
      ? 'git-object'
      : null,
  // A version, and an object that begins: a frame from version 4 on.
  128: (bytes) =>
    (bytes[1]! > 3 && bytes[1]! < 6 && bytes[2] === 0x95) ||
    ((bytes[1] === 2 || bytes[1] === 3) && PICKLED.includes(bytes[2]!))
      ? 'pickle'
      : null,
  // Versions 0 and 1: a dictionary or a list that is remembered as the first.
  40: (bytes) => ((bytes[1] === 0x64 || bytes[1] === 0x6c) && isAt(bytes, 2, [0x70, 0x30, 10]) ? 'pickle' : null),
  125: (bytes) => (isAt(bytes, 1, [0x71, 0]) ? 'pickle' : null),
  93: (bytes) => {
    if (isAt(bytes, 1, [0x71, 0])) return 'pickle';
    return isLzma(bytes) ? 'lzma' : null;
  },
};

const SKIPPED = [0x2a, 0x4d, 0x18];

/** Behind frames that are to be skipped, which both Zstandard and LZ4 know, the first of the others tells. */
function behindSkipped(bytes: Uint8Array): Format | null {
  let at = 0;
  while ((bytes[at]! & 0xf0) === 0x50 && isAt(bytes, at + 1, SKIPPED))
    at += 8 + bytes[at + 4]! + bytes[at + 5]! * 256 + bytes[at + 6]! * 65536 + bytes[at + 7]! * 16777216;
  return at === 0 || at + 4 > bytes.length ? null : recognise(bytes.subarray(at));
}

/** Instructions that an object of version 2 or 3 begins with. */
const PICKLED = [...'}](cXUKC\x8c)N'].map((character) => character.charCodeAt(0));

/** A size of which only the least power of two is set, and an unpacked size below 256 GiB, or unknown. */
function isLzma(bytes: Uint8Array): boolean {
  return (
    bytes.length > 18 &&
    isAt(bytes, 1, [0, 0]) &&
    (isAt(bytes, 10, [0, 0, 0]) || isAt(bytes, 5, [255, 255, 255, 255, 255, 255, 255, 255])) &&
    bytes[13] === 0
  );
}

/** A version, 20 bytes of salt, how often the password is hashed, and an entry, or what looks like none because it is encrypted. */
function isBouncyCastle(bytes: Uint8Array): boolean {
  return (
    isAt(bytes, 0, [0, 0, 0]) &&
    (bytes[3] === 1 || bytes[3] === 2) &&
    isAt(bytes, 4, [0, 0, 0, 20]) &&
    isAt(bytes, 28, [0, 0]) &&
    bytes[30]! > 0 &&
    bytes.length > 32
  );
}

/**
 * The version of the compiler and a line end, then the date of the source, with its size, with flags, and then an object
 * of code that takes no arguments.
 */
function isPython(bytes: Uint8Array): boolean {
  return [8, 12, 16].some((at) => (bytes[at]! & 0x7f) === 0x63 && isAt(bytes, at + 1, [0, 0, 0, 0]));
}

/**
 * @param bytes the first SAMPLE bytes, or all, or as many as were read at once
 * @param census of these bytes, where it was taken already
 * @returns null when they are those of no container
 */
export function recognise(bytes: Uint8Array, census?: Census): Format | null {
  const known = MAGIC.get(bytes[0]!);
  if (known) for (const [magic, format] of known) if (isAt(bytes, 0, magic)) return format;
  const other = OTHERS[bytes[0]!]?.(bytes) ?? behindSkipped(bytes);
  if (other) return other;
  if (bytes[2] === 0x0d && bytes[3] === 10 && isPython(bytes)) return 'python-code';
  if (bytes.length >= 512 && isTarHeader(bytes)) return 'tar';
  const buffer = bufferOf(bytes);
  const counts = census ?? censusOf(buffer);
  if (counts.hasPdf && isLatePdf(buffer)) return 'pdf';
  if (isMail(bytes)) return 'mail';
  if (isTable(buffer)) return 'table';
  return isData(buffer, counts, bytes.length === SAMPLE) ? 'program' : null;
}

/** A buffer looks for a byte sixteen times as fast as other arrays. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Other bytes may stand before a document. Code that only knows of the mark has no such bytes or objects behind it. */
function isLatePdf(buffer: Buffer): boolean {
  const at = buffer.indexOf('%PDF-');
  return /^%PDF-[12]\.\d\s{1,2}(?:%[\x80-\xff]{3}|\s*\d+ \d+ obj\b)/.test(buffer.toString('latin1', at));
}

/** A tar header holds the sum of its own bytes. */
export function isTarHeader(bytes: Uint8Array): boolean {
  // The sum is written in octal digits, with spaces or a zero around them.
  const digit = bytes[150]!;
  if (digit < 0x30 || digit > 0x37) return false;
  let told = 0;
  for (let i = 148; i < 156; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x30 && byte <= 0x37) told = told * 8 + byte - 0x30;
    else if (byte !== 0 && byte !== 0x20) return false;
  }
  let sum = 8 * 0x20;
  for (let i = 0; i < 148; i++) sum += bytes[i]!;
  for (let i = 156; i < 512; i++) sum += bytes[i]!;
  return sum === told;
}

function isAt(bytes: Uint8Array, at: number, magic: ArrayLike<number>): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[at + i] !== magic[i]) return false;
  return true;
}

/** Text may begin like anything. */
function hasControl(bytes: Uint8Array): boolean {
  for (let i = 0; i < Math.min(bytes.length, 64); i++) if (bytes[i]! < 9) return true;
  return false;
}
