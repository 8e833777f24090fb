import { digestOf, listGitFiles } from '../source/list-git-files.ts';
import type { Repository } from '../source/repository.ts';
import type { KnownFiles } from '../source/scan-cache.ts';
import { lengthsOf } from './known-parts.ts';
import type { Run } from './run.ts';
import { createWork } from './work.ts';

/**
 * Reads git's own files, which are not counted among the user's.
 * @param lfs paths of files of Git LFS
 * @param known such files that hold nothing: they are not searched again
 * @returns these files, where they hold nothing
 */
export async function readGitFiles(
  repository: Repository,
  lfs: readonly string[],
  run: Run,
  jobs: number,
  known: KnownFiles | null,
): Promise<KnownFiles | null> {
  const { root } = repository;
  const paths = listGitFiles(repository);
  // Files of Git LFS may be large.
  const digest = lfs.length === 0 ? digestOf(root, paths) : null;
  if (known && known.digest === digest) {
    run.planned.bytes += known.bytes;
    run.scanned.bytes += known.bytes;
    return known;
  }
  const [planned, { files: scanned, bytes }] = [run.planned.files, run.scanned];
  const had = JSON.stringify([lengthsOf(run), run.problems.length]);
  await run.read(createWork('files', root, [...paths, ...lfs], jobs, true));
  run.planned.files = planned;
  run.scanned.files = scanned;
  const isClean = had === JSON.stringify([lengthsOf(run), run.problems.length]);
  return digest && isClean ? { digest, bytes: run.scanned.bytes - bytes } : null;
}
