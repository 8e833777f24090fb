import { errorText, git, gitError, startError, startGit } from './git.ts';

export interface BlobList {
  /** In the order in which git stores them, which is the fastest to read. */
  readonly ids: string[];
  /** Objects of which git cannot even read what they are. */
  readonly unreadable: string[];
  readonly bytes: number;
  readonly commits: number;
}

/**
 * All blobs of a repository's object store, each once: of every ref, of the index, and those that no ref leads to any more.
 * @param signal stops the listing; it is then not complete
 * @throws ScannerError when git fails.
 */
export async function listBlobs(root: string, signal: AbortSignal): Promise<BlobList> {
  const args = [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--buffer',
    '--batch-check=%(objecttype) %(objectname) %(objectsize)',
  ];
  const child = startGit(root, args, signal);
  const stderr = errorText(child);
  const ids: string[] = [];
  const unreadable: string[] = [];
  let bytes = 0;
  let commits = 0;
  const ended = new Promise<number | null>((done, fail) => {
    child.on('error', (error) => fail(startError(error, root)));
    child.on('close', done);
  });
  let rest = '';
  child.stdout?.setEncoding('latin1').on('data', (part: string) => {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('blob ')) {
        const space = line.indexOf(' ', 5);
        ids.push(line.slice(5, space));
        bytes += Number(line.slice(space + 1));
      } else if (line.startsWith('commit ')) commits++;
      else if (line.endsWith(' missing')) unreadable.push(line.slice(0, line.indexOf(' ')));
    }
  });
  if ((await ended) !== 0 && !signal.aborted) throw gitError(stderr(), args, root);
  return { ids, unreadable, bytes, commits };
}

/** A path in the index whose content is staged, and its blob. */
export interface StagedFile {
  readonly path: string;
  readonly blob: string;
}

const STAGED = [
  'diff',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-filter=d',
  '--ignore-submodules=none',
];

/** Mode of a submodule's entry: a commit of another repository, no blob of this one. */
const GITLINK = '160000';

/**
 * What the next commit would add or change, read from the index against HEAD; all of it before the first commit.
 * @throws ScannerError when git fails.
 */
export function listStaged(folder: string): StagedFile[] {
  let output: Buffer;
  try {
    output = git(folder, STAGED);
  } catch (error) {
    // Where it finds no repository, diff compares files instead and complains of its options; this says why.
    git(folder, ['rev-parse', '--git-dir']);
    throw error;
  }
  const fields = output.toString().split('\0');
  const staged: StagedFile[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    // ":100644 100644 <old> <new> M", then the path.
    const [, mode, , blob] = fields[i]!.split(' ');
    if (blob && mode !== GITLINK && !/^0+$/.test(blob)) staged.push({ path: fields[i + 1]!, blob });
  }
  return staged;
}
