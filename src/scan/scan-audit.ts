import { join } from 'node:path';
import type { Position } from '../chunk/lines.ts';
import type { PlacesOf } from '../finding/from-matches.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Problem, Skipped } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { attribute, treeOf } from '../source/attribute.ts';
import { deepen } from '../source/clone.ts';
import { type Repository, repositoryAt } from '../source/git.ts';
import { localLfsFiles } from '../source/lfs.ts';
import { listFiles } from '../source/list-files.ts';
import { listGitFiles } from '../source/list-git-files.ts';
import { describeScope, type HistoryScope } from '../source/list-scope.ts';
import { listSubmodules, type Submodule } from '../source/list-submodules.ts';
import { listRefs, type Ref } from '../source/refs.ts';
import { cacheFile } from '../source/scan-cache.ts';
import { count } from '../util/count.ts';
import { locate } from './locate.ts';
import { mergeResults } from './merge-results.ts';
import type { ScanOptions } from './options.ts';
import { placesInHistory } from './places-in-history.ts';
import { readHistory, readScope } from './read-history.ts';
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
  const refs = listRefs(root);
  const run = new Run(rulebook, options);
  noteGaps(repository, run);
  run.partial = limits.length > 0;
  const lfs = localLfsFiles(repository);
  const cache = options.cache ? cacheFile(repository, `${rulebook.hash} ${rulebook.engine}`) : null;
  if (audit.scope && limits.length > 0) await readScope(root, audit.scope, run, options);
  else await readAll(repository, refs, lfs, run, options, cache);
  await run.close();
  noteLfs(lfs, run);
  const inner = repository.bare || options.signal.aborted ? [] : listSubmodules(root);
  run.skipped.push(...inner.flatMap((one) => submoduleNote(one, audit)));
  let result = await placed(repository, refs, run, options);
  for (const { path, initialised } of inner) {
    if (!audit.submodules || !initialised) continue;
    result = mergeResults(result, await scanAudit(join(root, path), rulebook, options, audit), path);
  }
  return limits.length > 0 ? { ...result, limits } : result;
}

function submoduleNote({ path, initialised }: Submodule, { submodules }: AuditOptions): Skipped[] {
  const note = (message: string, hint: string): Skipped[] => [{ reason: 'submodule', path, message, hint }];
  if (!initialised) return note('a submodule that was not fetched', 'git submodule update --init');
  return submodules ? [] : note("a submodule's history; its files were read", 'unleak audit --submodules');
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
  options: ScanOptions,
  cache: string | null,
): Promise<void> {
  const { root, bare } = repository;
  const { jobs, signal } = options;
  // Git lists while we make ready.
  const listed = bare ? null : listFiles(root, signal);
  for await (const part of listed ?? []) {
    run.problems.push(...part.problems);
    await run.read(createWork('files', root, part.paths, jobs, part.tracked));
  }
  await readGitFiles(root, [...listGitFiles(repository), ...lfs.values()], run, jobs);
  const names = new MessageScan(run.scanner, (match) => run.matches.push(match));
  for (const { name } of refs) names.addRef(name);
  names.flush();
  await readHistory(root, run, options, cache);
}

/** Finds out where what was found is in the history, and since when. */
async function placed({ root, head }: Repository, refs: readonly Ref[], run: Run, { signal }: ScanOptions) {
  if (run.matches.length === 0) return run.result('audit', root);
  const note = (problem: Problem) => run.problems.push(problem);
  const log = await attribute(root, wantedOf(run.matches), signal, note);
  const tree = head ? treeOf(root, head, note) : new Map<string, string>();
  const placesOf = placesInHistory(run.matches, log, tree, refs);
  return run.result('audit', root, await withPositions(root, run, placesOf, signal, note));
}

/** They are not counted among the files, which are the user's. */
async function readGitFiles(root: string, paths: readonly string[], run: Run, jobs: number): Promise<void> {
  const planned = run.planned.files;
  const scanned = run.scanned.files;
  await run.read(createWork('files', root, paths, jobs, true));
  run.planned.files = planned;
  run.scanned.files = scanned;
}

/** What the history is to be asked for. */
function wantedOf(matches: readonly LocatedMatch[]) {
  const blobs = new Set<string>();
  const commits = new Set<string>();
  const names = new Set<string>();
  for (const { origin, value } of matches) {
    if (origin.kind === 'blob') blobs.add(origin.blob);
    else if (origin.kind === 'commit') commits.add(origin.object);
    else if (origin.kind === 'tree') names.add(value);
  }
  return { blobs, commits, names: [...names] };
}

/** Lines and columns are found only for the places that are shown: a version of a file is not read whole otherwise. */
async function withPositions(
  root: string,
  { matches }: Run,
  placesOf: PlacesOf,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<PlacesOf> {
  const shown = matches.filter((match) => match.line === 0 && placesOf(match).length > 0);
  const located = await locate(root, shown, signal, onProblem);
  const positions = new Map<LocatedMatch, Position>();
  for (const [i, match] of matches.entries()) {
    const found = located.get(match);
    if (!found) continue;
    const whole = found.directives.length > 0 ? { ...match, directives: found.directives } : match;
    matches[i] = whole;
    positions.set(whole, found.position);
  }
  return (match) => {
    const position = positions.get(match);
    return position ? placesOf(match).map((place) => ({ ...place, ...position })) : placesOf(match);
  };
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
