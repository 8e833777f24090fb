import type { LocatedMatch } from '../model/finding.ts';
import type { HistoryLog } from '../source/history-log.ts';
import { versionsAt } from '../source/list-scope.ts';
import type { Run } from './run.ts';
import { createWork } from './work.ts';

/**
 * What was found in a part of a history, in all other versions of the same files: only they tell who brought it, who took it
 * away, and whether it is at HEAD. None of it is a finding.
 * @throws ScannerError when git fails.
 */
export async function matchesBeside(
  root: string,
  matches: readonly LocatedMatch[],
  { changes }: HistoryLog,
  run: Run,
  signal: AbortSignal,
): Promise<LocatedMatch[]> {
  const read = new Set(matches.flatMap(({ origin }) => (origin.kind === 'blob' ? [origin.blob] : [])));
  const brought = [...read].flatMap((blob) => (changes.get(blob) ?? []).filter(({ after }) => after === blob));
  if (brought.length === 0 || signal.aborted) return [];
  const versions = await versionsAt(root, new Set(brought.map(({ path }) => path)), signal);
  const others = [...versions].filter((id) => !read.has(id));
  const values = new Set(matches.map(({ value }) => value));
  const found = await run.apart(createWork('blobs', root, others, 1));
  return found.filter(({ value }) => values.has(value));
}
