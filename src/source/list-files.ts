import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isScannerError, ScannerError } from '../model/problem.ts';
import { gitOutput } from './git.ts';
import { type Listing, walkFolder } from './walk-folder.ts';

/** `<mode> <blob> <stage>`, a tab, the path. */
const TRACKED = ['ls-files', '-z', '--stage', '--cached'];
const UNTRACKED = ['ls-files', '-z', '--others', '--exclude-standard'];
/** Mode of a submodule's entry. */
const GITLINK = '160000';

/**
 * Lists the files of a folder. In a git work tree those that are tracked, ignored or not, and those that are neither
 * tracked nor ignored; elsewhere all. Symbolic links are listed, never followed. Where git refuses to list, all files
 * are listed, and that is a problem.
 * @param signal stops the listing; it is then not complete
 */
export async function listFiles(folder: string, signal: AbortSignal): Promise<Listing> {
  let inGit: Listing | null;
  try {
    inGit = await listWorkTree(folder, signal);
  } catch (error) {
    if (!isScannerError(error)) throw error;
    const all = await walkFolder(folder, signal);
    all.problems.push(refusal(error, null, 'so ignored files were read too'));
    return all;
  }
  if (inGit && (inGit.paths.length > 0 || inGit.problems.length > 0)) return inGit;
  return walkFolder(folder, signal);
}

/** Null when the folder is in no work tree. */
async function listWorkTree(folder: string, signal: AbortSignal): Promise<Listing | null> {
  if (!isInWorkTree(folder)) return null;
  const problems: Problem[] = [];
  let output: [string, string];
  try {
    const onWarning = (text: string) => problems.push(...unlistable(text));
    output = await Promise.all([gitOutput(folder, TRACKED, signal), gitOutput(folder, UNTRACKED, signal, onWarning)]);
  } catch (error) {
    if (isScannerError(error) && (error.code === 'not-a-repository' || error.code === 'git-missing')) return null;
    throw error;
  }
  const tracked = new Set<string>();
  const nested = new Set<string>();
  for (const entry of output[0].split('\0')) {
    if (entry === '') continue;
    const path = entry.slice(entry.indexOf('\t') + 1);
    (entry.startsWith(GITLINK) ? nested : tracked).add(path);
  }
  const others: string[] = [];
  for (const path of output[1].split('\0')) {
    // Another repository that lies in this one untracked ends in a slash.
    if (path.endsWith('/')) nested.add(path.slice(0, -1));
    else if (path !== '') others.push(path);
  }
  const listing: Listing = { paths: [...tracked, ...others], tracked: tracked.size, problems };
  for (const path of nested) await addNested(folder, path, listing, signal);
  return listing;
}

async function addNested(folder: string, path: string, listing: Listing, signal: AbortSignal): Promise<void> {
  const nested = join(folder, path);
  // Without a repository of its own, as a submodule that was not fetched, git would list the one around it.
  if (path === '' || !fs.existsSync(join(nested, '.git'))) return;
  try {
    const inner = await listWorkTree(nested, signal);
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
function isInWorkTree(folder: string): boolean {
  if (process.env.GIT_DIR) return true;
  for (let at = resolve(folder); ; at = resolve(at, '..')) {
    if (fs.existsSync(join(at, '.git'))) return true;
    if (at === resolve(at, '..')) return false;
  }
}

/** Bytes that git's index takes for a file, about. */
const INDEX_ENTRY = 100;

/** About how many files a work tree has, by the size of its index; 0 when there is none to be seen. */
export function expectedFiles(folder: string): number {
  try {
    return Math.floor(fs.statSync(join(folder, '.git', 'index')).size / INDEX_ENTRY);
  } catch {
    return 0; // a linked worktree, a folder inside, no repository: threads are then started later
  }
}

/** A link that somebody names is meant for what it leads to; links that are met in a folder are never followed. */
export function followed(path: string): string {
  try {
    return fs.lstatSync(path).isSymbolicLink() ? fs.realpathSync(path) : path;
  } catch {
    return path; // leads nowhere: the link itself is read
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
