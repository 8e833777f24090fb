import type { LocatedMatch } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { LfsPointer } from '../source/lfs.ts';

/** What came of one batch. */
export interface Report {
  readonly matches: LocatedMatch[];
  /** Items that could not be read. */
  readonly problems: Problem[];
  /** Parts of items that were read but for these. */
  readonly inside: Problem[];
  /** Files or blobs. */
  readonly items: number;
  readonly commits: number;
  /** Items that turned out not to be there, and were not to be read. */
  readonly absent: number;
  readonly bytes: number;
  /** Ids of objects that must be had from git. */
  readonly unread: string[];
  readonly pointers: LfsPointer[];
}

/** One to add to. */
export function emptyReport() {
  return {
    matches: [] as LocatedMatch[],
    problems: [] as Problem[],
    inside: [] as Problem[],
    items: 0,
    commits: 0,
    absent: 0,
    bytes: 0,
    unread: [] as string[],
    pointers: [] as LfsPointer[],
  } satisfies Report;
}
