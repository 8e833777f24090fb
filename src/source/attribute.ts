import { isScannerError, type Problem, type ScannerError } from '../model/problem.ts';
import { git, gitEnded, startGit } from './git.ts';
import { createLogReader, type HistoryLog, LOG_FORM, type Wanted } from './history-log.ts';

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
  const error = await walk(root, ['--all', '--reflog'], null, signal, reader.take);
  if (error && !signal.aborted) {
    const { message, hint } = error;
    onProblem({ code: 'git-failed', path: null, message: `not every commit could be read: ${message}`, hint });
    // One bad entry of a reflog stops it before the first commit.
    await walk(root, ['--all'], null, signal, reader.take);
  }
  const { log } = reader;
  log.reachable = log.commits.size;
  if (signal.aborted || !isLeft(wanted, log)) return log;
  const lost = commitsOf(root).filter((id) => !log.commits.has(id));
  if (lost.length > 0) await walk(root, ['--no-walk=unsorted', '--stdin'], lost, signal, reader.take);
  return log;
}

function isLeft({ blobs, commits }: Wanted, log: HistoryLog): boolean {
  return [...blobs].some((id) => !log.changes.has(id)) || [...commits].some((id) => !log.commits.has(id));
}

function commitsOf(root: string): string[] {
  const args = [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--buffer',
    '--batch-check=%(objecttype) %(objectname)',
  ];
  const lines = git(root, args).toString('latin1').split('\n');
  return lines.flatMap((line) => (line.startsWith('commit ') ? [line.slice(7)] : []));
}

/** Runs git log and hands out what it prints, field by field. Returns why it failed. */
async function walk(
  root: string,
  what: readonly string[],
  ids: readonly string[] | null,
  signal: AbortSignal,
  takeField: (field: string) => void,
): Promise<ScannerError | null> {
  const args = ['log', ...what, ...LOG_FORM];
  const child = startGit(root, args, signal);
  const ended = gitEnded(child, root, args, signal);
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    const fields = (rest + part).split('\0');
    rest = fields.pop() ?? '';
    for (const field of fields) takeField(field);
  });
  child.stdin?.on('error', () => {}); // git died; the close event tells
  child.stdin?.end(ids?.map((id) => `${id}\n`).join('') ?? '');
  let failure: ScannerError | null = null;
  try {
    await ended;
  } catch (error) {
    if (!isScannerError(error) || error.code === 'git-missing') throw error;
    failure = error;
  }
  if (rest) takeField(rest);
  return failure;
}

/**
 * Paths of a commit's tree, each with its blob; none when it cannot be read.
 * @param onProblem is told then
 */
export function treeOf(root: string, commit: string, onProblem: (problem: Problem) => void): Map<string, string> {
  const tree = new Map<string, string>();
  let output: Buffer;
  try {
    output = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  } catch (error) {
    if (!isScannerError(error)) throw error;
    onProblem({
      code: 'git-failed',
      path: null,
      message: `the tree of HEAD could not be read: ${error.message}`,
      hint: error.hint,
    });
    return tree;
  }
  for (const entry of output.toString().split('\0')) {
    const tab = entry.indexOf('\t');
    if (tab > 0) tree.set(entry.slice(tab + 1), entry.slice(0, tab).split(' ')[2] ?? '');
  }
  return tree;
}
