// Thread entry: tells of files, batch by batch, which of them the scanner has to read.

import { parentPort, workerData } from 'node:worker_threads';
import { loadKernel } from '../rulebook/load.ts';
import { batchAt, takeBatch } from './batches.ts';
import type { FromSift, SiftData } from './protocol.ts';
import { createSift } from './sift.ts';

const port = parentPort;
if (!port) throw new Error('the worker is no program of its own');
const { work, module, keyPaths } = workerData as SiftData;
const sift = createSift(loadKernel(undefined, module), keyPaths, work.root);
for (let from = takeBatch(work); from !== null; from = takeBatch(work)) {
  const paths = batchAt(work, from);
  // Not in a loop, which V8 would compile for speed once more with all that it calls.
  const lengths = paths.map(sift);
  const left = paths.filter((_, i) => lengths[i]! < 0);
  const bytes = lengths.reduce((sum, length) => sum + Math.max(0, length), 0);
  port.postMessage({ from, left, items: paths.length - left.length, bytes } satisfies FromSift);
}
