import { isScannerError, type Problem } from '../model/problem.ts';
import { errorText, git, gitError, startError, startGit } from './git.ts';

/** A commit that brought a blob to a path. */
export interface Introduction {
  readonly path: string;
  readonly commit: string;
  /** `Name <mail>` */
  readonly author: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  /** Counts the commits back from the newest: of two the greater is the older. */
  readonly age: number;
}

/** For each blob asked for, the oldest commit that brought it to each of its paths. */
export type Attribution = ReadonlyMap<string, readonly Introduction[]>;

const COMMIT = '\x01';

/**
 * Walks all commits of all refs once, whatever the number of blobs. A merge introduces a blob only when it differs from
 * every parent (`log -c`).
 * @param signal stops the walk; what it came by so far stays
 * @param onProblem is told when git stops before the end, as it does at a damaged commit
 * @throws ScannerError when git does not start.
 */
export async function attribute(
  root: string,
  blobs: ReadonlySet<string>,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<Attribution> {
  const args = [
    'log',
    '--all',
    '--reflog',
    '-c',
    '--raw',
    '--root',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    `--format=${COMMIT}%H%x02%an <%ae>%x02%aI`,
  ];
  const found = new Map<string, Map<string, Introduction>>();
  let commit = { commit: '', author: '', date: '', age: 0 };
  let pending: string[] | null = null;
  const takeField = (field: string) => {
    if (field.includes(COMMIT)) {
      const [id = '', author = '', date = ''] = field.slice(field.indexOf(COMMIT) + 1).split('\x02');
      commit = { commit: id, author, date, age: commit.age + 1 };
      pending = null;
      return;
    }
    const raw = field.replace(/^\n+/, '');
    if (pending === null && raw.startsWith(':')) {
      pending = newBlobs(raw, blobs);
      return;
    }
    for (const blob of pending ?? []) {
      let paths = found.get(blob);
      if (!paths) found.set(blob, (paths = new Map()));
      // Newest commits come first, so what stands at the end is the oldest.
      paths.set(raw, { path: raw, ...commit });
    }
    pending = null;
  };

  const child = startGit(root, args, signal);
  const stderr = errorText(child);
  const ended = new Promise<number | null>((done, fail) => {
    child.on('error', (error) => fail(startError(error, root)));
    child.on('close', done);
  });
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    const fields = (rest + part).split('\0');
    rest = fields.pop() ?? '';
    for (const field of fields) takeField(field);
  });
  const status = await ended;
  if (rest) takeField(rest);
  if (status !== 0 && !signal.aborted) {
    const { message, hint } = gitError(stderr(), args, root);
    onProblem({ code: 'git-failed', path: null, message: `not every commit could be read: ${message}`, hint });
  }
  return new Map([...found].map(([blob, paths]) => [blob, [...paths.values()]]));
}

/** The blob after the change, when it is asked for: the last id of `:mode mode old new M` or, of a merge, `::…`. */
function newBlobs(raw: string, blobs: ReadonlySet<string>): string[] {
  const parents = /^:+/.exec(raw)![0].length;
  const id = raw.slice(parents).split(' ')[2 * parents + 1] ?? '';
  return blobs.has(id) ? [id] : [];
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
