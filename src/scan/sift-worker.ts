// Thread entry: tells of files, batch by batch, which of them the scanner has to read.

import { parentPort, workerData } from 'node:worker_threads';
import { loadKernel } from '../rulebook/load.ts';
import { batchAt, takeBatch } from './batches.ts';
import type { FromSift, SiftData } from './protocol.ts';
import { createSift } from './sift.ts';

const port = parentPort;
if (!port) throw new Error('the worker is no program of its own');
const { work, module, keyPaths } = workerData as SiftData;
const sift = createSift(loadKernel(undefined, module), keyPaths);
for (let from = takeBatch(work); from !== null; from = takeBatch(work)) {
  const left: string[] = [];
  let items = 0;
  let bytes = 0;
  for (const path of batchAt(work, from)) {
    const length = sift(work.root, path);
    if (length < 0) left.push(path);
    else {
      items++;
      bytes += length;
    }
  }
  port.postMessage({ from, left, items, bytes } satisfies FromSift);
}
