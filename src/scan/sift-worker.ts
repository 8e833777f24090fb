// Thread entry: tells of files, batch by batch, which of them the scanner has to read.

import { parentPort } from 'node:worker_threads';
import { createKernel } from '../match/kernel/kernel.ts';
import { loadKernel } from '../rulebook/load.ts';
import { batchAt, takeBatch } from './batches.ts';
import type { FromSift, SiftData } from './protocol.ts';
import { createSift } from './sift.ts';

/** The tables come with the code. */
const NO_INDEX = { vocabulary: { words: [], sentinels: [] } };

const port = parentPort;
if (!port) throw new Error('the worker is no program of its own');
port.once('message', ({ work, module, keyPaths }: SiftData) => {
  const kernel = createKernel(loadKernel(undefined, module), NO_INDEX, true);
  kernel.rememberWindows(false);
  const sift = createSift(kernel, keyPaths, work);
  for (let from = takeBatch(work); from !== null; from = takeBatch(work)) {
    const sifted = sift(batchAt(work, from));
    const moved = sifted.left.flatMap((one) => (typeof one === 'string' ? [] : [one.bytes.buffer]));
    port.postMessage({ from, ...sifted } satisfies FromSift, moved);
  }
});
