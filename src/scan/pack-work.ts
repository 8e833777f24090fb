import type { LocatedMatch } from '../model/finding.ts';
import type { Origin } from '../model/origin.ts';
import { type EngineRules, rulesOf } from '../model/rule.ts';
import { loadInflate } from '../rulebook/load.ts';
import { pointerOf } from '../source/lfs.ts';
import type { StoredPack } from '../source/object-store.ts';
import { createInflate } from '../source/pack/inflate.ts';
import { nameOf } from '../source/pack/open-pack.ts';
import { PackBytes } from '../source/pack/pack-bytes.ts';
import { Slabs } from '../source/pack/slabs.ts';
import { walkChains } from '../source/pack/walk-chains.ts';
import { recognise, SAMPLE } from '../unpack/recognise.ts';
import { isSound } from '../util/object-form.ts';
import { BLOB, COMMIT, TREE } from '../util/pack-entry.ts';
import { ChainScan } from './scan-chain.ts';
import { MessageScan } from './scan-messages.ts';
import type { Scanner } from './scanner.ts';
import type { Report } from './work.ts';

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
export interface PackPlan {
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
  const slabs = new Slabs();
  const inflate = createInflate(loadInflate());
  let report = emptyReport();
  const onMatch = (match: LocatedMatch) => report.matches.push(match);
  const name = (object: number) => nameOf(pack, object);
  const messages = new MessageScan(scanner, onMatch);
  const chains = new ChainScan(
    scanner,
    {
      origin: (object) => originOf(pack.kinds[object]!, name(object)),
      match: onMatch,
      unread: (o, length) => leave(o, length),
    },
    (rule) => rulesOf(rulebook).at(rule)!.reader === 'pem',
  );
  const unpack = (object: number, content: Buffer) => {
    scanner.begin(originOf(BLOB, name(object)));
    scanner.push(content);
    scanner.end();
    for (const match of scanner.take()) onMatch(match);
  };
  // It was counted as read, if no earlier pack has it.
  const leave = (object: number, length: number) => {
    if (again[object] === 1) return;
    report.unread.push(name(object));
    if (pack.kinds[object] !== BLOB) return;
    report.items--;
    report.bytes -= length;
  };
  const visitor = {
    object(object: number, content: Buffer, base: number, copies: readonly number[]) {
      const kind = pack.kinds[object]!;
      if (!isSound(kind, content)) {
        if (again[object] === 0) report.unread.push(name(object));
        return;
      }
      if (again[object] === 0) {
        if (kind === BLOB) report.items++;
        if (kind === BLOB) report.bytes += content.length;
        if (kind === COMMIT) report.commits++;
      }
      const file = kind === BLOB ? pointerOf(content) : null;
      if (file) report.pointers.push({ blob: name(object), file });
      // To unpack a container all of it is needed, and so it is of what builds on it.
      if (kind === BLOB && recognise(content.subarray(0, SAMPLE)) !== null) {
        if (again[object] === 0) unpack(object, content);
      } else if (kind === BLOB || kind === TREE)
        chains.add(object, content, base, copies, kind === TREE ? pack.nameLength : 0);
      else if (again[object] === 0) messages.add(kind === COMMIT ? 'commit' : 'tag', name(object), content);
    },
    unread(objects: readonly number[]) {
      for (const object of objects) if (again[object] === 0) report.unread.push(name(object));
    },
  };
  const send = () => {
    onReport({ ...report, inside: scanner.takeProblems() });
    report = emptyReport();
  };
  try {
    for (let from = Atomics.add(cursor, 0, ROOTS); from < roots.length; from = Atomics.add(cursor, 0, ROOTS)) {
      for (const root of roots.subarray(from, from + ROOTS)) {
        let steps = 0;
        for (const _ of walkChains(pack, bytes, root, slabs, inflate, visitor)) {
          const due = ++steps % STEPS === 0 ? turn() : null;
          if (due) await due;
          if (signal.aborted) return;
        }
        chains.endChain();
        const due = turn();
        if (due) {
          send();
          await due;
        }
      }
    }
  } finally {
    chains.endChain();
    chains.flush();
    messages.flush();
    send();
    bytes.close();
  }
}

function originOf(kind: number, id: string): Origin {
  return kind === TREE ? { kind: 'tree', object: id, part: 'names' } : { kind: 'blob', blob: id };
}

function emptyReport() {
  return {
    matches: [] as LocatedMatch[],
    problems: [],
    inside: [],
    items: 0,
    absent: 0,
    bytes: 0,
    commits: 0,
    unread: [] as string[],
    pointers: [] as Report['pointers'],
  } satisfies Report;
}
