// Thread entry: loads the engine once, then does the work it is sent.

import { parentPort, workerData } from 'node:worker_threads';
import { loadKernel } from '../rulebook/load.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { createScanner } from './scanner.ts';
import { doWork } from './work.ts';

const port = parentPort;
if (!port) throw new Error('worker.js is no program of its own');
const { rulebook, work } = workerData as ToWorker;
const scanner = createScanner(rulebook, await loadKernel());
scanner.rememberWindows(work.kind === 'blobs');
const stop = new AbortController();
port.on('message', () => stop.abort());
const send = (message: FromWorker) => port.postMessage(message);
await doWork(work, scanner, stop.signal, (report) => send({ kind: 'report', report }));
send({ kind: 'done' });
port.close();
