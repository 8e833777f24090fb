import { asText, readLog } from './git-log.ts';
import { COMMIT_SIZE, listObjects } from './list-objects.ts';

/** A commit whose author or committer has something in their name or address. */
export interface Naming {
  readonly commit: string;
  /** `Name <mail>`, author and committer; one line where they are the same. */
  readonly people: string;
}

const FORM = ['-z', '--format=%H%x02%an <%ae>%x02%cn <%ce>'];

/**
 * The oldest commit for each text that stands in the name or address of somebody who made one. Of commits that nothing leads to,
 * the first by its id.
 * @param revisions what to look at, as `git log` takes it; null: all that a ref or reflog leads to, and then the rest
 * @param signal ends it; what was found until then is returned
 * @throws ScannerError when git fails.
 */
export async function oldestNaming(
  root: string,
  texts: ReadonlySet<string>,
  revisions: readonly string[] | null,
  signal: AbortSignal,
): Promise<Map<string, Naming>> {
  const found = new Map<string, Naming>();
  const seen = new Set<string>();
  const take = (record: string, wanted: Iterable<string>) => {
    const [commit = '', author = '', committer = ''] = record.replace(/^\n/, '').split('\x02');
    seen.add(commit);
    const people = author === committer ? author : `${author}\n${committer}`;
    // Newest first: the last one stays.
    for (const text of wanted) if (people.includes(text)) found.set(text, { commit, people });
  };
  const walk = (args: readonly string[], ids: readonly string[], wanted: ReadonlySet<string>) =>
    readLog(
      root,
      [...FORM, ...args],
      ids,
      signal,
      asText((record) => take(record, wanted)),
    );
  await walk(revisions ?? ['--all', '--reflog'], [], texts);
  const left = new Set([...texts].filter((text) => !found.has(text)));
  if (revisions !== null || left.size === 0 || signal.aborted) return found;
  const { sizes } = await listObjects(root, null, signal);
  const lost = [...sizes].flatMap(([id, size]) => (size === COMMIT_SIZE && !seen.has(id) ? [id] : []));
  if (lost.length > 0) await walk(['--no-walk=unsorted', '--stdin'], lost.sort().reverse(), left);
  return found;
}
