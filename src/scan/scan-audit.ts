import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { type Attribution, attribute, treeOf } from '../source/attribute.ts';
import { type Repository, repositoryAt } from '../source/git.ts';
import { listBlobs } from '../source/list-blobs.ts';
import { listFiles } from '../source/list-files.ts';
import { corruptObject } from '../source/read-blobs.ts';
import type { ScanOptions } from './options.ts';
import { placesInHistory } from './places-in-history.ts';
import { Run } from './run.ts';
import { createWork } from './work.ts';

/**
 * Scans a repository: its work tree, and every blob of its history once.
 * @throws ScannerError when git is missing, too old or unwilling, or the folder is in no repository.
 */
export async function scanAudit(folder: string, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { signal } = options;
  const repository = await repositoryAt(folder);
  const { root } = repository;
  // Git lists while we make ready.
  const listed = repository.bare ? null : listFiles(root, options.signal);
  const blobsListed = listBlobs(root, signal);
  blobsListed.catch(() => {}); // told when it is awaited
  const run = new Run(rulebook, options);
  noteGaps(repository, run);
  for await (const part of listed ?? []) {
    run.problems.push(...part.problems);
    await run.read(createWork('files', root, part.paths, options.jobs, part.tracked));
  }
  const blobs = await blobsListed;
  run.planned.commits = blobs.commits;
  run.planned.bytes += blobs.bytes;
  run.planned.blobs += blobs.unreadable.length;
  run.problems.push(...blobs.unreadable.map((id) => corruptObject(id, 'its header is damaged')));
  await run.read(createWork('blobs', root, blobs.ids, options.jobs));
  await run.close();
  run.scanned.commits = signal.aborted ? 0 : blobs.commits;

  const wanted = new Set(run.matches.flatMap(({ origin }) => (origin.kind === 'blob' ? [origin.blob] : [])));
  const note = (problem: Problem) => run.problems.push(problem);
  const attribution: Attribution = wanted.size > 0 ? await attribute(root, wanted, signal, note) : new Map();
  const head =
    repository.head && run.matches.length > 0 ? treeOf(root, repository.head, note) : new Map<string, string>();
  return run.result('audit', root, placesInHistory(run.matches, attribution, head));
}

/** What is missing from the clone, and therefore from the scan. */
function noteGaps({ shallow, partial }: Repository, run: Run): void {
  if (shallow) {
    run.problems.push({
      code: 'shallow',
      path: null,
      message: 'the clone is shallow: older commits are not in it and were not scanned',
      hint: 'git fetch --unshallow, or fetch-depth: 0 in CI',
    });
  }
  if (partial) {
    run.problems.push({
      code: 'partial-clone',
      path: null,
      message: 'the clone is partial: objects that were left at the remote were not scanned',
      hint: 'git fetch --refetch --no-filter, or scan a full clone',
    });
  }
}
