import { Buffer } from 'node:buffer';
import { sniff } from '../chunk/sniff.ts';
import type { ChainCode } from '../model/chain-code.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { Origin } from '../model/origin.ts';
import type { Pack } from '../source/pack/open-pack.ts';
import type { PackBytes } from '../source/pack/pack-bytes.ts';
import { Putter } from '../source/pack/put-entry.ts';
import {
  ALONE,
  AS_BINARY,
  AS_ODD,
  AS_TEXT,
  BINARY,
  BINARY_PLACES,
  DONE,
  FULL,
  LOG,
  LOOK,
  NEED,
  NOTED,
  PARTS,
  PLACE,
  TEXT,
  TEXT_PLACES,
} from './assembly/layout.ts';
import { type Fresh, type Known, type Settled, settle } from './carry-matches.ts';
import type { Scanner } from './scanner.ts';

/** First bytes of a blob that are looked at. */
const SNIFFED = 8192;

/** Takes what came of the chains. */
interface ChainSink {
  origin(object: number): Origin;
  match(match: LocatedMatch): void;
  /** The object cannot be judged by its parts. @param length its bytes */
  unread(object: number, length: number): void;
  /**
   * Whether a blob is a container, which the sink has scanned then.
   * @param begin its first bytes
   * @param all gives all of its bytes
   */
  isContainer(object: number, begin: Buffer, all: () => Buffer): boolean;
  /** Takes over the entries of trees that the module has noted; null where it notes none. */
  readonly takeNotes: (() => void) | null;
}

/**
 * Finds keys in objects that build on one another. Of an object that was made by copying, only what is new is scanned, with
 * its surroundings; a match in what was copied, far enough from any seam, is carried over.
 */
export class ChainScan {
  readonly #code: ChainCode;
  readonly #put: Putter;
  readonly #pack: Pack;
  readonly #scanner: Scanner;
  readonly #sink: ChainSink;
  readonly #spansLines: (rule: number) => boolean;
  #view = Buffer.alloc(0);
  /** What was found in the objects of the log. */
  #fresh = new Map<number, Fresh>();
  /** What is known of objects of this chain that hold something. */
  readonly #known = new Map<number, Known>();

  /**
   * @param spansLines whether keys of a rule may go over many lines
   * @param pack the objects are of
   */
  constructor(code: ChainCode, scanner: Scanner, sink: ChainSink, spansLines: (rule: number) => boolean, pack: Pack) {
    this.#code = code;
    this.#put = new Putter(code);
    this.#pack = pack;
    this.#scanner = scanner;
    this.#sink = sink;
    this.#spansLines = spansLines;
    code.configure(pack.nameLength, scanner.reachesFar, true, sink.takeNotes !== null);
  }

  /**
   * Takes objects of the roots that the module was told, and what builds on them.
   * @param bytes of the pack
   * @param most objects
   * @returns MESSAGE, UNSOUND or BAD of the layout, of the object that was taken last; DONE or PAUSED when there may be more,
   *   and ENDED when there is none
   */
  walk(bytes: PackBytes, most: number): number {
    const code = this.#code;
    let status = code.walk(most);
    while (status === FULL || status === NOTED || status === LOOK || status === NEED) {
      if (status === FULL) this.flush();
      if (status === NOTED) this.#sink.takeNotes!();
      if (status === NEED) status = code.given(this.#put.entry(this.#pack, bytes, code.taken()));
      else status = status === LOOK ? this.#look(code.taken()) : code.retry();
    }
    if (status === ALONE) this.#alone(code.taken());
    return status === ALONE ? DONE : status;
  }

  /** The bytes of the object that was taken last. Not to be kept: their memory is used again. */
  bytes(most = Number.POSITIVE_INFINITY): Buffer {
    const { memory, address, length } = this.#code;
    // Where the memory has grown, a view of what it was is empty; to ask for the buffer itself takes long.
    if (this.#view.length === 0) this.#view = Buffer.from(memory.buffer);
    const from = address();
    return this.#view.subarray(from, from + Math.min(length(), most));
  }

  /** Scans what was gathered. Must be called at the end. */
  flush(): void {
    const code = this.#code;
    this.#probe(false);
    this.#probe(true);
    if (this.#fresh.size > 0 || this.#known.size > 0) {
      const log = new Int32Array(code.memory.buffer, LOG, (code.logEnd() - LOG) >> 2);
      for (const settled of settle(log, this.#fresh, this.#known, this.#spansLines)) this.#hand(settled);
      this.#fresh = new Map();
    }
    code.emptied();
  }

  #look(object: number): number {
    const begin = this.bytes(SNIFFED);
    if (this.#sink.isContainer(object, begin, () => this.bytes())) return this.#code.add(0, false);
    const encoding = this.#code.isText() ? 'text' : sniff(begin);
    const isText = encoding === 'text';
    const how = isText ? AS_TEXT : encoding === 'binary' ? AS_BINARY : AS_ODD;
    return this.#code.add(how, isText && this.#scanner.mayBeKey(begin));
  }

  #alone(object: number): void {
    this.#scanner.begin(this.#sink.origin(object));
    this.#scanner.push(this.bytes());
    this.#scanner.end();
    const found = this.#scanner.take();
    for (const { origin: _, line: __, column: ___, ...match } of found) this.#of(object).matches.push(match);
    if (this.#scanner.isBroken()) this.#of(object).unsettled = true;
  }

  #probe(binary: boolean): void {
    const code = this.#code;
    const filled = code.filled(binary);
    if (filled === 0) return;
    const { buffer } = code.memory;
    const bytes = new Uint8Array(buffer, binary ? BINARY : TEXT, filled);
    const parts = binary ? undefined : new Int32Array(buffer, PARTS, code.parts() * 2);
    const { matches, unsettled } = this.#scanner.probe(bytes, binary, parts);
    if (matches.length === 0 && unsettled.length === 0) return;
    const first = binary ? BINARY_PLACES : TEXT_PLACES;
    const places = new Int32Array(buffer, first, code.places(binary) * PLACE).slice();
    const stretches = new Stretches(places);
    const placesOf = (start: number): readonly number[] => {
      const found = stretches.at(start);
      for (const place of found) code.held(binary, place / PLACE);
      return found;
    };
    for (const start of unsettled) for (const place of placesOf(start)) this.#of(places[place]!).unsettled = true;
    stretches.begin();
    const shared = new Set<number>();
    for (const match of matches) {
      const found = placesOf(match.start);
      for (const place of found) {
        this.#place(match, places, place);
        if (found.length > 1) shared.add(places[place]!);
      }
    }
    // What an object shares with one before it is found first.
    for (const object of shared) this.#of(object).matches.sort((a, b) => a.start - b.start);
  }

  #place(match: Match, places: Int32Array, place: number): void {
    const from = places[place + 1]!;
    const at = places[place + 2]!;
    const length = places[place + 3]!;
    const edges = places[place + 4]!;
    const start = match.start - at;
    const end = match.end - at;
    const placed = { ...match, start: from + start, end: from + end };
    const inside = start >= 0 && end <= length;
    const { matches, cuts } = this.#of(places[place]!);
    if (!inside || (edges & 1 && start === 0) || (edges & 2 && end === length)) cuts.push(placed);
    if (inside) matches.push(placed);
  }

  #of(object: number): Fresh {
    const known = this.#fresh.get(object);
    if (known) return known;
    const fresh = { matches: [], cuts: [], unsettled: false };
    this.#fresh.set(object, fresh);
    return fresh;
  }

  #hand({ object, length, matches }: Settled): void {
    if (!matches) this.#sink.unread(object, length);
    if (!matches) return;
    const origin = this.#sink.origin(object);
    for (const match of matches) this.#sink.match({ origin, ...match, line: 0, column: 0 });
  }
}

/** Stretches of a buffer, where each is looked for that holds a place: see gather.ts. */
class Stretches {
  readonly #places: Int32Array;
  /** Those that the buffer has the bytes of, in order, each with those that have the same. */
  readonly #groups: number[][] = [];
  #next = 0;

  constructor(places: Int32Array) {
    this.#places = places;
    const groups = new Map<number, number[]>();
    for (let place = 0; place < places.length; place += PLACE) {
      const first = places[place + 5]! * PLACE;
      if (first !== place) groups.get(first)!.push(place);
      else {
        const group = [place];
        groups.set(place, group);
        this.#groups.push(group);
      }
    }
  }

  begin(): void {
    this.#next = 0;
  }

  /** The stretch that holds what starts there, and those with the same bytes. @param start no less than the one before */
  at(start: number): readonly number[] {
    for (;;) {
      const [place = 0] = this.#groups[this.#next]!;
      if (this.#places[place + 2]! + this.#places[place + 3]! > start) return this.#groups[this.#next]!;
      this.#next++;
    }
  }
}
