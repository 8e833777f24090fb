import { availableParallelism } from 'node:os';
import type { Work } from './work.ts';

/**
 * So many items more are worth another thread. Until it is ready and as fast as this one, it takes 100 ms or more of
 * computing time, in which this one reads some thousand files; and up to a second where the work goes on so long that the
 * code of the engine is compiled for speed, in each thread anew, in which this one reads 30,000 objects of a pack.
 */
const WORTH_A_THREAD: Readonly<Record<Work['kind'], number>> = { files: 6000, blobs: 9000, pack: 120_000 };
const MOST_THREADS = 8;

/**
 * And so many bytes more of a pack, in which objects may be few and big: of 115 MB with 100,000 objects, releases of real
 * packages, a second thread takes a third of the time for a twentieth more to compute, of 32 MB an eighth for a fifth.
 */
const PACKED = 60_000_000;

/**
 * How many threads are to share so many items, this one among them.
 * @param jobs most threads; 0 lets the number of processors decide
 * @param packed bytes of the pack that they are of
 */
export function threadsFor(kind: Work['kind'], items: number, jobs: number, packed = 0): number {
  const wanted = 1 + Math.floor(Math.max(items / WORTH_A_THREAD[kind], packed / PACKED));
  if (wanted === 1) return 1;
  return Math.min(wanted, jobs > 0 ? jobs : Math.min(availableParallelism(), MOST_THREADS));
}

/** Until the thread that sifts is ready, it takes 50 ms of computing time, in which this one reads some six hundred files. */
const WORTH_SIFTING = 1500;

/** Whether another thread is to sift so many files: see sifting.ts. */
export function isWorthSifting(files: number, jobs: number): boolean {
  return files >= WORTH_SIFTING && jobs !== 1 && availableParallelism() > 1;
}
