import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { blobIdsAt } from './blob-ids-at.ts';
import { type Asked, askGit, GITLINK, git, gitOutput, isNone, NO_ORDER, tryGit } from './git.ts';
import { withRenames } from './with-renames.ts';

/** A path in the index whose content is staged, and its blob. */
export interface StagedFile {
  readonly path: string;
  readonly blob: string;
  /** What HEAD has at the path; null when it has nothing there. */
  readonly before: string | null;
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
  NO_ORDER,
  '--diff-filter=d',
  '--ignore-submodules=none',
];

/** Asks git what the next commit would add or change. */
export function askStaged(folder: string): Asked {
  return askGit(folder, STAGED);
}

/**
 * What the next commit would add or change, read from the index against HEAD; all of it before the first commit.
 * @param signal stops the listing; there is none then
 * @throws ScannerError when git fails.
 */
export async function listStaged(folder: string, asked: Asked, signal: AbortSignal): Promise<StagedFile[]> {
  const output = await asked.said;
  if (signal.aborted) return [];
  return stagedIn(output ?? askAgain(folder));
}

/** Says why it failed, if it does again. */
function askAgain(folder: string): string {
  // Where it finds no repository, diff compares files instead and complains of its options.
  git(folder, ['rev-parse', '--git-dir']);
  return git(folder, STAGED).toString();
}

function stagedIn(output: string): StagedFile[] {
  const fields = output.split('\0');
  const staged: StagedFile[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    // ":100644 100644 <old> <new> M", then the path.
    const [was, mode, before, blob] = fields[i]!.split(' ');
    if (!blob || mode === GITLINK || isNone(blob)) continue;
    const had = before && !isNone(before) && was !== `:${GITLINK}`;
    staged.push({ path: fields[i + 1]!, blob, before: had ? before : null });
  }
  return staged;
}

/** What stood before at paths that are staged, besides what HEAD has there: under another name, or in a branch that is merged. */
export async function earlierVersions(
  folder: string,
  files: readonly StagedFile[],
  signal: AbortSignal,
): Promise<Map<string, string[]>> {
  const earlier = new Map(files.map(({ path, before }) => [path, before === null ? [] : [before]]));
  const isNew = ({ before }: StagedFile) => before === null;
  if (files.some(isNew)) await addOtherNames(folder, 'HEAD', earlier, signal);
  for (const head of mergedHeads(folder)) {
    const names = files.map(({ path }) => `${head}:${path}`);
    const merged = blobIdsAt(folder, names);
    files.forEach(({ path }, i) => {
      const blob = merged.get(names[i]!);
      if (blob) earlier.get(path)!.push(blob);
    });
    if (merged.size < files.length) await addOtherNames(folder, head, earlier, signal);
  }
  return earlier;
}

/** Adds what a commit has under the name that a staged file had there. */
async function addOtherNames(
  folder: string,
  commit: string,
  earlier: ReadonlyMap<string, string[]>,
  signal: AbortSignal,
): Promise<void> {
  // Before the first commit there is nothing to be named, and git diff says so by itself.
  const of = commit === 'HEAD' ? [] : [commit];
  const options = [...STAGED.filter((option) => option !== '--no-renames'), '--diff-filter=R'];
  const output = await withRenames((renames) => gitOutput(folder, [...options, renames, ...of], signal));
  const fields = output.split('\0');
  for (let i = 0; i + 2 < fields.length; i += 3) {
    earlier.get(fields[i + 2]!)?.push(fields[i]!.split(' ')[2]!);
  }
}

/** Commits that the next one merges: several where more than one branch is merged at once. */
function mergedHeads(folder: string): string[] {
  const file = tryGit(folder, ['rev-parse', '--git-path', 'MERGE_HEAD']);
  try {
    return file === null ? [] : readFileSync(resolve(folder, file), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
