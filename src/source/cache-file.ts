import type { Buffer } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainGitFolder } from './plain-git-folder.ts';

/** In a git directory. */
const FOLDER = 'unleak';
/** Files of so many rulebooks are kept of each kind: a few branches may differ in their rules. */
const KEPT = 4;
const HOUR = 3_600_000;

/** What is kept: of an audit what it has read, and what came of it; of a scan how the files of a work tree were. */
const KINDS = ['audit', 'result', 'tree'] as const;
type CacheKind = (typeof KINDS)[number];

/** Where something is kept for a rulebook. @param gitFolder the one that all work trees share, or a work tree's own */
export function cachePath(kind: CacheKind, gitFolder: string, rules: string): string {
  return join(gitFolder, FOLDER, `${kind}-${createHash('sha256').update(rules).digest('hex').slice(0, 16)}.json`);
}

/** Differs when what is kept is damaged, or of another form, which is counted up when it changes. */
export function sumOf(form: number, kept: string | Buffer): string {
  return createHash('sha256').update(`${form}\n`).update(kept).digest('hex');
}

/** The file of a kind that was written last, whatever its rulebook; null where there is none. */
export function newestFile(kind: CacheKind, gitFolder: string): string | null {
  return dated(join(gitFolder, FOLDER), kind, '.json')[0]?.path ?? null;
}

/** The same for the repository whose root a folder is, or that it is; null where there is none. */
export function newestOf(kind: CacheKind, folder: string): string | null {
  const common = plainGitFolder(folder);
  if (common === null) return null;
  try {
    return newestFile(kind, realpathSync(common));
  } catch {
    return null;
  }
}

/**
 * Takes the place of the file before at once, so that neither a second run nor a sudden end leaves half of one. What cannot
 * be written is left: the next run then reads all again.
 */
export function writeCacheFile(file: string, parts: readonly (string | Buffer)[]): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  const folder = resolve(file, '..');
  try {
    mkdirSync(folder, { recursive: true });
    for (const [i, part] of parts.entries()) writeFileSync(temporary, part, { flag: i === 0 ? 'w' : 'a' });
    renameSync(temporary, file);
    for (const kind of KINDS) tidy(folder, kind);
  } catch {
    drop(temporary);
  }
}

/** What cannot be removed either, as on Windows while a virus scanner looks at it, is tidied up later. */
function drop(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** Removes what other rulebooks left, but for the newest, and what a killed run left. */
function tidy(folder: string, kind: CacheKind): void {
  const hourAgo = Date.now() - HOUR;
  const left = dated(folder, kind, '.tmp').filter(({ time }) => time < hourAgo);
  for (const { path } of [...dated(folder, kind, '.json').slice(KEPT), ...left]) rmSync(path, { force: true });
}

/** The newest first. */
function dated(folder: string, kind: CacheKind, ending: string): { path: string; time: number }[] {
  try {
    const names = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(ending));
    const paths = names.map((name) => join(folder, name));
    return paths.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time);
  } catch {
    return [];
  }
}
