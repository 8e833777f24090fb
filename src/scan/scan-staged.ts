import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { listStaged } from '../source/list-blobs.ts';
import { readBlobs } from '../source/read-blobs.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';

/**
 * Scans what the next commit would add or change: the blobs of the index, never the work tree.
 * @throws ScannerError when git is missing or fails, or the folder is in no repository.
 */
export async function scanStaged(folder: string, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const staged = listStaged(folder);
  const run = await Run.start(rulebook, options);
  run.planned.files = staged.length;
  // Two paths may hold one blob, so git is asked for blobs in the order of the paths.
  let next = 0;
  const sink = {
    begin: (blob: string) => run.scanner.begin({ kind: 'staged', path: staged[next]!.path, blob }),
    push: (bytes: Uint8Array) => run.scanner.push(bytes),
    end: () => {
      run.scanned.bytes += run.scanner.end();
      run.scanned.files++;
      next++;
    },
    abandon: () => run.scanner.abandon(),
  };
  const ids = staged.map((file) => file.blob);
  if (ids.length > 0) {
    await readBlobs(folder, ids, sink, options.signal, (problem) => {
      run.problems.push({ ...problem, path: staged[next]?.path ?? problem.path });
      next++;
    });
  }
  run.collect();
  return run.result('staged', folder);
}
