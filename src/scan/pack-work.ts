import type { Buffer } from 'node:buffer';
import type { LocatedMatch } from '../model/finding.ts';
import type { Origin } from '../model/origin.ts';
import { type EngineRules, rulesOf } from '../model/rule.ts';
import { loadChains } from '../rulebook/load.ts';
import { pointerOf } from '../source/lfs.ts';
import type { StoredPack } from '../source/object-store.ts';
import { nameOf } from '../source/pack/open-pack.ts';
import { PackBytes } from '../source/pack/pack-bytes.ts';
import { putPack } from '../source/pack/put-pack.ts';
import { recognise, SAMPLE } from '../unpack/recognise.ts';
import { BLOB, COMMIT, TREE } from '../util/pack-entry.ts';
import { BAD, ENDED, MESSAGE, PAUSED, UNSOUND } from './assembly/layout.ts';
import { emptyReport, type Report } from './batch-report.ts';
import { ChainScan } from './scan-chain.ts';
import { MessageScan } from './scan-messages.ts';
import type { Scanner } from './scanner.ts';

/** The trees of a pack, or all but them. Threads share it: each takes the next roots of chains until none is left. */
export interface PackWork {
  readonly kind: 'pack';
  readonly stored: StoredPack;
  readonly threads: number;
  /** One Int32: place of the next root that nobody has taken, those first that most build on. */
  readonly cursor: Int32Array<SharedArrayBuffer>;
  readonly trees: boolean;
  /** Takes over the entries of trees; null where they are not noted. */
  readonly takeNotes: (() => void) | null;
}

/** Roots are taken so many at a time where threads share them, and where they do not. */
const ROOTS = { shared: 4, alone: 256 };
/** Objects between two looks at the clock. */
const STEPS = 64;

/** Blobs of a pack that are to be scanned, and its commits; not its trees. */
interface PackPlan {
  readonly work: PackWork;
  readonly blobs: number;
  readonly commits: number;
}

export function planPack(stored: StoredPack, threads: number): PackPlan {
  const { counts } = stored;
  const work = workOf(stored, threads, false, null);
  return { work, blobs: counts[BLOB]!, commits: counts[COMMIT]! };
}

/** @param takeNotes see PackWork: then the module of the pack must be ready to note */
export function planTrees(stored: StoredPack, takeNotes: (() => void) | null): PackWork {
  return workOf(stored, 1, true, takeNotes);
}

function workOf(stored: StoredPack, threads: number, trees: boolean, takeNotes: (() => void) | null): PackWork {
  const cursor = new Int32Array(new SharedArrayBuffer(4));
  return { kind: 'pack', stored, threads, cursor, trees, takeNotes };
}

/** Objects of a pack that cannot be rebuilt from it alone. */
export function orphans({ pack }: StoredPack): string[] {
  const ids: string[] = [];
  for (let object = 0; pack.counts[0]! > 0 && object < pack.count; object++)
    if (pack.kinds[object] === 0) ids.push(nameOf(pack, object));
  return ids;
}

/**
 * Scans chains of a pack until none is left or the signal stops it.
 * @param onReport takes what came of it, now and then
 * @param turn lets other things happen when it is time for that
 */
export async function doPackWork(
  { stored, threads, cursor, trees, takeNotes }: PackWork,
  scanner: Scanner,
  rulebook: EngineRules,
  signal: AbortSignal,
  onReport: (report: Report) => void,
  turn: () => Promise<void> | null,
): Promise<void> {
  const { pack, again } = stored;
  const bytes = new PackBytes(pack.path.concat('.pack'), pack.size);
  let report = emptyReport();
  const onMatch = (match: LocatedMatch) => report.matches.push(match);
  const name = (object: number) => nameOf(pack, object);
  const messages = new MessageScan(scanner, onMatch);
  const sink = {
    origin: (object: number) => originOf(pack.kinds[object]!, name(object)),
    match: onMatch,
    // It was counted as read, if no earlier pack has it.
    unread(object: number, length: number) {
      if (again[object] === 1) return;
      report.unread.push(name(object));
      if (pack.kinds[object] !== BLOB) return;
      report.items--;
      report.bytes -= length;
    },
    isContainer(object: number, begin: Buffer, all: () => Buffer) {
      const file = pointerOf(begin);
      if (file) report.pointers.push({ blob: name(object), file });
      // To unpack a container all of it is needed, and so it is of what builds on it.
      if (recognise(begin.subarray(0, SAMPLE)) === null) return false;
      if (again[object] === 1) return true;
      scanner.begin(originOf(BLOB, name(object)));
      scanner.push(all());
      scanner.end();
      for (const match of scanner.take()) onMatch(match);
      return true;
    },
    takeNotes,
  };
  const spansLines = (rule: number) => {
    const { reader } = rulesOf(rulebook).at(rule)!;
    return reader === 'pem' || reader === 'ppk';
  };
  const code = stored.code ?? loadChains()!;
  if (!stored.code) putPack(code, pack, again);
  const chains = new ChainScan(code, scanner, sink, spansLines, pack);
  const take = (status: number) => {
    const object = code.taken();
    if (again[object] === 1) return;
    // Whatever is wrong with it, git will say it better.
    if (status === BAD || status === UNSOUND) report.unread.push(name(object));
    else if (status === MESSAGE) {
      const isCommit = pack.kinds[object] === COMMIT;
      if (isCommit) report.commits++;
      messages.add(isCommit ? 'commit' : 'tag', name(object), chains.bytes());
    }
  };
  const send = () => {
    const items = report.items + code.blobsRead();
    const bytes = report.bytes + code.bytesRead();
    onReport({ ...report, items, bytes, inside: scanner.takeProblems() });
    report = emptyReport();
  };
  let isDue = false;
  const most = threads > 1 ? ROOTS.shared : ROOTS.alone;
  try {
    for (let from = Atomics.add(cursor, 0, most); from < pack.roots; from = Atomics.add(cursor, 0, most)) {
      code.takeRoots(from, Math.min(pack.roots, from + most), trees);
      for (let status = PAUSED; status !== ENDED; ) {
        status = chains.walk(bytes, STEPS);
        take(status);
        const due = turn();
        isDue ||= due !== null;
        if (due) {
          await due;
          // A thread that tells nothing for long is taken for stuck, and a chain may be long.
          onReport(emptyReport());
        }
        if (signal.aborted) return;
      }
      if (isDue) send();
      isDue = false;
    }
  } finally {
    chains.flush();
    messages.flush();
    send();
    bytes.close();
  }
}

function originOf(kind: number, id: string): Origin {
  return kind === TREE ? { kind: 'tree', object: id, part: 'names' } : { kind: 'blob', blob: id };
}
