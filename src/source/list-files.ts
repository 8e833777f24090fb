import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isScannerError, ScannerError } from '../model/problem.ts';
import { git } from './git.ts';
import { type Listing, walkFolder } from './walk-folder.ts';

/** Each entry with a letter for its state, and the tracked ones with their mode: `H 100644 <blob> 0<tab>path`, `? path`. */
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];
/** Mode of a submodule's entry. */
const GITLINK = '160000';

/**
 * Lists the files of a folder. In a git work tree those that are tracked, ignored or not, and those that are neither
 * tracked nor ignored; elsewhere all. Symbolic links are listed, never followed. Where git refuses to list, all files
 * are listed, and that is a problem.
 */
export async function listFiles(folder: string): Promise<Listing> {
  let tracked: Listing | null;
  try {
    tracked = listWorkTree(folder);
  } catch (error) {
    if (!isScannerError(error)) throw error;
    const all = await walkFolder(folder);
    all.problems.push(refusal(error, null, 'so ignored files were read too'));
    return all;
  }
  if (tracked && (tracked.paths.length > 0 || tracked.problems.length > 0)) return tracked;
  return walkFolder(folder);
}

/** Null when the folder is in no work tree. */
function listWorkTree(folder: string): Listing | null {
  if (!isInWorkTree(folder)) return null;
  const listing: Listing = { paths: [], problems: [] };
  let output: Buffer;
  try {
    output = git(folder, LIST, (text) => listing.problems.push(...unlistable(text)));
  } catch (error) {
    if (isScannerError(error) && (error.code === 'not-a-repository' || error.code === 'git-missing')) return null;
    throw error;
  }
  const paths = new Set<string>();
  const nested = new Set<string>();
  for (const entry of output.toString().split('\0')) {
    if (entry === '') continue;
    const state = entry[0];
    const path = state === '?' ? entry.slice(2) : entry.slice(entry.indexOf('\t') + 1);
    // A submodule, or another repository that lies in this one untracked.
    if (path.endsWith('/') || entry.startsWith(GITLINK, 2)) nested.add(path.replace(/\/$/, ''));
    // Removed and not yet staged as such, or left out by a sparse checkout: there is no file to read. Git says it of
    // files that it may not look at, too.
    else if ((state === 'R' || state === 'S') && isGone(join(folder, path))) paths.delete(path);
    else paths.add(path);
  }
  listing.paths.push(...paths);
  for (const path of nested) addNested(folder, path, listing);
  return listing;
}

function addNested(folder: string, path: string, listing: Listing): void {
  const nested = join(folder, path);
  if (!isInWorkTree(nested, nested)) return;
  try {
    const inner = listWorkTree(nested);
    for (const file of inner?.paths ?? []) listing.paths.push(`${path}/${file}`);
    for (const problem of inner?.problems ?? []) listing.problems.push({ ...problem, path: `${path}/${problem.path}` });
  } catch (error) {
    if (!isScannerError(error)) throw error;
    listing.problems.push(refusal(error, path, 'so it was not read'));
  }
}

function refusal({ message, hint }: ScannerError, path: string | null, so: string): Problem {
  return { code: 'git-failed', path, message: `${message}, ${so}`, hint };
}

/** Folders that git could not look into: it warns of them and goes on. */
function unlistable(warnings: string): Problem[] {
  return [...warnings.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm)].map(
    ([, path = '', why = '']) => ({
      code: 'unreadable',
      path,
      message: `the folder cannot be listed: ${why}`,
      hint: 'run as a user who may read it, or leave it out',
    }),
  );
}

/** Looks for `.git` from the folder upwards, so that no process is started for a folder without it. */
function isInWorkTree(folder: string, stop?: string): boolean {
  if (process.env.GIT_DIR) return true;
  for (let at = resolve(folder); ; at = resolve(at, '..')) {
    if (fs.existsSync(join(at, '.git'))) return true;
    if (at === resolve(at, '..') || at === stop) return false;
  }
}

/** @throws ScannerError when there is nothing at the path. */
export function kindOfPath(path: string): 'file' | 'folder' {
  try {
    return fs.statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ELOOP' || (code === 'ENOENT' && !isGone(path))) return 'file';
    throw new ScannerError(
      'no-such-path',
      `${path}: ${code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${code})`}`,
      {
        hint:
          code === 'ENOENT'
            ? 'check the spelling; paths are relative to the folder you stand in'
            : 'check its permissions',
        cause: error,
      },
    );
  }
}

function isGone(path: string): boolean {
  try {
    fs.lstatSync(path);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}
