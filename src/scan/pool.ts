import { Worker } from 'node:worker_threads';
import type { Problem } from '../model/problem.ts';
import type { EngineRules } from '../model/rule.ts';
import { optimiseLater } from '../util/optimise-later.ts';
import { emptyReport, type Report } from './batch-report.ts';
import type { FromWorker, ThreadData, ToWorker } from './protocol.ts';
import type { Scanner } from './scanner.ts';
import { threadFile } from './thread-file.ts';
import { doWork, type Work } from './work.ts';

/** Threads that help this one. They take from the same list of work. */
export class Pool {
  readonly #data: ThreadData;
  readonly #rulebook: EngineRules;
  readonly #threads: Worker[] = [];
  readonly #file: string | null;
  readonly #patience: number;

  /**
   * @param module the compiled kernel, if it is WASM
   * @param file the bundled worker.ts
   * @param patience milliseconds until a thread that reports nothing is taken for stuck
   */
  constructor(rulebook: EngineRules, module: object | undefined, file = threadFile('worker'), patience = 60_000) {
    this.#rulebook = rulebook;
    this.#file = file;
    this.#patience = patience;
    const { ready, tables } = rulebook;
    const rules = ready ? null : rulebook.rules;
    this.#data = { rules, ...(tables ? { tables } : {}), ...(module ? { module } : {}) };
  }

  /** Does the work in this thread and so many others. */
  async do(work: Work, scanner: Scanner, signal: AbortSignal, onReport: (report: Report) => void): Promise<void> {
    const helpers = work.threads - 1;
    this.#start(helpers);
    const parts = this.#threads.slice(0, helpers).map((thread) => this.#help(thread, work, signal, onReport));
    await Promise.all([doWork(work, scanner, this.#rulebook, signal, onReport), ...parts]);
  }

  #start(threads: number): void {
    const file = this.#file;
    while (file && this.#threads.length < threads) {
      const thread = new Worker(file, { workerData: this.#data });
      // Told by `help`.
      thread.on('error', () => {});
      thread.once('exit', () => this.#threads.splice(this.#threads.indexOf(thread), 1));
      thread.unref();
      this.#threads.push(thread);
    }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  /** Lets a thread do its part of the work. One that is stuck is stopped, and that is a problem. */
  #help(thread: Worker, work: Work, signal: AbortSignal, onReport: (report: Report) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      let watchdog: NodeJS.Timeout;
      const watch = () => {
        clearTimeout(watchdog);
        watchdog = setTimeout(() => {
          onReport({ ...emptyReport(), problems: [stuckFor(this.#patience)] });
          void thread.terminate();
        }, this.#patience);
        watchdog.unref();
      };
      const send = (message: ToWorker) => thread.postMessage(message);
      const stop = () => send({ kind: 'stop' });
      const end = () => {
        clearTimeout(watchdog);
        signal.removeEventListener('abort', stop);
        thread.off('message', take).off('error', reject).off('exit', end);
        resolve();
      };
      const take = (message: FromWorker) => {
        watch();
        optimiseLater();
        if (message.kind === 'report') onReport(message.report);
        else end();
      };
      signal.addEventListener('abort', stop, { once: true });
      thread.on('message', take).on('error', reject).on('exit', end);
      watch();
      // A module cannot be sent.
      const sent = work.kind === 'pack' ? { ...work, stored: { ...work.stored, code: null } } : work;
      send({ kind: 'work', work: sent });
    });
  }
}

function stuckFor(patience: number): Problem {
  return {
    code: 'stalled',
    path: null,
    message: `a thread was stopped after ${patience / 1000} s without an answer; what it was reading was not scanned`,
    hint: 'scan again with --jobs 1',
  };
}
