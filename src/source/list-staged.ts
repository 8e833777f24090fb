import { git, gitOutput } from './git.ts';

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
 * @param signal stops the listing; it is then not complete
 * @throws ScannerError when git fails.
 */
export async function listStaged(folder: string, signal: AbortSignal): Promise<StagedFile[]> {
  let output: string;
  try {
    output = await gitOutput(folder, STAGED, signal);
  } catch (error) {
    // Where it finds no repository, diff compares files instead and complains of its options; this says why.
    git(folder, ['rev-parse', '--git-dir']);
    throw error;
  }
  const fields = output.split('\0');
  const staged: StagedFile[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    // ":100644 100644 <old> <new> M", then the path.
    const [, mode, , blob] = fields[i]!.split(' ');
    if (blob && mode !== GITLINK && !/^0+$/.test(blob)) staged.push({ path: fields[i + 1]!, blob });
  }
  return staged;
}
