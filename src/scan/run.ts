import type { Worker } from 'node:worker_threads';
import { acceptProblems } from '../finding/accept-problems.ts';
import { fingerprintAhead } from '../finding/fingerprint.ts';
import { type PlacesOf, type Sorted, sortMatches } from '../finding/from-matches.ts';
import { hideInNames, hideInPaths, secretsInNames } from '../finding/hide-in-names.ts';
import { applyIgnores, staleEntries } from '../finding/ignore.ts';
import { inReadingOrder } from '../finding/order.ts';
import { offNotices } from '../finding/set-aside.ts';
import { createPathOwner } from '../match/reader/owned-by-path.ts';
import type { LocatedMatch, Place } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import { pathInside, pathOf } from '../model/origin.ts';
import { onlyGate } from '../model/policy.ts';
import type { Problem, Skipped } from '../model/problem.ts';
import { emptyTally, type ScanResult, type Scope, type Tally } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { loadKernel } from '../rulebook/load.ts';
import type { LfsPointer } from '../source/lfs.ts';
import { COMMIT_SIZE, OTHER_SIZE } from '../source/list-objects.ts';
import { count } from '../util/count.ts';
import { optimiseLater } from '../util/optimise-later.ts';
import { staySmall } from '../util/stay-small.ts';
import type { Report } from './batch-report.ts';
import type { ListWork } from './batches.ts';
import type { ScanOptions } from './options.ts';
import type { Pool } from './pool.ts';
import { rulesInForce } from './rules-in-force.ts';
import { createScanner, type Scanner } from './scanner.ts';
import { staleNotices } from './stale-notices.ts';
import { createTeller, type Teller } from './tell-progress.ts';
import { doWork, type Work } from './work.ts';

/** Ids of so many values are made before it is known what comes of them. */
const NAMED_AHEAD = 1024;
/** What comes of more matches takes more memory than all else. */
const MANY = 4096;

/** One run of the scanner: collects matches, problems and counts from whatever is scanned, and makes the result. */
export class Run {
  readonly matches: LocatedMatch[] = [];
  readonly problems: Problem[] = [];
  /** Those of the problems that lie in what was read, and will be there the next time. */
  readonly inside: Problem[] = [];
  readonly pointers: LfsPointer[] = [];
  readonly skipped: Skipped[] = [];
  readonly notices: Notice[] = [];
  /** See `hideUnread`. */
  readonly hidden = new Map<string, string>();
  readonly planned: Tally = emptyTally();
  readonly scanned: Tally = emptyTally();
  /** Files that were listed, and were not there. */
  absent = 0;
  /** Only a part of a history is read. */
  partial = false;
  /** One that was started early, and is not used yet: see begin-scan.ts. */
  siftThread: Worker | null = null;
  readonly #rulebook: Rulebook;
  #scanner: Scanner | undefined;
  #module: object | undefined;
  readonly #options: ScanOptions;
  readonly #began = process.uptime() * 1000;
  #pool: Pool | undefined;
  readonly #teller: Teller;
  /** Ids of what was found so far, as they are made, and of which values. */
  readonly #named: Promise<void>[] = [];
  readonly #ahead = new Set<string>();
  /** @param early false where there may be nothing to search; the scanner is then made when it is wanted */
  constructor(rulebook: Rulebook, options: ScanOptions, early = true) {
    this.#rulebook = rulebook;
    this.#options = options;
    this.#teller = createTeller(options);
    if (early) void this.scanner;
  }

  get scanner(): Scanner {
    if (this.#scanner) return this.#scanner;
    const code = loadKernel();
    this.#module = code.module;
    this.#scanner = createScanner(this.#rulebook, code);
    return this.#scanner;
  }

  /**
   * Reads the listed files or blobs, or a pack, in as many threads as they are worth. What was planned of a pack is counted
   * by whoever planned it. Returns the ids of objects that must be had from git.
   */
  async read(work: Work): Promise<string[]> {
    const { signal } = this.#options;
    const kind = work.kind === 'files' ? 'files' : 'blobs';
    if (work.kind === 'files') this.planned.files += work.items.length;
    this.scanner.rememberWindows(kind === 'blobs');
    const unread: string[] = [];
    let bytes = 0;
    let reached = 0;
    const planned = work.kind === 'pack' ? this.planned.blobs : work.items.length;
    // What takes less is done before another thread has begun.
    const isLong = work.kind === 'pack' || work.threads > 1 || work.sifted;
    const onReport = (report: Report) => {
      // Not by spreading: of so many arguments the stack may overflow.
      for (const match of report.matches) this.matches.push(match);
      if (this.matches.length > MANY) staySmall();
      if (isLong) this.#nameAhead(report.matches);
      for (const problem of report.problems) this.problems.push(problem);
      for (const problem of report.inside) {
        this.problems.push(problem);
        this.inside.push(problem);
      }
      for (const id of report.unread) unread.push(id);
      for (const pointer of report.pointers) this.pointers.push(pointer);
      this.scanned[kind] += report.items;
      this.scanned.commits += report.commits;
      this.planned[kind] -= report.absent;
      this.absent += report.absent;
      this.scanned.bytes += report.bytes;
      // How big files are is known only when they are read, and versions in a pack too.
      if (work.kind !== 'blobs') this.planned.bytes += report.bytes;
      bytes += report.bytes;
      reached += report.items + report.problems.length;
      this.#teller.tell({ what: kind, done: reached, planned, bytes, elapsed: process.uptime() * 1000 - this.#began });
    };
    const { scanner } = this;
    const sifting = work.kind === 'files' && work.sifted ? await this.#sifting(work, onReport) : null;
    try {
      if (work.threads > 1) await (await this.#ready()).do(work, scanner, signal, onReport);
      else {
        if (work.kind !== 'files') optimiseLater();
        await doWork(work, scanner, this.#rulebook, signal, onReport, sifting?.batches(signal));
      }
    } finally {
      sifting?.close();
    }
    this.#teller.check();
    return unread;
  }

  /** Null where there is no other thread that could sift: with rules of the user, or a kernel in plain JavaScript. */
  async #sifting(work: ListWork, onReport: (report: Report) => void) {
    const { ready } = this.#rulebook;
    const module = this.#module;
    if (!ready || !module) return null;
    const [{ Sifting }, { startSiftThread }] = await Promise.all([import('./sifting.ts'), import('./begin-scan.ts')]);
    const thread = this.siftThread ?? startSiftThread();
    this.siftThread = null;
    return thread && new Sifting(thread, { work, module, keyPaths: ready.keyPaths }, this.scanner.sieve, onReport);
  }

  /** Reads what is not part of the scan: nothing of it is counted or kept. What was found there. */
  async apart(work: Work): Promise<LocatedMatch[]> {
    const found: LocatedMatch[] = [];
    this.scanner.rememberWindows(false);
    await doWork(work, this.scanner, this.#rulebook, this.#options.signal, ({ matches }) => found.push(...matches));
    return found;
  }

  /** Of nearly all scans that is all. Most values are those of findings in the end. */
  #nameAhead(matches: readonly LocatedMatch[]): void {
    const fresh: string[] = [];
    for (const { value } of matches) {
      if (this.#ahead.size === NAMED_AHEAD) break;
      if (this.#ahead.has(value)) continue;
      this.#ahead.add(value);
      fresh.push(value);
    }
    if (fresh.length > 0) this.#named.push(fingerprintAhead(fresh));
  }

  async #ready(): Promise<Pool> {
    if (!this.#pool) {
      const { Pool } = await import('./pool.ts');
      this.#pool = new Pool(this.#rulebook, this.#module);
    }
    return this.#pool;
  }

  /** Ends the threads; must be called when everything is read. */
  async close(): Promise<void> {
    await Promise.all(this.#named);
    await this.siftThread?.terminate();
    await this.#pool?.close();
  }

  /** Counts a file that an earlier scan has read. */
  countFile(size: number): void {
    for (const tally of [this.planned, this.scanned]) {
      tally.files++;
      tally.bytes += size;
    }
  }

  /**
   * Counts an object that an earlier audit has read.
   * @param size see ObjectList.sizes
   * @param times -1 takes it back
   */
  countKnown(size: number, times = 1): void {
    const kind = size === COMMIT_SIZE ? 'commits' : 'blobs';
    if (size === OTHER_SIZE) return;
    this.planned[kind] += times;
    this.scanned[kind] += times;
    if (size < 0) return;
    this.planned.bytes += times * size;
    this.scanned.bytes += times * size;
  }

  /** Takes over what the scanner found since the last call. What we stopped reading ends too early, and is not damaged. */
  collect(): void {
    for (const match of this.scanner.take()) this.matches.push(match);
    if (this.matches.length > MANY) staySmall();
    const isStopped = this.#options.signal.aborted;
    for (const problem of this.scanner.takeProblems())
      if (!isStopped || problem.code !== 'damaged') this.problems.push(problem);
  }

  result(scope: Scope, target: string, placesOf: PlacesOf = placeOfPath): ScanResult {
    this.#noteStop();
    const { gate, ignores, policies, inlineAllow = true, notices = [] } = this.#options;
    const policyOf = policies?.(scope, target) ?? onlyGate(gate);
    const { matches } = this;
    const ownedAt = createPathOwner(this.#rulebook);
    const sorted =
      matches.length > 0 ? sortMatches(matches, this.#rulebook, placesOf, policyOf, inlineAllow, ownedAt) : NOTHING;
    const inNames = secretsInNames(sorted, namedValues(this.matches), this.hidden);
    const named = hideInNames(sorted, inNames);
    const { findings, ignored, notices: ofIgnores, met } = applyIgnores(named.findings, ignores, policyOf);
    const fileOf = (path: string | null) => policyOf(path).file;
    const {
      problems,
      accepted,
      notices: ofProblems,
      met: metByProblems,
    } = acceptProblems(this.problems, ignores, fileOf);
    // Only an audit of everything reads all that an entry could stand for.
    const isAll = scope === 'audit' && !this.partial && problems.length === 0;
    const ofComments = findings.flatMap(({ id }) => named.notices.get(id) ?? []);
    const off = offNotices(named.ignored);
    const aside = named.ignored.map(({ id }) => id);
    const stale = isAll ? staleNotices(staleEntries(ignores, new Set([...met, ...metByProblems]), aside)) : [];
    return {
      scope,
      target,
      complete: problems.length === 0,
      planned: this.planned,
      scanned: this.scanned,
      findings: inReadingOrder(findings),
      ignored: [...ignored, ...named.ignored].sort((a, b) => (a.id < b.id ? -1 : 1)),
      problems: hideInPaths(problems, inNames),
      ...(accepted.length > 0 ? { acceptedProblems: hideInPaths(accepted, inNames) } : {}),
      ...(this.skipped.length > 0 ? { skipped: hideInPaths(this.skipped, inNames) } : {}),
      notices: distinct(
        hideInPaths(
          [...notices, ...off, ...this.notices, ...ofComments, ...ofIgnores, ...ofProblems, ...stale],
          inNames,
        ),
      ),
      ...rulesInForce(this.#rulebook, policyOf(null).off.size),
      requests: null,
      elapsed: process.uptime() * 1000 - this.#began,
    };
  }

  #noteStop(): void {
    const { signal } = this.#options;
    if (!signal.aborted) return;
    const timeout = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
    const { planned, scanned } = this;
    const left = (['files', 'blobs', 'commits', 'bytes'] as const).flatMap((kind) =>
      planned[kind] > scanned[kind] ? [count(planned[kind] - scanned[kind], kind.slice(0, -1))] : [],
    );
    this.problems.push({
      code: timeout ? 'timeout' : 'interrupted',
      path: null,
      message: `${timeout ? 'the time was up' : 'stopped by a signal'}; not read: ${left.join(', ') || 'the rest'}`,
      hint: timeout ? 'give it more time with --timeout' : null,
    });
  }
}

const NOTHING: Sorted = { findings: [], ignored: [], accepted: [], notices: new Map() };

/** Values that stand in names, which reports show. */
export function namedValues(matches: readonly LocatedMatch[]): Set<string> {
  const values = new Set<string>();
  for (const { origin, value } of matches) {
    const isOfPeople = (origin.kind === 'commit' || origin.kind === 'tag') && origin.part === 'people';
    if (isOfPeople || origin.kind === 'ref' || origin.kind === 'tree') values.add(value);
  }
  return values;
}

function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [`${notice.path}:${notice.line}:${notice.message}`, notice])).values()];
}

/** The place of a match in a file, the index or stdin. */
export function placeOfPath(match: LocatedMatch): readonly Place[] {
  const { line, column, start, end, inside, chain = [] } = match;
  const at = { commit: null, author: null, date: null, atHead: null, chain };
  return [{ path: pathInside(pathOf(match.origin), inside), line, column, start, end, ...at }];
}
