import { Worker } from 'node:worker_threads';
import { emptyReport, type Report } from './batch-report.ts';
import { batchAt, batchSize, type ListWork, takeBatch } from './batches.ts';
import type { FromSift, SiftData } from './protocol.ts';
import { threadFile } from './thread-file.ts';

/** A thread of which nothing is heard for so long while this one waits for it is given up, in milliseconds. */
const STALLED = 60_000;

/** Null where there is no file of the thread, as where sources run unbundled. */
export function startSifting(
  data: SiftData,
  onReport: (report: Report) => void,
  file = threadFile('sift-worker'),
): Sifting | null {
  return file === null ? null : new Sifting(file, data, onReport);
}

/**
 * A thread that reads files of a list ahead of this one and leaves to it those in which there may be something. It loads no rule
 * and none of the code that judges, which takes most of its time where it runs for the first time.
 */
class Sifting {
  readonly #work: ListWork;
  readonly #thread: Worker;
  /** First items of the batches that this thread has not taken and the other has not told of. */
  readonly #open = new Set<number>();
  readonly #left: string[] = [];
  #ended = false;
  #wake = () => {};

  /** @param file the bundled sift-worker.ts */
  constructor(file: string, data: SiftData, onReport: (report: Report) => void) {
    const { work } = data;
    this.#work = work;
    for (let from = 0; from < work.items.length; from += batchSize(work)) this.#open.add(from);
    this.#thread = new Worker(file, { workerData: data, trackUnmanagedFds: false })
      .on('message', ({ from, left, items, bytes }: FromSift) => {
        this.#open.delete(from);
        this.#left.push(...left);
        onReport({ ...emptyReport(), items, bytes });
        this.#wake();
      })
      // All that it has not told of is read in this thread.
      .on('error', () => {})
      .on('exit', () => {
        this.#ended = true;
        this.#wake();
      });
  }

  /** What is to be read in this thread: what the other leaves goes first. */
  async *batches(signal: AbortSignal): AsyncGenerator<readonly string[]> {
    const wake = () => this.#wake();
    signal.addEventListener('abort', wake, { once: true });
    while (!signal.aborted) {
      if (this.#left.length > 0) {
        yield this.#left.splice(0);
        continue;
      }
      const from = takeBatch(this.#work);
      if (from !== null) {
        this.#open.delete(from);
        yield batchAt(this.#work, from);
      } else if (this.#open.size === 0) break;
      else if (!this.#ended) await this.#heard();
      else {
        for (const lost of this.#open) yield batchAt(this.#work, lost);
        break;
      }
    }
    signal.removeEventListener('abort', wake);
  }

  /** Ends the thread; must be called when everything is read. */
  close(): void {
    void this.#thread.terminate();
  }

  /** Waits until the other thread tells something, or ends, or the work is stopped. */
  async #heard(): Promise<void> {
    const watchdog = setTimeout(() => this.close(), STALLED);
    await new Promise<void>((done) => {
      this.#wake = done;
    });
    clearTimeout(watchdog);
  }
}
