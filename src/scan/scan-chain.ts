import type { Buffer } from 'node:buffer';
import { type Changed, changedParts, changesOnlyIds, LONGEST_BROKEN, type Range } from '../chunk/changed.ts';
import { type Encoding, sniff } from '../chunk/sniff.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { Origin } from '../model/origin.ts';
import type { Scanner } from './scanner.ts';
import { LONGEST_STRETCH, Stretches, type Target } from './stretches.ts';

/** So many bytes on either side tell that encoded text goes on over a place. */
const RUN = 40;

/** One object of a chain: what it builds on, and what is known of it so far. */
class Version implements Target {
  readonly object: number;
  readonly base: Version | null;
  readonly copies: readonly number[];
  readonly length: number;
  readonly encoding: Encoding;
  /** Where matches must be found anew; null: everywhere. */
  readonly dirty: readonly Range[] | null;
  readonly matches: Match[] = [];
  /** It must be read as a whole after all, and what builds on it too. */
  doubtful = false;

  constructor(
    object: number,
    base: Version | null,
    copies: readonly number[],
    length: number,
    encoding: Encoding,
    dirty: readonly Range[] | null,
  ) {
    this.object = object;
    this.base = base;
    this.copies = copies;
    this.length = length;
    this.encoding = encoding;
    this.dirty = dirty;
  }

  found(match: Match): void {
    this.matches.push(match);
  }

  packed(): void {
    this.doubtful = true;
  }

  cut(match: Match): void {
    if (this.dirty?.some((zone) => touches(match, zone)) ?? true) this.doubtful = true;
  }
}

/** Takes what came of the chains. */
export interface ChainSink {
  origin(object: number): Origin;
  match(match: LocatedMatch): void;
  /** The object cannot be judged by its parts. @param length its bytes */
  unread(object: number, length: number): void;
}

/**
 * Finds keys in objects that build on one another. Of an object that was made by copying, only what is new is scanned, with
 * its surroundings; a match in what was copied, far enough from any seam, is carried over.
 */
export class ChainScan {
  readonly #scanner: Scanner;
  readonly #sink: ChainSink;
  readonly #spansLines: (rule: number) => boolean;
  readonly #text: Stretches;
  readonly #binary: Stretches;
  #chain = new Map<number, Version>();
  #ended: Map<number, Version>[] = [];

  /** @param spansLines whether keys of a rule may go over many lines */
  constructor(scanner: Scanner, sink: ChainSink, spansLines: (rule: number) => boolean) {
    this.#scanner = scanner;
    this.#sink = sink;
    this.#spansLines = spansLines;
    this.#text = new Stretches(scanner, false);
    this.#binary = new Stretches(scanner, true);
  }

  /**
   * Takes an object; what it builds on was taken before, in the same chain.
   * @param idLength of a git tree: bytes of the ids in it; 0 of a blob
   */
  add(object: number, bytes: Buffer, base: number, copies: readonly number[], idLength: number): void {
    const encoding = idLength > 0 ? 'binary' : sniff(bytes);
    const from = this.#scanner.reachesFar ? null : (this.#chain.get(base) ?? null);
    const same = from !== null && from.encoding === encoding && (encoding === 'text' || encoding === 'binary');
    const changed = same ? partsOf(bytes, copies, from.length, idLength) : null;
    const mayBeKey = encoding === 'text' && this.#scanner.mayBeKey(bytes);
    const whole = changed === null || mayBeKey || mustBeWhole(changed.stretches, bytes);
    const version = whole
      ? new Version(object, null, [], bytes.length, encoding, null)
      : new Version(object, from, copies, bytes.length, encoding, changed.dirty);
    this.#chain.set(object, version);
    if (!whole) for (const { from, to } of changed.stretches) this.#stretch(version, bytes, from, to);
    else if (!mayBeKey && bytes.length <= LONGEST_STRETCH && (encoding === 'text' || encoding === 'binary'))
      this.#stretch(version, bytes, 0, bytes.length);
    else this.#alone(version, bytes);
  }

  /** The chain ended: the next object builds on none. */
  endChain(): void {
    this.#ended.push(this.#chain);
    this.#chain = new Map();
  }

  /** Scans what is left. Must be called at the end. */
  flush(): void {
    this.#text.flush();
    this.#binary.flush();
    for (const chain of this.#ended) this.#settle(chain);
    this.#ended = [];
  }

  #stretch(version: Version, bytes: Buffer, from: number, to: number): void {
    const stretches = version.encoding === 'binary' ? this.#binary : this.#text;
    if (!stretches.fits(to - from)) this.flush();
    stretches.add(version, bytes, from, to, bytes.length);
  }

  #alone(version: Version, bytes: Buffer): void {
    this.#scanner.begin(this.#sink.origin(version.object));
    this.#scanner.push(bytes);
    this.#scanner.end();
    for (const { origin: _, line: __, column: ___, ...match } of this.#scanner.take()) version.matches.push(match);
  }

  /** Carries matches on from each version to those that build on it, and hands all out. */
  #settle(chain: ReadonlyMap<number, Version>): void {
    const versions = [...chain.values()];
    if (!versions.some(({ matches, doubtful }) => matches.length > 0 || doubtful)) return;
    for (const version of versions) {
      const { base, dirty, matches } = version;
      if (base?.doubtful) version.doubtful = true;
      if (!version.doubtful && base && dirty) {
        const anew = matches.filter((match) => dirty.some((zone) => touches(match, zone)));
        const spans = anew.some(({ rule }) => this.#spansLines(rule));
        const lost = base.matches.filter((match) => !carry(match, version, anew));
        // A key of many lines may go on beyond what was scanned.
        if (spans || lost.some(isLong)) version.doubtful = true;
        matches.splice(0, matches.length, ...anew);
      }
      if (version.doubtful) this.#sink.unread(version.object, version.length);
      else if (matches.length > 0) this.#hand(version);
    }
  }

  #hand({ object, matches }: Version): void {
    const origin = this.#sink.origin(object);
    for (const match of matches) this.#sink.match({ origin, ...match, line: 0, column: 0 });
  }
}

function partsOf(bytes: Buffer, copies: readonly number[], baseLength: number, idLength: number): Changed {
  if (idLength > 0 && changesOnlyIds(bytes, copies, baseLength, idLength)) return { dirty: [], stretches: [] };
  return changedParts(bytes, copies, baseLength);
}

/** Adds the match wherever the version copied it with its surroundings. False where it did not. */
function carry(match: Match, { copies, dirty }: Version, to: Match[]): boolean {
  let carried = false;
  for (let i = 0; i < copies.length; i += 3) {
    const from = copies[i]!;
    if (match.start < from || match.end > from + copies[i + 2]!) continue;
    const by = copies[i + 1]! - from;
    const moved = { ...match, start: match.start + by, end: match.end + by };
    if (dirty!.some((zone) => touches(moved, zone))) continue;
    to.push(moved);
    carried = true;
  }
  return carried;
}

function isLong({ start, end }: Match): boolean {
  return end - start > LONGEST_BROKEN;
}

function touches({ start, end }: Match, { from, to }: Range): boolean {
  return start <= to && end >= from;
}

/** The stretches are most of it. */
function mustBeWhole(stretches: readonly Range[], bytes: Buffer): boolean {
  const sum = stretches.reduce((total, { from, to }) => total + to - from, 0);
  if (sum * 4 > bytes.length * 3 || stretches.some(({ from, to }) => to - from > LONGEST_STRETCH)) return true;
  return stretches.some(({ from, to }) => isInRun(bytes, from) || isInRun(bytes, to));
}

/** A long run of base64 or hex goes on over `at`: cut there it may not be decoded. */
function isInRun(bytes: Buffer, at: number): boolean {
  if (at < RUN || at + RUN > bytes.length) return false;
  for (let p = at - RUN; p < at + RUN; p++) if (!isEncoded(bytes[p]!)) return false;
  return true;
}

/** A letter, a digit or a sign of base64, or the end of a line of it. */
function isEncoded(c: number): boolean {
  const letter = c | 32;
  if ((letter >= 97 && letter <= 122) || (c >= 48 && c <= 57)) return true;
  return c === 43 || c === 47 || c === 45 || c === 95 || c === 10 || c === 13;
}
