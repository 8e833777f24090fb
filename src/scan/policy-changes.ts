import type { PolicyChange } from '../model/result.ts';
import { commitNamed, pathsChanged, textAt } from '../source/find-range.ts';
import type { Change } from './find-range.ts';

/** Files that decide what is accepted. */
export interface PolicyFiles {
  /** From the root of the repository. */
  readonly paths: readonly string[];
  /** Of files that count in any folder. */
  readonly names: readonly string[];
}

/** What a file held before the change; null when it was not there. */
export function policyAtBase(change: Change, path: string): string | null {
  const base = baseOf(change);
  return base === null ? null : textAt(change.root, base, path);
}

/** The same of what HEAD of a repository holds; null where it leads to no commit yet. */
export function policyAtHead(root: string): ((path: string) => string | null) | null {
  const head = commitNamed(root, { sha: null, branch: null, typed: 'HEAD' });
  return head === null ? null : (path) => textAt(root, head, path);
}

/** What the change does to files that decide what is accepted. */
export function policyChanges(change: Change, { paths: policy, names }: PolicyFiles): PolicyChange[] {
  const { root, head } = change;
  const base = baseOf(change);
  if (head === null || base === null) return [];
  const isPolicy = (path: string) => policy.includes(path) || names.includes(path.slice(path.lastIndexOf('/') + 1));
  const paths = pathsChanged(root, base, head).filter(isPolicy);
  return paths.flatMap((path) => {
    const [old, now] = [base, head].map((commit) => linesOf(path, textAt(root, commit, path))) as [
      Set<string>,
      Set<string>,
    ];
    const added = [...now].filter((line) => !old.has(line));
    const removed = [...old].filter((line) => !now.has(line));
    return added.length + removed.length > 0 ? [{ path, added, removed }] : [];
  });
}

function baseOf({ range }: Change): string | null {
  return range === null ? null : (range.mergeBase ?? range.base);
}

/** A line of these files is short; of one that is not, nobody needs more. */
const LONGEST_LINE = 200;

function linesOf(path: string, text: string | null): Set<string> {
  const own = path.endsWith('package.json') ? ownPart(text) : (text ?? '');
  const lines = own.split(/\r?\n/);
  return new Set(
    lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.slice(0, LONGEST_LINE)),
  );
}

/** What a package.json says to us. */
function ownPart(text: string | null): string {
  try {
    const { unleak } = JSON.parse(text ?? '{}') as { unleak?: unknown };
    return typeof unleak === 'object' && unleak !== null ? JSON.stringify(unleak, null, 2) : '';
  } catch {
    return '';
  }
}
