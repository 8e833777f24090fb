import { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { surroundings } from './surroundings.ts';

/** What a repository's index tracks, relative to its root, with `/`. */
export interface Tracked {
  readonly paths: string[];
  /** Folders with a repository of their own. */
  readonly nested: string[];
}

/** Bytes of an index that is read here: of a bigger one too much would be in memory at once. */
const LONGEST = 32 * 1024 * 1024;
/** Settings with which the index is another, or has other ids, or may be anywhere. */
const UNUSUAL = /worktree|objectformat|bare *= *true|\binclude/i;

const HEADER = 12;
/** Where an entry has its mode and its flags; before that stand times and numbers, between them an id. */
const MODE = 24;
const FLAGS = 60;
const EXTENDED = 0x4000;
const CHECKSUM = 20;
const GITLINK = 0o160000;
const FILE_KINDS: ReadonlySet<number> = new Set([0o100000, 0o120000]);

/**
 * Reads the index of the repository whose root a folder is, as git keeps it in versions 2 to 4 (gitformat-index), so that a
 * scan need not wait for git to list the files. Null where git is to be asked: for what is no such root, and any index that is
 * unusual, as one that is split, or not sound.
 */
export function readIndexFile(folder: string): Tracked | null {
  if (surroundings(folder) !== process.env) return null;
  try {
    const path = join(folder, '.git', 'index');
    if (UNUSUAL.test(readFileSync(join(folder, '.git', 'config'), 'latin1'))) return null;
    return statSync(path).size > LONGEST ? null : entriesOf(readFileSync(path));
  } catch {
    return null;
  }
}

function entriesOf(index: Buffer): Tracked | null {
  const version = index.readUInt32BE(4);
  if (index.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return null;
  const text = index.toString('latin1');
  const paths: string[] = [];
  const nested: string[] = [];
  let name = '';
  let at = HEADER;
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    const mode = index.readUInt32BE(at + MODE);
    let from = at + FLAGS + 2;
    if (index.readUInt16BE(at + FLAGS) & EXTENDED) from += 2;
    let kept = 0;
    if (version === 4) {
      const dropped = readOffset(index, from);
      kept = name.length - dropped.value;
      from = dropped.end;
    }
    const end = text.indexOf('\0', from);
    if (end < 0 || kept < 0) return null;
    const bytes = text.slice(from, end);
    const before = name;
    name = version === 4 ? before.slice(0, kept) + bytes : bytes;
    // In a conflict each side has an entry.
    if (mode === GITLINK) nested.push(decoded(name));
    else if (FILE_KINDS.has(mode & 0o170000)) {
      if (name !== before) paths.push(decoded(name));
    } else return null;
    // Names are put out to eight bytes with the entry, one of them at least.
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
  }
  return hasUsualEnd(index, at) ? { paths, nested } : null;
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

function decoded(latin1: string): string {
  return /[\x80-\xff]/.test(latin1) ? Buffer.from(latin1, 'latin1').toString() : latin1;
}
