import { ScannerError } from '../model/problem.ts';
import { ALL_COMMITS, type CommitList } from './commit-list.ts';
import { readLog } from './git-log.ts';
import {
  addChange,
  createLogReader,
  factsOf,
  type HistoryLog,
  LOG_FORM,
  numberParents,
  type ParentNumbers,
  type Wanted,
} from './history-log.ts';

/** Commits by their trees, with their parents among them. */
export interface CommitTrees extends ParentNumbers {
  readonly trees: readonly string[];
}

/** What a commit did to a path that had or has some of the blobs. */
export interface TreeChange {
  readonly commit: number;
  readonly path: string;
  /** As `Change.after`. */
  readonly after: string;
  /** Those of the blobs that stood there before or after. */
  readonly blobs: readonly string[];
}

export interface ToldChanges {
  /** By commits, and those of each by paths. */
  readonly changes: readonly TreeChange[];
  /** Merges of which only git can tell. */
  readonly unclear: readonly number[];
}

/** Tells from trees alone what commits did to some blobs; null when that cannot be done. */
export type TellChanges = (
  commits: CommitTrees,
  blobs: readonly string[],
  signal: AbortSignal,
) => Promise<ToldChanges | null>;

/**
 * The same as git tells of all commits of all refs and reflogs, for less: git only lists the commits, and does not compare their
 * trees. Null where git must.
 * @param listed the commits, if git was asked for them before
 * @throws ScannerError when git does not start.
 */
export async function logFromTrees(
  root: string,
  wanted: Wanted,
  signal: AbortSignal,
  tell: TellChanges,
  listed: CommitList | null,
): Promise<HistoryLog | null> {
  const trees: string[] = [];
  const people: string[] = [];
  const { log, take } = createLogReader(wanted, undefined, (tree, who) => {
    trees.push(tree);
    people.push(who);
  });
  try {
    if (!(await listed?.read(take))) await readLog(root, ALL_COMMITS, [], signal, take);
    const numbered = numberParents(log);
    if (signal.aborted || numbered.parents.includes(-1)) return null;
    const told = await tell({ trees, ...numbered }, [...wanted.blobs], signal);
    if (!told) return null;
    const ids = [...log.commits.keys()];
    let facts = factsOf('', '', 0);
    for (const { commit, path, after, blobs } of told.changes) {
      if (facts.age !== commit + 1) facts = factsOf(ids[commit]!, people[commit]!, commit + 1, log.times[commit]);
      const change = { ...facts, path, after };
      for (const blob of blobs) addChange(log.changes, blob, change);
    }
    const unclear = told.unclear.map((at) => ids[at]!);
    const { take: takeMerge } = createLogReader(wanted, log);
    if (unclear.length > 0)
      await readLog(root, ['--no-walk=unsorted', '--stdin', ...LOG_FORM], unclear, signal, takeMerge);
    return log;
  } catch (error) {
    if (!(error instanceof ScannerError) || error.code === 'git-missing') throw error;
    return null;
  }
}
