import { Buffer } from 'node:buffer';
import type { LocatedMatch } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { EngineRules } from '../model/rule.ts';
import { blobIdOf } from '../source/blob-id.ts';
import { mayPoint, pointerOf } from '../source/lfs.ts';
import { corruptObject, readBlobs } from '../source/read-blobs.ts';
import { readFile } from '../source/read-file.ts';
import { isSound } from '../util/object-form.ts';
import { COMMIT, TAG } from '../util/pack-entry.ts';
import { pathIn } from '../util/path-below.ts';
import { createTurns, type Turns } from '../util/turns.ts';
import { emptyReport, type Report } from './batch-report.ts';
import { batchesOf, type ListWork } from './batches.ts';
import { doPackWork, type PackWork } from './pack-work.ts';
import { MessageScan } from './scan-messages.ts';
import type { Scanner } from './scanner.ts';
import type { Held, Sifted } from './sift.ts';
import { isWorthSifting, threadsFor } from './threads.ts';

/** What threads share. */
export type Work = ListWork | PackWork;

/** What was read of a batch is reported when it comes to so much. */
const FULL = { items: 500, bytes: 64 * 1024 * 1024 };

/** @param jobs most threads; 0 lets the number of processors decide */
export function createWork(
  kind: ListWork['kind'],
  root: string,
  items: readonly string[],
  jobs: number,
  tracked = false,
): ListWork {
  const threads = threadsFor(kind, items.length, jobs);
  const sifted = kind === 'files' && threads === 1 && isWorthSifting(items.length, jobs);
  const shared = () => new Int32Array(new SharedArrayBuffer(4));
  return { kind, root, items, tracked, threads, sifted, cursor: shared(), held: shared() };
}

/**
 * Takes batches until the work is done or the signal stops it.
 * @param sifted what is left of the files, where another thread sifts them
 */
export async function doWork(
  work: Work,
  scanner: Scanner,
  rulebook: EngineRules,
  signal: AbortSignal,
  onReport: (report: Report) => void,
  sifted?: AsyncIterable<Sifted['left']>,
): Promise<void> {
  if (work.kind === 'pack') {
    const turns = createTurns();
    await doPackWork(work, scanner, rulebook, signal, onReport, () => (turns.due() ? turns.give() : null));
  } else await doListWork(work, sifted, scanner, signal, onReport);
}

async function doListWork(
  work: ListWork,
  sifted: AsyncIterable<Sifted['left']> | undefined,
  scanner: Scanner,
  signal: AbortSignal,
  onReport: (report: Report) => void,
): Promise<void> {
  if (signal.aborted) return;
  const turns = createTurns();
  for await (const batch of sifted ?? batchesOf(work)) {
    const collector = createCollector(scanner, onReport);
    if (work.kind === 'files') await scanFiles(work, batch, scanner, signal, collector, turns);
    else await scanBlobs(work.root, batch.map(pathOf), scanner, signal, collector);
    collector.report();
    if (signal.aborted) return;
  }
}

async function scanFiles(
  { root, tracked, held }: ListWork,
  files: Sifted['left'],
  scanner: Scanner,
  signal: AbortSignal,
  collector: Collector,
  turns: Turns,
): Promise<void> {
  for (const file of files) {
    if (signal.aborted) break;
    const path = pathOf(file);
    scanner.begin({ kind: 'file', path });
    const absolute = pathIn(root, path);
    let problem: Problem | null = null;
    if (typeof file !== 'string') {
      scanner.hold(file);
      Atomics.sub(held, 0, file.bytes.length);
    } else {
      const reading = readFile(absolute, path, scanner);
      let step = reading.next();
      while (!step.done) {
        if (turns.due()) await giveTurn(turns, collector);
        step = signal.aborted ? reading.return(null) : reading.next();
      }
      problem = step.value;
    }
    const absent = tracked && problem?.code === 'vanished';
    if (problem && !absent) collector.problem(problem);
    collector.read(scanner.end(), problem === null && !signal.aborted ? 1 : 0, absent ? 1 : 0);
    // What we stopped reading ends too early, and is not damaged.
    const inside = scanner.takeProblems().filter(({ code }) => !signal.aborted || code !== 'damaged');
    if (inside.length > 0) collector.inside(inside, blobIdOf(absolute));
    if (turns.due()) await giveTurn(turns, collector);
  }
}

function pathOf(file: string | Held): string {
  return typeof file === 'string' ? file : file.path;
}

/** Reports too, so that nobody takes a thread with a huge file for stuck. */
function giveTurn(turns: Turns, collector: Collector): Promise<void> {
  collector.report();
  return turns.give();
}

async function scanBlobs(
  root: string,
  ids: readonly string[],
  scanner: Scanner,
  signal: AbortSignal,
  collector: Collector,
): Promise<void> {
  const messages = new MessageScan(scanner, collector.match);
  let message: { kind: 'commit' | 'tag'; parts: Uint8Array[] } | null = null;
  let blob = false;
  /** The first bytes of a blob that may be a pointer of Git LFS. */
  let pointer: Buffer | null = null;
  const sink = {
    begin(id: string, type: string) {
      message = type === 'commit' || type === 'tag' ? { kind: type, parts: [] } : null;
      blob = type === 'blob';
      pointer = blob ? Buffer.alloc(0) : null;
      if (!message) scanner.begin(blob ? { kind: 'blob', blob: id } : { kind: 'tree', object: id, part: 'names' });
    },
    push(part: Uint8Array) {
      if (message) message.parts.push(Buffer.from(part));
      else scanner.push(part);
      if (pointer) pointer = mayPoint(pointer.length > 0 ? pointer : part) ? Buffer.concat([pointer, part]) : null;
    },
    end(id: string) {
      const file = pointer && pointerOf(pointer);
      if (file) collector.pointer(id, file);
      if (message) {
        const content = Buffer.concat(message.parts);
        messages.add(message.kind, id, content);
        if (!isSound(message.kind === 'commit' ? COMMIT : TAG, content))
          collector.problem(corruptObject(id, `it is said to be a ${message.kind}, and is none`));
        else if (message.kind === 'commit') collector.commit();
      } else if (blob) collector.read(scanner.end(), 1);
      else scanner.end();
      if (collector.isFull()) collector.report();
    },
    abandon() {
      if (!message) scanner.abandon();
    },
  };
  await readBlobs(root, ids, sink, signal, collector.problem);
  messages.flush();
}

/** What a batch comes to, to be reported in parts. */
interface Collector {
  problem(problem: Problem): void;
  /** Problems of a file. @param blob what git would call its content */
  inside(problems: readonly Problem[], blob: string | null): void;
  match(match: LocatedMatch): void;
  commit(): void;
  pointer(blob: string, file: string): void;
  read(bytes: number, items: number, absent?: number): void;
  isFull(): boolean;
  report(): void;
}

function createCollector(scanner: Scanner, onReport: (report: Report) => void): Collector {
  let report = emptyReport();
  return {
    problem(problem) {
      report.problems.push(problem);
    },
    inside(all, blob) {
      for (const problem of all) report.inside.push({ ...problem, blob });
    },
    match(match) {
      report.matches.push(match);
    },
    commit() {
      report.commits++;
    },
    pointer(blob, file) {
      report.pointers.push({ blob, file });
    },
    read(count, done, missing = 0) {
      report.bytes += count;
      report.items += done;
      report.absent += missing;
    },
    isFull: () => report.items >= FULL.items || report.bytes >= FULL.bytes,
    report() {
      onReport({
        ...report,
        matches: [...scanner.take(), ...report.matches],
        inside: [...report.inside, ...scanner.takeProblems()],
      });
      report = emptyReport();
    },
  };
}
