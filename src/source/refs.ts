import { gitOutput } from './git.ts';
import type { HistoryLog } from './history-log.ts';

/** A branch, tag or other name that leads to a commit. */
export interface Ref {
  /** In full: refs/heads/main. */
  readonly name: string;
  /** What it names: a commit, or the object of an annotated tag. */
  readonly object: string;
  /** The commit; of a tag on something else, that. */
  readonly target: string;
}

/** Commits that are followed together: one bit each. */
const BITS = 31;

/** All refs of a repository. @throws ScannerError when git fails. */
export async function listRefs(root: string, signal: AbortSignal): Promise<Ref[]> {
  const format = '--format=%(refname)%00%(objectname)%00%(*objectname)';
  const output = await gitOutput(root, ['for-each-ref', format], signal);
  return output.split('\n').flatMap((line) => {
    const [name = '', object = '', peeled = ''] = line.split('\0');
    return name === '' ? [] : [{ name, object, target: peeled || object }];
  });
}

/** For each of the commits, the names of the refs whose history holds it. */
export function refsContaining(
  commits: Iterable<string>,
  refs: readonly Ref[],
  { commits: numbers, parents, reachable }: HistoryLog,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const wanted = [...new Set(commits)].filter((id) => numbers.has(id));
  if (wanted.length === 0) return found;
  const tips = refs.flatMap(({ name, target }) => (numbers.has(target) ? [{ name, at: numbers.get(target)! }] : []));
  for (let from = 0; from < wanted.length; from += BITS) {
    const group = wanted.slice(from, from + BITS);
    const holds = new Int32Array(parents.length);
    group.forEach((id, bit) => {
      holds[numbers.get(id)!] = 1 << bit;
    });
    // In the order of the log each commit stands before its parents, and what no ref leads to is of no interest.
    for (let at = reachable - 1; at >= 0; at--) {
      for (const parent of parents[at]!) holds[at]! |= holds[numbers.get(parent) ?? -1] ?? 0;
    }
    group.forEach((id, bit) => {
      found.set(
        id,
        tips.flatMap(({ name, at }) => ((holds[at]! >> bit) & 1 ? [name] : [])),
      );
    });
  }
  return found;
}
