import { availableParallelism } from 'node:os';
import type { Work } from './work.ts';

/**
 * So many items more are worth another thread. Until it is ready and as fast as this one, it takes 100 ms or more of
 * computing time, in which this one reads some thousand files.
 */
const WORTH_A_THREAD: Readonly<Record<Work['kind'], number>> = { files: 6000, blobs: 9000 };
const MOST_THREADS = 8;

/**
 * How many threads are to help this one with the work.
 * @param jobs threads in all; 0 lets the number of processors decide
 */
export function helpersFor({ kind, items }: Work, jobs: number): number {
  const wanted = Math.floor(items.length / WORTH_A_THREAD[kind]);
  if (wanted === 0) return 0;
  const most = (jobs > 0 ? jobs : Math.min(availableParallelism(), MOST_THREADS)) - 1;
  return Math.min(most, wanted);
}
