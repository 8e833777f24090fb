// Thread entry: loads the engine once, then does the work that it is sent.

import { parentPort, workerData } from 'node:worker_threads';
import { loadKernel, loadRulebook } from '../rulebook/load.ts';
import type { FromWorker, ThreadData, ToWorker } from './protocol.ts';
import { createScanner } from './scanner.ts';
import { doWork } from './work.ts';

const port = parentPort;
if (!port) throw new Error('the worker is no program of its own');
const { rules, module, tables } = workerData as ThreadData;
const rulebook = rules ? { rules, ...(tables ? { tables } : {}) } : loadRulebook();
const scanner = createScanner(rulebook, loadKernel(undefined, module));
const stop = new AbortController();
const send = (message: FromWorker) => port.postMessage(message);
port.on('message', async (message: ToWorker) => {
  if (message.kind === 'stop') return stop.abort();
  scanner.rememberWindows(message.work.kind !== 'files');
  await doWork(message.work, scanner, rulebook, stop.signal, (report) => send({ kind: 'report', report }));
  send({ kind: 'done' });
});
