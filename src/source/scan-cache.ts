import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Repository } from './git.ts';

/** What was read of a pack before. The name of a pack follows from what it holds. */
export interface KnownPack {
  readonly blobs: number;
  readonly commits: number;
  /** Of the blobs. */
  readonly bytes: number;
  /** Objects that must be read again: they hold a secret, which is not kept here. */
  readonly held: readonly string[];
}

/** What earlier audits with the same rules have read. Holds ids of objects only. */
export interface ScanCache {
  readonly packs: Readonly<Record<string, KnownPack>>;
  /** Loose objects that hold nothing: ids of blobs with their sizes, and of others. */
  readonly loose: Readonly<Record<string, number>>;
}

const EMPTY_CACHE: ScanCache = { packs: {}, loose: {} };

const FOLDER = 'unleak';
/** Caches of so many rulebooks are kept: a few branches may differ in their rules. */
const KEPT = 4;
/** A bigger one is not written. In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Where the cache of a repository lies for a rulebook: in the git directory that all its work trees share. */
export function cacheFile({ common }: Pick<Repository, 'common'>, hash: string): string {
  const key = createHash('sha256').update(hash).digest('hex').slice(0, 16);
  return join(common, FOLDER, `audit-${key}.json`);
}

/** An empty one where there is none, or it cannot be read or understood: then all is read again. */
export function readCache(file: string): ScanCache {
  try {
    const { form, packs, loose } = JSON.parse(readFileSync(file, 'utf8'));
    return form === 1 && typeof packs === 'object' && typeof loose === 'object' ? { packs, loose } : EMPTY_CACHE;
  } catch {
    return EMPTY_CACHE;
  }
}

/**
 * Takes the place of the one before at once, so that neither a second audit nor a sudden end leaves half of one. What cannot
 * be written is left: the next audit then reads all again.
 */
export function writeCache(file: string, cache: ScanCache): void {
  const text = JSON.stringify({ form: 1, ...cache });
  if (text.length > LARGEST) return;
  const folder = resolve(file, '..');
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, file);
    tidy(folder);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** Removes what other rulebooks left, but for the newest, and what a killed audit left. */
function tidy(folder: string): void {
  const hourAgo = Date.now() - 3_600_000;
  const files = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return /^audit-.*\.(?:json|tmp)$/.test(name) ? [{ path, time: statSync(path).mtimeMs }] : [];
  });
  const caches = files.filter(({ path }) => path.endsWith('.json')).sort((a, b) => b.time - a.time);
  const left = files.filter(({ path, time }) => path.endsWith('.tmp') && time < hourAgo);
  for (const { path } of [...caches.slice(KEPT), ...left]) rmSync(path, { force: true });
}
