import { type Problem, ScannerError } from '../model/problem.ts';
import type { CommitList } from './commit-list.ts';
import { orderCommits } from './commit-order.ts';
import { readLog, type TakeField } from './git-log.ts';
import { createLogReader, type HistoryLog, LOG_FORM, type Wanted } from './history-log.ts';
import { forgetLost, type KnownLog, keepLog, type LogStart, logStart, recallLog } from './known-log.ts';
import { COMMIT_SIZE, listObjects } from './list-objects.ts';
import { allEntries, type TreeEntry, treeEntries } from './list-tree.ts';
import type { Repository } from './repository.ts';
import { logFromTrees, type TellChanges } from './tree-log.ts';

/** What an earlier audit left for this one. */
export interface EarlierLog {
  readonly log: KnownLog | null;
  /** Objects came to the repository, or went from it, since. */
  readonly objectsChanged: boolean;
}

/** More blobs have more paths than are worth naming. */
const MANY = 1000;

interface Attribution {
  readonly log: HistoryLog;
  /** What stands at HEAD where the log has changes: paths, each with its blob. */
  readonly files: ReadonlyMap<string, string>;
  /** To be kept for the next audit; null when it may not be. */
  readonly kept: KnownLog | null;
}

interface Headed extends Pick<Repository, 'root' | 'common'> {
  /** The commit of HEAD; null before the first. */
  readonly head: string | null;
}

/**
 * Walks all commits of all refs and reflogs once, whatever the number of blobs; of those that an earlier audit walked,
 * only what came since. A merge introduces a blob only when it differs from every parent (`log -c`). When blobs are left
 * that none of them holds, commits that nothing leads to any more are looked at too.
 * @param earlier null where nothing is kept from one audit to the next
 * @param signal stops the walk; what it came by so far stays
 * @param onProblem is told when git stops before the end, as it does at a damaged commit
 * @param tell where trees may be compared here; null leaves that to git
 * @param listed the commits, if git was asked for them before
 * @throws ScannerError when git does not start.
 */
export async function attribute(
  repository: Headed,
  wanted: Wanted,
  earlier: EarlierLog | null,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
  tell: TellChanges | null = null,
  listed: CommitList | null = null,
): Promise<Attribution> {
  const { root } = repository;
  const start = earlier && (await logStart(repository));
  const { log: before = null, objectsChanged = true } = earlier ?? {};
  if (start && before && !objectsChanged && isSameStart(before.from, start)) {
    const log = recallLog(before);
    if (before.head === repository.head) return { log, files: new Map(before.files), kept: before };
    const files = headFiles(repository, log, onProblem, null);
    return { log, files, kept: { ...before, head: repository.head, files: [...files] } };
  }
  // Of so many nearly all paths are asked for: git lists them while the trees are read here.
  const atHead = repository.head !== null && wanted.blobs.size > MANY;
  const listing = atHead ? allEntries(root, repository.head, signal).catch(() => null) : null;
  const since = start && (await walkSince(root, wanted, before, start, signal));
  const { log, whole } = since ?? (await walkAll(root, wanted, signal, onProblem, tell, listed));
  if (!signal.aborted && isLeft(wanted, log)) {
    const lost = (await commitsOf(root, signal)).filter((id) => !log.commits.has(id));
    if (lost.length > 0)
      await walk(root, ['--no-walk=unsorted', '--stdin'], lost, signal, createLogReader(wanted, log).take);
  }
  orderCommits(log);
  const files = headFiles(repository, log, onProblem, await listing);
  const kept = start && whole && !signal.aborted ? keepLog(log, start, repository.head, files) : null;
  return { log, files, kept };
}

async function walkAll(
  root: string,
  wanted: Wanted,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
  tell: TellChanges | null,
  listed: CommitList | null,
): Promise<{ log: HistoryLog; whole: boolean }> {
  // Only git looks at the names of all files.
  const told = tell && wanted.names.length === 0 ? await logFromTrees(root, wanted, signal, tell, listed) : null;
  if (told) told.reachable = told.commits.size;
  if (told) return { log: told, whole: true };
  const { log, take } = createLogReader(wanted);
  const error = await walk(root, ['--all', '--reflog'], [], signal, take);
  if (error && !signal.aborted) {
    const { message, hint } = error;
    onProblem({ code: 'git-failed', path: null, message: `not every commit could be read: ${message}`, hint });
    // One bad entry of a reflog stops it before the first commit.
    await walk(root, ['--all'], [], signal, take);
  }
  log.reachable = log.commits.size;
  return { log, whole: error === null };
}

/** Adds what came since an earlier audit to what it knew; null when that does not hold any more. */
async function walkSince(
  root: string,
  wanted: Wanted,
  earlier: KnownLog | null,
  start: LogStart,
  signal: AbortSignal,
): Promise<{ log: HistoryLog; whole: boolean } | null> {
  if (earlier?.from.edges !== start.edges) return null;
  const log = recallLog(earlier);
  forgetLost(log);
  const revisions = [...start.tips, ...earlier.from.tips.map((tip) => `^${tip}`)];
  const error = await walk(root, ['--ignore-missing', '--stdin'], revisions, signal, createLogReader(wanted, log).take);
  log.reachable = log.commits.size;
  return error || countReachable(log, start.tips) < log.reachable ? null : { log, whole: true };
}

function isSameStart(one: LogStart, other: LogStart): boolean {
  return one.edges === other.edges && one.tips.join() === other.tips.join();
}

function countReachable({ commits, parents }: HistoryLog, tips: readonly string[]): number {
  const seen = new Uint8Array(parents.length);
  const open = tips.flatMap((tip) => commits.get(tip) ?? []);
  let count = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen[at]) continue;
    seen[at] = 1;
    count++;
    for (const parent of parents[at]!) open.push(...(commits.has(parent) ? [commits.get(parent)!] : []));
  }
  return count;
}

function isLeft({ blobs, commits }: Wanted, log: HistoryLog): boolean {
  return [...blobs].some((id) => !log.changes.has(id)) || [...commits].some((id) => !log.commits.has(id));
}

async function commitsOf(root: string, signal: AbortSignal): Promise<string[]> {
  // A damaged pack stops it; whoever reads all objects has said so.
  const { sizes } = await listObjects(root, null, signal).catch(noneOfGit);
  return [...sizes].flatMap(([id, size]) => (size === COMMIT_SIZE ? [id] : []));
}

function noneOfGit(error: unknown): { sizes: Map<string, number> } {
  if (!(error instanceof ScannerError) || error.code === 'git-missing') throw error;
  return { sizes: new Map() };
}

/** Returns why git log failed. */
async function walk(
  root: string,
  what: readonly string[],
  ids: readonly string[],
  signal: AbortSignal,
  takeField: TakeField,
): Promise<ScannerError | null> {
  try {
    await readLog(root, [...what, ...LOG_FORM], ids, signal, takeField);
    return null;
  } catch (error) {
    if (!(error instanceof ScannerError) || error.code === 'git-missing') throw error;
    return error;
  }
}

/**
 * The blobs that stand at HEAD where the log has changes, by path.
 * @param listed its whole tree, if it is there already
 */
function headFiles(
  { root, head }: Headed,
  { changes }: HistoryLog,
  onProblem: (problem: Problem) => void,
  listed: readonly TreeEntry[] | null,
): Map<string, string> {
  if (!head) return new Map();
  const paths = new Set([...changes.values()].flatMap((list) => list.map(({ path }) => path)));
  const files = listed ? byPath(listed) : treeOf(root, head, onProblem, [...paths]);
  return new Map([...files].filter(([path]) => paths.has(path)));
}

function byPath(entries: readonly TreeEntry[]): Map<string, string> {
  return new Map(entries.map(({ path, id }) => [path, id]));
}

/**
 * Paths of a commit's tree, each with its blob; none when it cannot be read.
 * @param onProblem is told then
 * @param paths see `treeEntries`
 */
export function treeOf(
  root: string,
  commit: string,
  onProblem: (problem: Problem) => void,
  paths: readonly string[] | null = null,
): Map<string, string> {
  try {
    return byPath(treeEntries(root, commit, paths));
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error;
    onProblem({
      code: 'git-failed',
      path: null,
      message: `the tree of HEAD could not be read: ${error.message}`,
      hint: error.hint,
    });
    return new Map();
  }
}
