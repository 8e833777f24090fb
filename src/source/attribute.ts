import { isScannerError, type Problem, type ScannerError } from '../model/problem.ts';
import { git, gitEnded, startGit } from './git.ts';

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
const FORM = [
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
  const found = new Map<string, Map<string, Introduction>>();
  const error = await walk(root, ['--all', '--reflog'], signal, createReader(blobs, found));
  if (error && !signal.aborted) {
    const { message, hint } = error;
    onProblem({ code: 'git-failed', path: null, message: `not every commit could be read: ${message}`, hint });
    // One bad entry of a reflog stops it before the first commit.
    await walk(root, ['--all'], signal, createReader(blobs, found));
  }
  return new Map([...found].map(([blob, paths]) => [blob, [...paths.values()]]));
}

/** Runs git log and hands out what it prints, field by field. Returns why it failed. */
async function walk(
  root: string,
  refs: readonly string[],
  signal: AbortSignal,
  takeField: (field: string) => void,
): Promise<ScannerError | null> {
  const args = ['log', ...refs, ...FORM];
  const child = startGit(root, args, signal);
  const ended = gitEnded(child, root, args, signal);
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    const fields = (rest + part).split('\0');
    rest = fields.pop() ?? '';
    for (const field of fields) takeField(field);
  });
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

/** Reads the fields of git log: a commit, then by turns a change and its path. */
function createReader(blobs: ReadonlySet<string>, found: Map<string, Map<string, Introduction>>) {
  let commit = { commit: '', author: '', date: '', age: 0 };
  let pending: string[] | null = null;
  return (field: string): void => {
    if (pending) {
      for (const blob of pending) {
        let paths = found.get(blob);
        if (!paths) found.set(blob, (paths = new Map()));
        // Newest commits come first, so what stands at the end is the oldest.
        paths.set(field, { path: field, ...commit });
      }
      pending = null;
      return;
    }
    const text = field.replace(/^\n+/, '');
    if (text.startsWith(':')) pending = newBlobs(text, blobs);
    else if (text.startsWith(COMMIT)) {
      const [id = '', author = '', date = ''] = text.slice(1).split('\x02');
      commit = { commit: id, author, date, age: commit.age + 1 };
    }
  };
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
