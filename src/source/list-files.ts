import * as fs from 'node:fs';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isScannerError, ScannerError } from '../model/problem.ts';
import { git } from './git.ts';

/** Files to scan, and what could not be listed. */
export interface Listing {
  /** Paths relative to the folder that was listed, with `/`. */
  readonly paths: string[];
  readonly problems: Problem[];
}

/**
 * Lists the files of a folder. In a git work tree those that are tracked, ignored or not, and those that are neither
 * tracked nor ignored; elsewhere all. Symbolic links are listed, never followed.
 * @throws ScannerError when the folder does not exist or git refuses to read it.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const tracked = listWorkTree(folder);
  return tracked && tracked.paths.length > 0 ? tracked : listFolder(folder);
}

/** Null when the folder is in no work tree. */
function listWorkTree(folder: string): Listing | null {
  if (!isInWorkTree(folder)) return null;
  let output: Buffer;
  try {
    output = git(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  } catch (error) {
    if (isScannerError(error) && (error.code === 'not-a-repository' || error.code === 'git-missing')) return null;
    throw error;
  }
  const paths = new Set(output.toString().split('\0'));
  paths.delete('');
  const listing: Listing = { paths: [], problems: [] };
  for (const path of paths) {
    // A folder among the files is another repository: a submodule, or one that lies in this one untracked.
    if (path.endsWith('/') || isFolder(join(folder, path))) addNested(folder, path.replace(/\/$/, ''), listing);
    else listing.paths.push(path);
  }
  return listing;
}

function addNested(folder: string, path: string, listing: Listing): void {
  const nested = join(folder, path);
  const inner = isInWorkTree(nested, nested) ? listWorkTree(nested) : null;
  for (const file of inner?.paths ?? []) listing.paths.push(`${path}/${file}`);
}

/** Looks for `.git` from the folder upwards, so that no process is started for a folder without it. */
function isInWorkTree(folder: string, stop?: string): boolean {
  if (process.env.GIT_DIR) return true;
  for (let at = resolve(folder); ; at = resolve(at, '..')) {
    if (exists(join(at, '.git'))) return true;
    if (at === resolve(at, '..') || at === stop) return false;
  }
}

async function listFolder(folder: string): Promise<Listing> {
  const { default: glob } = await import('fast-glob');
  const problems: Problem[] = [];
  const paths = await glob('**', {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    ignore: ['**/.git/**'],
    objectMode: true,
    suppressErrors: true,
    fs: { readdir: readFolder(folder, problems) as typeof fs.readdir },
  });
  return { paths: paths.filter((entry) => !entry.dirent.isDirectory()).map((entry) => entry.path), problems };
}

/** Like fs.readdir, but notes a folder that cannot be read. */
function readFolder(root: string, problems: Problem[]) {
  return (path: string, options: object, done: (error: Error | null, entries?: unknown) => void) =>
    fs.readdir(path, options as { withFileTypes: true }, (error, entries) => {
      if (error) {
        const shown = path.startsWith(root) ? path.slice(root.length).replace(/^[\\/]/, '') || '.' : path;
        problems.push({
          code: 'unreadable',
          path: shown.replaceAll('\\', '/'),
          message: `the folder cannot be listed: ${error.code ?? error.message}`,
          hint: 'run as a user who may read it, or leave it out',
        });
      }
      done(error, entries);
    });
}

/** @throws ScannerError when there is nothing at the path. */
export function kindOfPath(path: string): 'file' | 'folder' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ELOOP' || (code === 'ENOENT' && exists(path))) return 'file';
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

export function isEmptyFolder(path: string): boolean {
  return readdirSync(path).length === 0;
}

function isFolder(path: string): boolean {
  // Only entries without an extension-less file behind them cost a call: submodules are rare, so look at the kind late.
  return !/\.[A-Za-z0-9]{1,5}$/.test(path) && (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
