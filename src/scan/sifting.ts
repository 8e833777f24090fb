import type { Worker } from 'node:worker_threads';
import { optimiseLater } from '../util/optimise-later.ts';
import { createTurns } from '../util/turns.ts';
import { emptyReport, type Report } from './batch-report.ts';
import { batchAt, batchSize, type ListWork, takeBatch } from './batches.ts';
import type { FromSift, SiftData } from './protocol.ts';
import { createSift, type Held, type Sieve, type Sifted } from './sift.ts';

/** A thread of which nothing is heard for so long while this one waits for it is given up, in milliseconds. */
const STALLED = 60_000;

/**
 * A thread that reads files of a list ahead of this one and leaves to it those in which there may be something. It loads no rule
 * and none of the code that judges, which takes most of its time where it runs for the first time. What this thread reads itself
 * goes through the same sieve first: of a file that holds nothing the scanner would take three times as long to say so.
 */
export class Sifting {
  readonly #work: ListWork;
  readonly #thread: Worker;
  readonly #sift: (paths: readonly string[]) => Sifted;
  readonly #onReport: (report: Report) => void;
  /** First items of the batches that this thread has not taken and the other has not told of. */
  readonly #open = new Set<number>();
  readonly #left: (string | Held)[] = [];
  #ended = false;
  #wake = () => {};

  constructor(thread: Worker, data: SiftData, sieve: Sieve, onReport: (report: Report) => void) {
    const { work } = data;
    this.#work = work;
    this.#sift = createSift(sieve, data.keyPaths, work);
    this.#onReport = onReport;
    for (let from = 0; from < work.items.length; from += batchSize(work)) this.#open.add(from);
    // It may have ended before: then it has no number.
    this.#ended = thread.threadId < 0;
    thread.ref();
    thread.postMessage(data);
    this.#thread = thread
      .on('message', ({ from, ...sifted }: FromSift) => {
        optimiseLater();
        this.#open.delete(from);
        this.#left.push(...this.#take(sifted));
        this.#wake();
      })
      .on('exit', () => {
        this.#ended = true;
        this.#wake();
      });
  }

  /** What is to be read in this thread: what the other leaves goes first. */
  async *batches(signal: AbortSignal): AsyncGenerator<Sifted['left']> {
    const wake = () => this.#wake();
    signal.addEventListener('abort', wake, { once: true });
    const turns = createTurns();
    while (!signal.aborted) {
      if (this.#left.length > 0) {
        yield this.#left.splice(0);
        continue;
      }
      const from = takeBatch(this.#work);
      if (from !== null) {
        this.#open.delete(from);
        const left = this.#take(this.#sift(batchAt(this.#work, from)));
        if (left.length > 0) yield left;
        else if (turns.due()) await turns.give();
      } else if (this.#open.size === 0) break;
      else if (!this.#ended) await this.#heard();
      else {
        for (const lost of this.#open) yield batchAt(this.#work, lost);
        break;
      }
    }
    signal.removeEventListener('abort', wake);
  }

  #take({ left, items, bytes }: Sifted): Sifted['left'] {
    this.#onReport({ ...emptyReport(), items, bytes });
    return left;
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
