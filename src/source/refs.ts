import { askGit, git, tryGit } from './git.ts';
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

/** Sets of commits that are followed together: one bit each. */
const BITS = 31;

export interface RefList {
  readonly refs: Ref[];
  /** The commit of HEAD; null before the first. */
  readonly head: string | null;
}

/** All refs of a repository. @throws ScannerError when git fails. */
export async function listRefs(root: string): Promise<RefList> {
  const output = await askGit(root, ['show-ref', '--head', '--dereference']).said;
  if (output === null) return listWithFaults(root);
  const refs = new Map<string, { name: string; object: string; target: string }>();
  let head: string | null = null;
  for (const line of output.split('\n')) {
    const space = line.indexOf(' ');
    const [object, name] = [line.slice(0, space), line.slice(space + 1)];
    if (name === 'HEAD') head = object;
    else if (name.endsWith(PEELED)) refs.get(name.slice(0, -PEELED.length))!.target = object;
    else if (space > 0) refs.set(name, { name, object, target: object });
  }
  return { refs: [...refs.values()], head };
}

/** Behind the name of a tag: what it is on, in the end. */
const PEELED = '^{}';

/** Without a ref, or where one is on an object that is damaged or gone, which is read later and named then, `show-ref` fails. */
function listWithFaults(root: string): RefList {
  const output = tryGit(root, ['for-each-ref', PEELED_FORM]) ?? git(root, ['for-each-ref', REF_FORM]).toString();
  const refs = output.split('\n').flatMap((line) => {
    const [name = '', object = '', peeled = '', type = ''] = line.split('\0');
    if (name === '') return [];
    // A tag of a tag: git peels one only, before 2.45.
    const target = type === 'tag' ? tryGit(root, ['rev-parse', '--verify', '--quiet', `${object}^{}`]) : peeled;
    return [{ name, object, target: target || object }];
  });
  return { refs, head: tryGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) };
}

const REF_FORM = '--format=%(refname)%00%(objectname)';
const PEELED_FORM = `${REF_FORM}%00%(*objectname)%00%(*objecttype)`;

/** For each set of commits, by `setKey`, the names of the refs whose history holds one of them. */
export function refsContaining(
  sets: readonly (readonly string[])[],
  refs: readonly Ref[],
  { commits: numbers, parents, reachable }: HistoryLog,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const wanted = [...new Map(sets.map((set) => [setKey(set), set]))].filter(([, set]) =>
    set.some((id) => numbers.has(id)),
  );
  if (wanted.length === 0) return found;
  const tips = refs.flatMap(({ name, target }) => (numbers.has(target) ? [{ name, at: numbers.get(target)! }] : []));
  for (let from = 0; from < wanted.length; from += BITS) {
    const group = wanted.slice(from, from + BITS);
    const holds = new Int32Array(parents.length);
    group.forEach(([, set], bit) => {
      for (const id of set) if (numbers.has(id)) holds[numbers.get(id)!]! |= 1 << bit;
    });
    // In the order of the log each commit stands before its parents, and what no ref leads to is of no interest.
    for (let at = reachable - 1; at >= 0; at--) {
      for (const parent of parents[at]!) holds[at]! |= holds[numbers.get(parent) ?? -1] ?? 0;
    }
    group.forEach(([key], bit) => {
      found.set(
        key,
        tips.flatMap(({ name, at }) => ((holds[at]! >> bit) & 1 ? [name] : [])),
      );
    });
  }
  return found;
}

export function setKey(commits: readonly string[]): string {
  return commits.join(' ');
}
