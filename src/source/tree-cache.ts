import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { cachePath, newestFile, sumOf, writeCacheFile } from './cache-file.ts';
import { plainGitFolder } from './plain-git-folder.ts';

/** How the files of a work tree were when a scan read them: what git's index said of them, and what the scan found out. */
export interface KeptTree {
  /** When the scan began, in milliseconds since 1970. */
  readonly time: number;
  /** Paths that are to be read again: something was found in them, or they were not as the index says. */
  readonly again: readonly string[];
  /** As git wrote it. */
  readonly index: Buffer;
}

/** Counts up when the form changes. */
const FORM = 1;
const LINE_FEED = 10;

/**
 * Where it is kept for the repository whose root a folder is. Null for another, as in a linked work tree.
 * @param rules differs with what is found
 */
export function treeCacheFile(folder: string, rules: string): string | null {
  const found = gitFolderOf(folder);
  return found && cachePath('tree', found, rules);
}

/** Whether there is one, with whatever rules. */
export function hasTreeCache(folder: string): boolean {
  const found = gitFolderOf(folder);
  return found !== null && newestFile('tree', found) !== null;
}

/** Null for what is no root of a work tree, as a bare repository is none. */
function gitFolderOf(folder: string): string | null {
  const found = plainGitFolder(folder);
  return found === folder ? null : found;
}

/** Null where there is none, or it is damaged: then all is read. */
export function readTreeCache(file: string): KeptTree | null {
  try {
    const bytes = readFileSync(file);
    const sumEnd = bytes.indexOf(LINE_FEED) + 1;
    if (bytes.toString('latin1', 0, sumEnd) !== `${sumOf(FORM, bytes.subarray(sumEnd))}\n`) return null;
    const headEnd = bytes.indexOf(LINE_FEED, sumEnd) + 1;
    return { ...JSON.parse(bytes.toString('utf8', sumEnd, headEnd)), index: bytes.subarray(headEnd) };
  } catch {
    return null;
  }
}

export function writeTreeCache(file: string, { time, again, index }: KeptTree): void {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ time, again })}\n`), index]);
  writeCacheFile(file, [`${sumOf(FORM, rest)}\n`, rest]);
}
