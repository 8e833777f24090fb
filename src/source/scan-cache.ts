import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { LocatedMatch, Place } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { cachePath, sumOf, writeCacheFile } from './cache-file.ts';
import type { KnownLog } from './known-log.ts';
import type { LfsPointer } from './lfs.ts';
import { readInto } from './pack/pack-bytes.ts';
import type { Repository } from './repository.ts';

/** A match without its value and what stands near it, which are not kept: `value` numbers the different ones. */
export interface KnownMatch extends Omit<LocatedMatch, 'value' | 'address' | 'beside'> {
  readonly value: number;
  /** The value stands in the object as it is, and so does what stands near it. */
  readonly plain: boolean;
  /** Where the address and what is wanted beside the value stand, where there is such a thing. */
  readonly near?: { readonly address?: ByteRange; readonly beside?: Readonly<Record<string, ByteRange>> };
}

type ByteRange = readonly [start: number, end: number];

/** What was found in some objects. */
export interface KnownPart {
  readonly matches: readonly KnownMatch[];
  readonly pointers: readonly LfsPointer[];
  /** What could not be unpacked or decoded. */
  readonly inside: readonly Problem[];
}

export interface KnownPack extends KnownPart {
  readonly blobs: number;
  readonly commits: number;
  /** Of the blobs. */
  readonly bytes: number;
  /** Names of the packs with which some of its objects were read: of these nothing is told here. */
  readonly readWith: readonly string[];
}

/** What the history says of a value at a path. */
export interface KnownTrace
  extends Required<Pick<Place, 'commit' | 'author' | 'date' | 'atHead' | 'reach' | 'refs' | 'removed' | 'lastSeen'>> {
  /** The newest version that has it. */
  readonly blob: string;
}

/** Where a match is: the paths of its blob, from the newest on, or a place that no file is. */
export type KnownWhere = readonly string[] | Place;

/** Files of git's own in which nothing was found. */
export interface KnownFiles {
  /** Follows from their names and what they hold. */
  readonly digest: string;
  readonly bytes: number;
}

/** What came of an audit, for as long as nothing changes but files that are not committed. */
export interface KnownAnswer {
  /** Differs where another pack, object or ref is there. */
  readonly state: string;
  readonly gitFiles: KnownFiles | null;
  readonly blobs: number;
  readonly commits: number;
  /** Of the blobs. */
  readonly bytes: number;
  /** Of the matches those in objects that the report shows. */
  readonly part: KnownPart;
  /** Of each of these matches, in their order. */
  readonly where: readonly KnownWhere[];
  /** A match for each value that does not stand plain in any of these. */
  readonly witnesses: readonly KnownMatch[];
  readonly traces: readonly (readonly [value: number, path: string, trace: KnownTrace])[];
  /** Ids of findings that take long to make, by the numbers of values. They stand in every report. */
  readonly ids: readonly (readonly [value: number, id: string])[];
}

/** What earlier audits with the same rules have read. Holds no value of a secret. */
export interface ScanCache {
  /** By name, which follows from what a pack holds. */
  readonly packs: Readonly<Record<string, KnownPack>>;
  /** Loose objects: as ObjectList.sizes. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly loose: KnownPart;
  readonly log: KnownLog | null;
}

const EMPTY_CACHE: ScanCache = {
  packs: {},
  sizes: {},
  loose: { matches: [], pointers: [], inside: [] },
  log: null,
};

/** Counts up when the form changes. */
const FORM = 7;
const LINE_FEED = 10;
/** A bigger one is not written. In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Where the cache of a repository lies for a rulebook: in the git directory that all its work trees share. */
export function cacheFile({ common }: Pick<Repository, 'common'>, hash: string): string {
  return cachePath('audit', common, hash);
}

/** What a file of the cache holds. */
export interface CacheFile {
  /** Null where none could be kept. */
  readonly answer: KnownAnswer | null;
  /** Taken apart only where it is wanted, since it is much more. */
  readonly all: () => ScanCache;
}

/** So much is read at first: most answers are shorter. In bytes. */
const BEGIN = 64 * 1024;

/** An empty one where there is none, or it cannot be read or is damaged: then all is read again. */
export function readCache(file: string): CacheFile {
  try {
    const begin = bytesOf(file, BEGIN);
    const from = begin.indexOf(LINE_FEED) + 1;
    const head = begin.toString('latin1', 0, from);
    const [sum, length, sumOfAll] = head.trim().split(' ');
    const to = from + Number(length);
    const answer = (to <= begin.length ? begin : bytesOf(file, to)).subarray(from, to);
    if (sum !== sumOf(FORM, answer)) return NO_FILE;
    return { answer: JSON.parse(answer.toString()), all: () => readAll(file, head, to + 1, sumOfAll) };
  } catch {
    return NO_FILE;
  }
}

/** What stands behind the answer. @param head what the file begins with, if no other audit has written it anew */
function readAll(file: string, head: string, from: number, sum: string | undefined): ScanCache {
  try {
    const bytes = readFileSync(file);
    const all = bytes.subarray(from);
    if (bytes.toString('latin1', 0, head.length) !== head || sum !== sumOf(FORM, all)) return EMPTY_CACHE;
    return JSON.parse(all.toString());
  } catch {
    return EMPTY_CACHE;
  }
}

function bytesOf(file: string, most: number): Buffer {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(most, fstatSync(opened).size));
    readInto(opened, bytes, 0);
    return bytes;
  } finally {
    closeSync(opened);
  }
}

const NO_FILE: CacheFile = { answer: null, all: () => EMPTY_CACHE };

/** See `writeCacheFile`. */
export function writeCache(file: string, answer: KnownAnswer | null, cache: ScanCache): void {
  const [answered, all] = [JSON.stringify(answer), JSON.stringify(cache)];
  if (answered.length + all.length > LARGEST) return;
  const head = `${sumOf(FORM, answered)} ${Buffer.byteLength(answered)} ${sumOf(FORM, all)}`;
  writeCacheFile(file, [`${head}\n${answered}\n${all}`]);
}
