import { join } from 'node:path';
import type { Skipped } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { deepen } from '../source/clone.ts';
import { type Repository, repositoryAt } from '../source/git.ts';
import type { KnownLog } from '../source/known-log.ts';
import { localLfsFiles } from '../source/lfs.ts';
import { listFiles, notFetched } from '../source/list-files.ts';
import { listGitFiles } from '../source/list-git-files.ts';
import { describeScope, type HistoryScope } from '../source/list-scope.ts';
import { listSubmodules, type Submodule } from '../source/list-submodules.ts';
import { listRefs, type Ref } from '../source/refs.ts';
import { cacheFile, readCache, type ScanCache, writeCache } from '../source/scan-cache.ts';
import { count } from '../util/count.ts';
import { createKeeper } from './known-parts.ts';
import { mergeResults } from './merge-results.ts';
import type { ScanOptions } from './options.ts';
import { placeAudit } from './place-audit.ts';
import { type Reading, readHistory, readScope } from './read-history.ts';
import { Run } from './run.ts';
import { MessageScan } from './scan-messages.ts';
import { createWork } from './work.ts';

export interface AuditOptions {
  /** A part of the history, and nothing else. */
  readonly scope?: HistoryScope;
  /** Fetch what a shallow clone lacks. */
  readonly deepen?: boolean;
  /** Audit submodules too, and theirs. */
  readonly submodules?: boolean;
}

/**
 * Scans a repository: its work tree, git's own files there, the names of its refs, and every object of its history once.
 * @throws ScannerError when git is missing, too old or unwilling, or the folder is in no repository.
 */
export async function scanAudit(
  folder: string,
  rulebook: Rulebook,
  options: ScanOptions,
  audit: AuditOptions = {},
): Promise<ScanResult> {
  const { signal } = options;
  const repository = await completed(await repositoryAt(folder), audit, signal);
  const { root } = repository;
  const limits = describeScope(audit.scope ?? {});
  // Git lists them while we make ready.
  const listing = listRefs(root, signal);
  listing.catch(() => {}); // its failure is met where it is awaited
  const run = new Run(rulebook, options);
  noteGaps(repository, run);
  run.partial = limits.length > 0;
  const lfs = localLfsFiles(repository);
  const cache = options.cache ? cacheFile(repository, `${rulebook.hash} ${rulebook.engine}`) : null;
  const before = cache ? readCache(cache) : null;
  const refs = await listing;
  let reading: Reading | null = null;
  if (audit.scope && limits.length > 0) await readScope(root, audit.scope, run, options);
  else reading = await readAll(repository, refs, lfs, run, rulebook, options, before);
  await run.close();
  noteLfs(lfs, run);
  const inner = repository.bare || options.signal.aborted ? [] : listSubmodules(root);
  run.skipped.push(...inner.flatMap((one) => submoduleNote(one, audit)));
  const earlier = before && { log: before.log, objectsChanged: reading?.changed ?? true };
  const { placesOf, log } = await placeAudit(repository, refs, run, earlier, signal);
  let result = run.result('audit', root, placesOf);
  // A log that is not of the present is of no use to the next audit either.
  if (cache && reading && (reading.changed || log !== before?.log)) keepAudit(cache, run, reading, log);
  for (const { path, initialised } of inner) {
    if (!audit.submodules || !initialised) continue;
    result = mergeResults(result, await scanAudit(join(root, path), rulebook, options, audit), path);
  }
  return limits.length > 0 ? { ...result, limits } : result;
}

/** Keeps what was learnt for the next audit. */
function keepAudit(cache: string, run: Run, { packs, loose }: Reading, log: KnownLog | null): void {
  const keep = createKeeper(run);
  const kept = [...packs].map(([name, { spans, blobs, commits, bytes }]) => {
    return [name, { blobs, commits, bytes, ...keep(spans) }] as const;
  });
  writeCache(cache, {
    packs: Object.fromEntries(kept),
    sizes: Object.fromEntries(loose.sizes),
    loose: keep(loose.spans),
    log,
  });
}

function submoduleNote({ path, initialised }: Submodule, { submodules }: AuditOptions): Skipped[] {
  if (!initialised) return [notFetched(path)];
  const message = "a submodule's history; its files were read";
  return submodules ? [] : [{ reason: 'submodule', path, message, hint: 'unleak audit --submodules' }];
}

/** Files of Git LFS that are not in the clone. */
function noteLfs(local: ReadonlyMap<string, string>, run: Run): void {
  const missing = new Set(run.pointers.flatMap(({ file }) => (local.has(file) ? [] : [file])));
  if (missing.size === 0) return;
  const message = `${count(missing.size, 'file')} of Git LFS that ${missing.size === 1 ? 'is' : 'are'} not in the clone`;
  run.skipped.push({ reason: 'lfs', path: null, message, hint: 'git lfs fetch --all' });
}

async function completed(repository: Repository, { deepen: wanted }: AuditOptions, signal: AbortSignal) {
  if (!wanted || !repository.shallow) return repository;
  await deepen(repository.root, signal);
  return repositoryAt(repository.root);
}

async function readAll(
  repository: Repository,
  refs: readonly Ref[],
  lfs: ReadonlyMap<string, string>,
  run: Run,
  rulebook: Rulebook,
  options: ScanOptions,
  before: ScanCache | null,
): Promise<Reading | null> {
  const { root, bare } = repository;
  const { jobs, signal } = options;
  // Git lists while we make ready.
  const listed = bare ? null : listFiles(root, signal);
  const ignored: string[] = [];
  for await (const part of listed ?? []) {
    run.problems.push(...part.problems);
    await run.read(createWork('files', root, part.paths, jobs, part.tracked));
    ignored.push(...(part.ignored ?? []));
  }
  if (ignored.length > 0) {
    const { noteIgnored } = await import('./ignored-files.ts');
    run.notices.push(...(await noteIgnored(root, ignored, run, rulebook)));
  }
  await readGitFiles(root, [...listGitFiles(repository), ...lfs.values()], run, jobs);
  const names = new MessageScan(run.scanner, (match) => run.matches.push(match));
  for (const { name } of refs) names.addRef(name);
  names.flush();
  return readHistory(repository, run, options, before);
}

/** They are not counted among the files, which are the user's. */
async function readGitFiles(root: string, paths: readonly string[], run: Run, jobs: number): Promise<void> {
  const planned = run.planned.files;
  const scanned = run.scanned.files;
  await run.read(createWork('files', root, paths, jobs, true));
  run.planned.files = planned;
  run.scanned.files = scanned;
}

/** What is missing from the clone, and therefore from the scan. */
function noteGaps({ shallow, partial }: Repository, run: Run): void {
  if (shallow) {
    run.problems.push({
      code: 'shallow',
      path: null,
      message: 'the clone is shallow: older commits are not in it and were not scanned',
      hint: 'git fetch --unshallow, or fetch-depth: 0 in CI',
    });
  }
  if (partial) {
    run.problems.push({
      code: 'partial-clone',
      path: null,
      message: 'the clone is partial: objects that were left at the remote were not scanned',
      hint: 'git fetch --refetch --no-filter, or scan a full clone',
    });
  }
}
