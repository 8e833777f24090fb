import { isScannerError } from '../model/problem.ts';
import { git, gitOutput, tryGit } from './git.ts';
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

const REF_FORM = '--format=%(refname)%00%(objectname)';
const PEELED = `${REF_FORM}%00%(*objectname)%00%(*objecttype)`;

/** All refs of a repository. @throws ScannerError when git fails. */
export async function listRefs(root: string, signal: AbortSignal): Promise<Ref[]> {
  const output = await gitOutput(root, ['for-each-ref', PEELED], signal).catch((error: unknown) => {
    if (!isScannerError(error) || error.code !== 'git-failed') throw error;
    // A damaged tag cannot be peeled. It is read later, and named then.
    return tryGit(root, ['for-each-ref', PEELED]) ?? git(root, ['for-each-ref', REF_FORM]).toString();
  });
  return output.split('\n').flatMap((line) => {
    const [name = '', object = '', peeled = '', type = ''] = line.split('\0');
    if (name === '') return [];
    // A tag of a tag: git peels one only, before 2.45.
    const target = type === 'tag' ? tryGit(root, ['rev-parse', '--verify', '--quiet', `${object}^{}`]) : peeled;
    return [{ name, object, target: target || object }];
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
