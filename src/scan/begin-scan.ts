import { Worker } from 'node:worker_threads';
import { trackedFiles } from '../source/tracked-files.ts';
import { hasTreeCache } from '../source/tree-cache.ts';
import type { ScanOptions } from './options.ts';
import { threadFile } from './thread-file.ts';
import { isWorthSifting, threadsFor } from './threads.ts';

/**
 * Starts the thread that sifts where files of so many are tracked in one of the folders, so that all else can be loaded
 * meanwhile: it takes as long to start. Null where it is not worth it.
 */
export function beginScan(
  folders: readonly string[],
  { jobs, cache = false }: Pick<ScanOptions, 'jobs' | 'cache'>,
): Worker | null {
  const isWorth = (files: number) => isWorthSifting(files, jobs) && threadsFor('files', files, jobs) === 1;
  // Of what the last scan has read little is left to sift.
  const isFor = (folder: string) => isWorth(trackedFiles(folder)) && !(cache && hasTreeCache(folder));
  return folders.some(isFor) ? startSiftThread() : null;
}

/**
 * The thread, which waits to be told what to sift. Null where there is no file of it, as where sources run unbundled.
 * @param file the bundled sift-worker.ts
 */
export function startSiftThread(file = threadFile('sift-worker')): Worker | null {
  if (file === null) return null;
  const thread = new Worker(file, { trackUnmanagedFds: false });
  // All that it has not told of is read in this thread.
  thread.on('error', () => {}).unref();
  return thread;
}
