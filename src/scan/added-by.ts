import { onAddedLines } from '../finding/added-lines.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { readBlobs } from '../source/read-blobs.ts';

/** A blob that takes the place of others, and what was found in it. */
interface Version {
  readonly blob: string;
  /** What stood at its path before: one for each parent that had something there. */
  readonly before: readonly string[];
  readonly matches: readonly LocatedMatch[];
}

/**
 * For each version the matches that lie on lines which it adds. Where an earlier blob cannot be read, and inside of
 * containers, which have no lines, all count as added.
 */
export async function addedBy(
  folder: string,
  versions: readonly Version[],
  signal: AbortSignal,
): Promise<Set<LocatedMatch>[]> {
  const added = versions.map(({ matches }) => new Set(matches));
  const compared = versions.flatMap((version, i) => (version.before.length > 0 ? [{ ...version, i }] : []));
  const ids = compared.flatMap(({ blob, before }) => [blob, ...before]);
  if (ids.length === 0) return added;
  let at = 0;
  let read: (Buffer | null)[] = [];
  let parts: Buffer[] = [];
  const next = (content: Buffer | null) => {
    read.push(content);
    const version = compared[at]!;
    if (read.length <= version.before.length) return;
    const [now, ...before] = read;
    read = [];
    at++;
    if (!now || before.includes(null)) return;
    const matches = version.matches.filter(({ inside }) => inside === undefined);
    const isAdded = onAddedLines(now, before as Buffer[], matches);
    matches.forEach((match, i) => {
      if (!isAdded[i]) added[version.i]!.delete(match);
    });
  };
  const sink = {
    begin: () => {
      parts = [];
    },
    push: (part: Uint8Array) => void parts.push(Buffer.from(part)),
    end: () => next(Buffer.concat(parts)),
    abandon: () => {},
  };
  await readBlobs(folder, ids, sink, signal, () => next(null));
  return added;
}
