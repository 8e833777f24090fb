import { isScannerError, type Problem, type ScannerError } from '../model/problem.ts';
import { readLog } from './git-log.ts';
import { createLogReader, type HistoryLog, LOG_FORM, type Wanted } from './history-log.ts';
import { COMMIT_SIZE, listObjects } from './list-objects.ts';
import { treeEntries } from './list-tree.ts';

/**
 * Walks all commits of all refs and reflogs once, whatever the number of blobs. A merge introduces a blob only when it
 * differs from every parent (`log -c`). When blobs are left that none of them holds, commits that nothing leads to any more
 * are looked at too.
 * @param signal stops the walk; what it came by so far stays
 * @param onProblem is told when git stops before the end, as it does at a damaged commit
 * @throws ScannerError when git does not start.
 */
export async function attribute(
  root: string,
  wanted: Wanted,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<HistoryLog> {
  const reader = createLogReader(wanted);
  const error = await walk(root, ['--all', '--reflog'], [], signal, reader.take);
  if (error && !signal.aborted) {
    const { message, hint } = error;
    onProblem({ code: 'git-failed', path: null, message: `not every commit could be read: ${message}`, hint });
    // One bad entry of a reflog stops it before the first commit.
    await walk(root, ['--all'], [], signal, reader.take);
  }
  const { log } = reader;
  log.reachable = log.commits.size;
  if (signal.aborted || !isLeft(wanted, log)) return log;
  const lost = (await commitsOf(root, signal)).filter((id) => !log.commits.has(id));
  if (lost.length > 0) await walk(root, ['--no-walk=unsorted', '--stdin'], lost, signal, reader.take);
  return log;
}

function isLeft({ blobs, commits }: Wanted, log: HistoryLog): boolean {
  return [...blobs].some((id) => !log.changes.has(id)) || [...commits].some((id) => !log.commits.has(id));
}

async function commitsOf(root: string, signal: AbortSignal): Promise<string[]> {
  const { sizes } = await listObjects(root, null, signal);
  return [...sizes].flatMap(([id, size]) => (size === COMMIT_SIZE ? [id] : []));
}

/** Returns why git log failed. */
async function walk(
  root: string,
  what: readonly string[],
  ids: readonly string[],
  signal: AbortSignal,
  takeField: (field: string) => void,
): Promise<ScannerError | null> {
  try {
    await readLog(root, [...what, ...LOG_FORM], ids, signal, takeField);
    return null;
  } catch (error) {
    if (!isScannerError(error) || error.code === 'git-missing') throw error;
    return error;
  }
}

/**
 * Paths of a commit's tree, each with its blob; none when it cannot be read.
 * @param onProblem is told then
 */
export function treeOf(root: string, commit: string, onProblem: (problem: Problem) => void): Map<string, string> {
  try {
    return new Map(treeEntries(root, commit).map(({ path, id }) => [path, id]));
  } catch (error) {
    if (!isScannerError(error)) throw error;
    onProblem({
      code: 'git-failed',
      path: null,
      message: `the tree of HEAD could not be read: ${error.message}`,
      hint: error.hint,
    });
    return new Map();
  }
}
