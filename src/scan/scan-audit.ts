import { join } from 'node:path';
import { hideInText } from '../finding/hide-in-names.ts';
import { type Problem, type ProblemCode, ScannerError, type Skipped } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { deepen } from '../source/clone.ts';
import { countLeft } from '../source/find-missing.ts';
import { localLfsFiles } from '../source/lfs.ts';
import { notFetched } from '../source/list-files.ts';
import { describeScope, type HistoryScope } from '../source/list-scope.ts';
import { listSubmodules, type Submodule } from '../source/list-submodules.ts';
import { namedRefs } from '../source/named-refs.ts';
import { isPackGone } from '../source/object-store.ts';
import type { Ref } from '../source/refs.ts';
import type { Repository } from '../source/repository.ts';
import { cacheFile, type KnownFiles, readCache } from '../source/scan-cache.ts';
import { TreeNotes } from '../source/tree-state.ts';
import { count } from '../util/count.ts';
import { beginAnswer } from './begin-answer.ts';
import { type BegunAudit, beginAudit } from './begin-audit.ts';
import { checkFolder, checkGiven, checkPart } from './check-given.ts';
import { during } from './during.ts';
import { hideUnread } from './hide-unread.ts';
import { keepAudit } from './keep-audit.ts';
import { recallAnswer } from './known-answer.ts';
import { isAlone, keepResult, resultFileOf } from './known-result.ts';
import { KnownTree } from './known-tree.ts';
import { mergeResults } from './merge-results.ts';
import { noteLeft } from './missing-objects.ts';
import type { ScanOptions } from './options.ts';
import { placeAudit, setPositions } from './place-audit.ts';
import { maybeCommitted } from './places-in-history.ts';
import { readGitFiles } from './read-git-files.ts';
import { type Reading, readHistory } from './read-history.ts';
import { readScope } from './read-scope.ts';
import { stateOf } from './repository-state.ts';
import { namedValues, placeOfPath, Run } from './run.ts';
import { MessageScan } from './scan-messages.ts';
import { beginListing } from './tell-changes.ts';
import { withOwners } from './with-owners.ts';
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
  early?: BegunAudit,
): Promise<ScanResult> {
  checkFolder(folder);
  checkGiven(rulebook, options);
  checkPart(audit);
  for (let time = 1, begun = early; ; time++, begun = undefined) {
    try {
      return await auditOnce(
        folder,
        rulebook,
        options,
        audit,
        begun ?? beginAudit(folder, options.cache ?? false, true),
      );
    } catch (error) {
      if (!isPackGone(error)) throw error;
      if (time < TIMES) continue;
      const hint = 'run it again when git gc, or what else packs there, has ended';
      throw new ScannerError('git-failed', 'git packs anew all the time while it is read', { hint, cause: error });
    }
  }
}

/** An audit begins anew where a pack is gone, and not forever. */
const TIMES = 3;

async function auditOnce(
  folder: string,
  rulebook: Rulebook,
  options: ScanOptions,
  audit: AuditOptions,
  early: BegunAudit,
): Promise<ScanResult> {
  const begun = await completed(folder, early, audit, options);
  const run = new Run(rulebook, options, false);
  return during(run, () => auditBy(run, begun, rulebook, options, audit));
}

async function auditBy(
  run: Run,
  begun: BegunAudit,
  rulebook: Rulebook,
  options: ScanOptions,
  audit: AuditOptions,
): Promise<ScanResult> {
  const { signal } = options;
  const repository = await begun.repository;
  const { root } = repository;
  const limits = describeScope(audit.scope ?? {});
  if (repository.shallow) noteShallow(run);
  run.partial = limits.length > 0;
  const left = repository.partial && !run.partial ? countLeft(root, signal) : null;
  const lfs = localLfsFiles(repository);
  const cache = options.cache && !run.partial ? cacheFile(repository, `${rulebook.hash} ${rulebook.engine}`) : null;
  const begunLast = cache ? begun.last() : null;
  const last = begunLast?.file === cache ? begunLast : null;
  const before = cache ? (last?.kept ?? readCache(cache)) : null;
  const state = cache ? stateOf(repository, begun.named ?? namedRefs(await begun.refs()), await begun.tips) : null;
  const answer = before?.answer && before.answer.state === state ? before.answer : null;
  if (!answer) {
    begunLast?.stop();
    begun.refs().catch(() => {}); // told when they are awaited
  }
  const values = answer && (last?.values() ?? beginAnswer(answer, root, signal));
  const tree = cache && !repository.bare ? KnownTree.of(root, rulebook) : null;
  const notes = cache && !repository.bare ? new TreeNotes(root) : null;
  const known = { tree, notes, gitFiles: answer?.gitFiles ?? null };
  const gitFiles = run.partial ? null : await readFiles({ repository, lfs, run, options, rulebook, begun, known });
  const within = run.partial ? await readScope(repository, audit.scope!, run, options) : null;
  // What is wanted at the end is loaded while git works.
  if (answer) void import('../finding/from-matches.ts');
  let placesOf = answer && values && (await recallAnswer(answer, values, root, run, options));
  const all = cache && !placesOf ? before!.all() : null;
  let reading: Reading | null = null;
  // Git is asked for its log while everything else is read.
  const listed = run.partial || placesOf || all?.log ? null : beginListing(repository, signal);
  if (!run.partial && !placesOf) {
    readNames((await begun.refs()).refs, run);
    reading = await readHistory(repository, run, options, all, listed);
  }
  await run.close();
  if (left) noteLeft(run, await left);
  noteLfs(lfs, run);
  const inner = repository.bare || options.signal.aborted ? [] : listSubmodules(root);
  run.skipped.push(...inner.flatMap((one) => submoduleNote(one, audit)));
  if (placesOf) await setPositions(root, run, placesOf, signal, (problem) => run.problems.push(problem));
  else {
    const earlier = all && { log: all.log, objectsChanged: reading?.changed ?? true };
    const refs = await begun.refs();
    const placed = await placeAudit(repository, refs, run, earlier, signal, reading?.folders, listed, within);
    if (cache && reading)
      await keepAudit(
        { cache, all: all!, answer: before!.answer },
        { state, gitFiles },
        root,
        run,
        reading,
        placed,
        signal,
      );
    ({ placesOf } = placed);
  }
  // Of a whole history all names were read, and those of the work tree may be others.
  hideUnread(run, rulebook, run.partial ? placesOf : placeOfPath, limits);
  if (!signal.aborted) tree?.keep(run);
  const mayKeep = cache && inner.length === 0 && !signal.aborted && isAlone(repository) && willBeSo(run);
  const found = run.result('audit', root, isHistoryRead(run, signal) ? placesOf : maybeCommitted(placesOf));
  const treeState = mayKeep && notes && run.absent === 0 ? notes.state() : null;
  if (mayKeep && state && gitFiles && (repository.bare || treeState)) {
    const present = { state, gitFiles: gitFiles.digest, tree: treeState };
    keepResult(resultFileOf(repository, rulebook), present, found, options);
  }
  let result = repository.bare ? found : withOwners(root, found);
  for (const { path, initialised } of inner) {
    if (!audit.submodules || !initialised) continue;
    try {
      result = mergeResults(result, await scanAudit(join(root, path), rulebook, options, audit), path);
    } catch (error) {
      result = withRefusal(result, path, error);
    }
  }
  return limits.length > 0 ? { ...result, limits: limits.map((text) => hideInText(text, run.hidden)) } : result;
}

/**
 * The same can be told of it as long as nothing changes. Of what stands in names more is shown than of other secrets, see
 * `hideInNames`, and what could not be read for another reason than what it is may be read the next time.
 */
function willBeSo(run: Run): boolean {
  const lasting = new Set(run.inside);
  const isLasting = (problem: Problem) => problem.code === 'shallow' || lasting.has(problem);
  return run.problems.every(isLasting) && namedValues(run.matches).size + run.hidden.size === 0;
}

/** Versions that were not read may be those that brought what lies in the work tree. */
function isHistoryRead({ problems }: Run, signal: AbortSignal): boolean {
  return !signal.aborted && !problems.some(({ code }) => LOSES_VERSIONS.has(code));
}

const LOSES_VERSIONS: ReadonlySet<ProblemCode> = new Set(['git-failed', 'corrupt-object', 'missing-object', 'stalled']);

/** What else was read stays, where git does not read a submodule. @throws any error but git's. */
function withRefusal(result: ScanResult, path: string, error: unknown): ScanResult {
  if (!(error instanceof ScannerError)) throw error;
  const message = `the submodule's history was not read: ${error.message}`;
  const problem = { code: 'git-failed', path, message, hint: 'git submodule update --init' } as const;
  return { ...result, complete: false, problems: [...result.problems, problem] };
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

async function completed(
  folder: string,
  begun: BegunAudit,
  { deepen: wanted }: AuditOptions,
  { signal, cache = false }: ScanOptions,
): Promise<BegunAudit> {
  const { root, shallow } = await begun.repository;
  if (!wanted || !shallow) return begun;
  await deepen(root, signal);
  return beginAudit(folder, cache, true);
}

interface FilesToRead {
  readonly repository: Repository;
  readonly lfs: ReadonlyMap<string, string>;
  readonly run: Run;
  readonly options: ScanOptions;
  readonly rulebook: Rulebook;
  readonly begun: BegunAudit;
  readonly known: {
    readonly tree: KnownTree | null;
    readonly notes: TreeNotes | null;
    readonly gitFiles: KnownFiles | null;
  };
}

/**
 * Reads the work tree and git's own files.
 * @returns see `readGitFiles`
 */
async function readFiles({
  repository,
  lfs,
  run,
  options: { jobs, signal, unusedBelow },
  rulebook,
  begun,
  known: { tree, notes, gitFiles },
}: FilesToRead): Promise<KnownFiles | null> {
  const { root, bare } = repository;
  // Git lists while we make ready.
  const listed = bare ? null : begun.files(root, signal);
  const ignored: string[] = [];
  for await (const part of listed ?? []) {
    run.problems.push(...part.problems);
    notes?.add(part);
    run.notices.push(...(unusedBelow?.among(root, part.paths) ?? []));
    const paths = tree?.unread(part, (path) => path, run) ?? part.paths;
    await run.read(createWork('files', root, paths, jobs, part.tracked));
    ignored.push(...(part.ignored ?? []));
  }
  if (ignored.length > 0) {
    const { noteIgnored } = await import('./ignored-files.ts');
    run.notices.push(...(await noteIgnored(root, ignored, run, rulebook)));
  }
  return readGitFiles(repository, [...lfs.values()], run, jobs, gitFiles);
}

function readNames(refs: readonly Ref[], run: Run): void {
  const names = new MessageScan(run.scanner, (match) => run.matches.push(match));
  for (const { name } of refs) names.addRef(name);
  names.flush();
}

/** Commits that are missing from the clone, and therefore from the scan. */
function noteShallow(run: Run): void {
  run.problems.push({
    code: 'shallow',
    path: null,
    message: 'the clone is shallow: older commits are not in it and were not scanned',
    hint: 'git fetch --unshallow, or fetch-depth: 0 in CI',
  });
}
