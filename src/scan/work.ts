import { join } from 'node:path';
import type { LocatedMatch } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { readBlobs } from '../source/read-blobs.ts';
import { readFile } from '../source/read-file.ts';
import type { Scanner } from './scanner.ts';

/** A list of things to read that threads share: each takes the next batch until none is left. */
export interface Work {
  readonly kind: 'files' | 'blobs';
  /** Folder that the paths are relative to, or a repository's root. */
  readonly root: string;
  /** Paths with `/`, or blob ids. */
  readonly items: readonly string[];
  /** One Int32: place of the next item that nobody has taken. */
  readonly cursor: Int32Array<SharedArrayBuffer>;
}

/** What came of one batch. */
export interface Report {
  readonly matches: LocatedMatch[];
  readonly problems: Problem[];
  readonly items: number;
  readonly bytes: number;
}

/** Files are few to a batch, so that threads end together; blobs are many, because each batch starts a git of its own. */
const BATCH: Readonly<Record<Work['kind'], number>> = { files: 64, blobs: 6000 };
/** The event loop gets its turn after so many milliseconds, so that signals and progress are heard. */
const TURN = 40;

export function createWork(kind: Work['kind'], root: string, items: readonly string[]): Work {
  return { kind, root, items, cursor: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Takes batches until the work is done or the signal stops it. */
export async function doWork(
  work: Work,
  scanner: Scanner,
  signal: AbortSignal,
  onReport: (report: Report) => void,
): Promise<void> {
  const size = BATCH[work.kind];
  let turn = Date.now();
  while (!signal.aborted) {
    const from = Atomics.add(work.cursor, 0, size);
    if (from >= work.items.length) return;
    const batch = work.items.slice(from, from + size);
    if (work.kind === 'files') onReport(scanFiles(work.root, batch, scanner));
    else await scanBlobs(work.root, batch, scanner, signal, onReport);
    if (Date.now() - turn > TURN) {
      await new Promise<void>((done) => setImmediate(done));
      turn = Date.now();
    }
  }
}

function scanFiles(root: string, paths: readonly string[], scanner: Scanner): Report {
  const problems: Problem[] = [];
  let bytes = 0;
  let items = 0;
  for (const path of paths) {
    scanner.begin({ kind: 'file', path });
    const problem = readFile(join(root, path), path, scanner);
    if (problem) problems.push(problem);
    else items++;
    bytes += scanner.end();
  }
  return { matches: scanner.take(), problems, items, bytes };
}

async function scanBlobs(
  root: string,
  ids: readonly string[],
  scanner: Scanner,
  signal: AbortSignal,
  onReport: (report: Report) => void,
): Promise<void> {
  let bytes = 0;
  let items = 0;
  let problems: Problem[] = [];
  const report = () => {
    onReport({ matches: scanner.take(), problems, items, bytes });
    bytes = 0;
    items = 0;
    problems = [];
  };
  const sink = {
    begin: (blob: string) => scanner.begin({ kind: 'blob', blob }),
    push: (part: Uint8Array) => scanner.push(part),
    end: () => {
      bytes += scanner.end();
      items++;
      if (items >= 500) report();
    },
    abandon: () => scanner.abandon(),
  };
  await readBlobs(root, ids, sink, signal, (problem) => problems.push(problem));
  report();
}
