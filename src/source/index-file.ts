import { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plainGitFolder, plainSettings } from './plain-git-folder.ts';

/** What a repository's index tracks, relative to its root, with `/`. */
export interface Tracked {
  readonly paths: string[];
  /** Folders with a repository of their own. */
  readonly nested: string[];
  /** Left out where git was asked. */
  readonly noted?: Noted;
}

/** What git noted of each of these files when it looked at it last. */
export interface Noted {
  /** The whole index, as it was read. */
  readonly index: Buffer;
  /** Where in it, of each path in their order, times, device, number, mode, owner and size stand. */
  readonly at: readonly number[];
  /** Of each file for which somebody has asked before it was read: see `sizeIfSo`. */
  readonly sizes: number[];
}

/** Bytes of an index that is read here: of a bigger one too much would be in memory at once. */
const LONGEST = 32 * 1024 * 1024;

const HEADER = 12;
const CHECKSUM = 20;
/** Where an entry has the byte with its kind and those with its flags, the length of its name among them; times, sizes and an id before. */
const KIND = 26;
const FLAGS = 60;
const NAME = 62;
const EXTENDED = 0x40;
/** Of a name that is longer the length is not told. */
const LONGEST_TOLD = 0xffe;
const FILE = 8;
const LINK = 10;
const REPOSITORY = 14;

/**
 * Reads the index of the repository whose root a folder is, as git keeps it in versions 2 to 4 (gitformat-index), so that a
 * scan need not wait for git to list the files. Null where git is to be asked: for what is no such root, and any index that is
 * unusual, as one that is split, or not sound.
 */
export function readIndexFile(folder: string): Tracked | null {
  const found = plainGitFolder(folder);
  const settings = found && plainSettings(found);
  if (!settings || settings.bare || settings.otherIds || found === folder) return null;
  try {
    const path = join(found, 'index');
    return statSync(path).size > LONGEST ? null : parseIndex(readFileSync(path));
  } catch {
    return null;
  }
}

/** Null for what is unusual or not sound. */
export function parseIndex(index: Buffer): Required<Tracked> | null {
  const text = index.toString('latin1');
  const version = index.readUInt32BE(4);
  if (!text.startsWith('DIRC') || version < 2 || version > 4) return null;
  const paths: string[] = [];
  const nested: string[] = [];
  const places: number[] = [];
  let name = '';
  let at = HEADER;
  // Code that runs once is slow: it asks for bytes, and not for numbers by their kind.
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    const flags = index[at + FLAGS]!;
    let from = at + NAME + (flags & EXTENDED ? 2 : 0);
    let shared = '';
    if (version === 4) {
      const dropped = readOffset(index, from);
      shared = name.slice(0, name.length - dropped.value);
      from = dropped.end;
    }
    const length = ((flags & 15) << 8) | index[at + FLAGS + 1]!;
    const end = length > LONGEST_TOLD ? text.indexOf('\0', from) : from + length - shared.length;
    if (end < from || index[end] !== 0) return null;
    const before = name;
    name = shared + text.slice(from, end);
    const kind = index[at + KIND]! >> 4;
    if (kind === REPOSITORY) nested.push(name);
    else if (kind !== FILE && kind !== LINK) return null;
    // In a conflict each side has an entry.
    else if (name !== before) {
      paths.push(name);
      places.push(at);
    }
    // Names are put out to eight bytes with the entry, one of them at least.
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
  }
  if (!hasUsualEnd(index, at)) return null;
  return { paths: decoded(paths), nested: decoded(nested), noted: { index, at: places, sizes: [] } };
}

/** What follows are parts that git may do without, and a checksum. Others change what the index means. */
function hasUsualEnd(index: Buffer, from: number): boolean {
  const end = index.length - CHECKSUM;
  let at = from;
  while (at < end) {
    const first = index[at]!;
    if (first < 0x41 || first > 0x5a) return false;
    at += 8 + index.readUInt32BE(at + 4);
  }
  return at === end;
}

/** A number as git writes it for offsets: seven bits to a byte, the highest first, with one added for each that goes on. */
function readOffset(index: Buffer, from: number): { value: number; end: number } {
  let at = from;
  let byte = index.readUInt8(at++);
  let value = byte & 127;
  while (byte & 128) {
    byte = index.readUInt8(at++);
    value = (value + 1) * 128 + (byte & 127);
  }
  return { value, end: at };
}

function decoded(names: string[]): string[] {
  const isAscii = !/[\x80-\xff]/.test(names.join(''));
  return isAscii ? names : names.map((name) => Buffer.from(name, 'latin1').toString());
}
