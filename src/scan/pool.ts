import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { EngineRules } from '../model/rule.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { Scanner } from './scanner.ts';
import { doWork, type Report, type Work } from './work.ts';

/** From so many items on a second thread is worth its start of some 50 ms. */
const WORTH_A_THREAD: Readonly<Record<Work['kind'], number>> = { files: 2000, blobs: 9000 };
const MOST_THREADS = 8;
/** A thread that reports nothing for so long is taken for stuck, in milliseconds. */
const STALLED = 60_000;

/**
 * Does the work in this thread and, when there is enough of it, in others that take from the same list.
 * @param threads threads in all; 0 lets the number of processors decide
 */
export async function doInParallel(
  work: Work,
  scanner: Scanner,
  rulebook: EngineRules,
  threads: number,
  signal: AbortSignal,
  onReport: (report: Report) => void,
): Promise<void> {
  const { rules, index } = rulebook;
  const most = threads > 0 ? threads : Math.min(availableParallelism(), MOST_THREADS);
  const extra = Math.min(most - 1, Math.floor(work.items.length / WORTH_A_THREAD[work.kind]));
  const helpers = Array.from({ length: Math.max(0, extra) }, () =>
    startWorker({ rulebook: { rules, ...(index ? { index } : {}) }, work }, signal, onReport),
  );
  await Promise.all([doWork(work, scanner, signal, onReport), ...helpers]);
}

function startWorker(data: ToWorker, signal: AbortSignal, onReport: (report: Report) => void): Promise<void> {
  const file = workerFile();
  if (!file) return Promise.resolve();
  const worker = new Worker(file, { workerData: data });
  return new Promise((resolve, reject) => {
    let watchdog: NodeJS.Timeout;
    const watch = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => {
        onReport({
          matches: [],
          problems: [
            {
              code: 'stalled',
              path: null,
              message: `a thread was stopped after ${STALLED / 1000} s without an answer; what it was reading was not scanned`,
              hint: 'scan again with --jobs 1',
            },
          ],
          items: 0,
          absent: 0,
          bytes: 0,
        });
        void worker.terminate();
      }, STALLED);
      watchdog.unref();
    };
    const stop = () => worker.postMessage('stop');
    signal.addEventListener('abort', stop, { once: true });
    watch();
    worker.on('message', (message: FromWorker) => {
      watch();
      if (message.kind === 'report') onReport(message.report);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(watchdog);
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}

/** The bundled worker; null when the sources run unbundled, as in unit tests: then all is done in one thread. */
function workerFile(): string | null {
  return import.meta.url.endsWith('.ts') ? null : fileURLToPath(new URL('./worker.js', import.meta.url));
}
