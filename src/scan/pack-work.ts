import type { Buffer } from 'node:buffer';
import type { LocatedMatch } from '../model/finding.ts';
import type { Origin } from '../model/origin.ts';
import { type EngineRules, rulesOf } from '../model/rule.ts';
import { loadChains } from '../rulebook/load.ts';
import { pointerOf } from '../source/lfs.ts';
import type { StoredPack } from '../source/object-store.ts';
import { nameOf } from '../source/pack/open-pack.ts';
import { PackBytes } from '../source/pack/pack-bytes.ts';
import { subtree, Tasks } from '../source/pack/tasks.ts';
import { recognise, SAMPLE } from '../unpack/recognise.ts';
import { BLOB, COMMIT, TREE } from '../util/pack-entry.ts';
import { BAD, MESSAGE, UNSOUND } from './assembly/layout.ts';
import { emptyReport, type Report } from './batch-report.ts';
import { ChainScan } from './scan-chain.ts';
import { MessageScan } from './scan-messages.ts';
import type { Scanner } from './scanner.ts';

/** A pack that threads share: each takes the next roots of chains until none is left. */
export interface PackWork {
  readonly kind: 'pack';
  readonly stored: StoredPack;
  /** Objects that build on no other, those that most build on first. */
  readonly roots: Uint32Array<SharedArrayBuffer>;
  readonly threads: number;
  /** One Int32: place of the next root that nobody has taken. */
  readonly cursor: Int32Array<SharedArrayBuffer>;
}

/** Roots are taken so many at a time. */
const ROOTS = 4;
/** Objects between two looks at the clock. */
const STEPS = 64;

/** Blobs of a pack that are to be scanned, and its commits. */
interface PackPlan {
  readonly work: PackWork;
  readonly blobs: number;
  readonly commits: number;
}

export function planPack(stored: StoredPack, threadsFor: (objects: number) => number): PackPlan {
  const { pack, again } = stored;
  const roots: number[] = [];
  let blobs = 0;
  let commits = 0;
  for (let object = 0; object < pack.count; object++) {
    if (again[object] === 0 && pack.kinds[object] === BLOB) blobs++;
    if (again[object] === 0 && pack.kinds[object] === COMMIT) commits++;
    if (pack.kinds[object]! > 0 && pack.bases[object]! < 0) roots.push(object);
  }
  roots.sort((a, b) => pack.followers[b]! - pack.followers[a]! || a - b);
  const shared = new Uint32Array(new SharedArrayBuffer(roots.length * 4));
  shared.set(roots);
  const cursor = new Int32Array(new SharedArrayBuffer(4));
  return { work: { kind: 'pack', stored, roots: shared, threads: threadsFor(pack.count), cursor }, blobs, commits };
}

/** Objects of a pack that cannot be rebuilt from it alone. */
export function orphans({ pack }: StoredPack): string[] {
  const ids: string[] = [];
  for (let object = 0; object < pack.count; object++) if (pack.kinds[object] === 0) ids.push(nameOf(pack, object));
  return ids;
}

/**
 * Scans chains of a pack until none is left or the signal stops it.
 * @param onReport takes what came of it, now and then
 * @param turn lets other things happen when it is time for that
 */
export async function doPackWork(
  { stored, roots, cursor }: PackWork,
  scanner: Scanner,
  rulebook: EngineRules,
  signal: AbortSignal,
  onReport: (report: Report) => void,
  turn: () => Promise<void> | null,
): Promise<void> {
  const { pack, again } = stored;
  const bytes = new PackBytes(pack.path.concat('.pack'), pack.size, pack.whole);
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
  };
  const spansLines = (rule: number) => rulesOf(rulebook).at(rule)!.reader === 'pem';
  const chains = new ChainScan(loadChains()!, scanner, sink, spansLines, pack);
  const take = (object: number, from: number, last: boolean) => {
    const kind = pack.kinds[object]!;
    const status = chains.take(bytes, object, kind, from, last, pack.firstChild[object]! >= 0);
    // Whatever is wrong with it, git will say it better.
    if (status === BAD)
      report.unread.push(...subtree(pack, object).flatMap((one) => (again[one] === 0 ? [name(one)] : [])));
    else if (again[object] === 1) return status;
    else if (status === UNSOUND) report.unread.push(name(object));
    else if (kind === BLOB) {
      report.items++;
      report.bytes += chains.length;
    } else if (status === MESSAGE) {
      if (kind === COMMIT) report.commits++;
      messages.add(kind === COMMIT ? 'commit' : 'tag', name(object), chains.bytes());
    }
    return status;
  };
  const send = () => {
    onReport({ ...report, inside: scanner.takeProblems() });
    report = emptyReport();
  };
  try {
    for (let from = Atomics.add(cursor, 0, ROOTS); from < roots.length; from = Atomics.add(cursor, 0, ROOTS)) {
      for (const root of roots.subarray(from, from + ROOTS)) {
        const tasks = new Tasks(pack, root);
        for (let steps = 1; tasks.next(); steps++) {
          const status = take(tasks.object, tasks.from, tasks.last);
          if (status !== BAD) tasks.add(chains.keptAt);
          const due = steps % STEPS === 0 ? turn() : null;
          if (due) await due;
          if (signal.aborted) return;
        }
        const due = turn();
        if (due) {
          send();
          await due;
        }
      }
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
