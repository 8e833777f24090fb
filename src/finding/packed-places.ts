import type { Packed, Place } from '../model/finding.ts';
import { comparePlaces } from './compare-places.ts';

/** What places have in common that differ in where they are in one text: all but these. */
const OWN = ['line', 'column', 'start', 'end'] as const;
type Own = Pick<Place, (typeof OWN)[number]>;

/** Places in one block, as numbers; and how many of what they have in common are looked through for a new one. */
const BLOCK = 4096;
const KINDS_NEAR = 8;

interface Block {
  readonly kind: Uint32Array;
  readonly line: Uint32Array;
  readonly column: Uint32Array;
  readonly length: Uint32Array;
  /** Files may be longer than 4 GiB. */
  readonly start: Float64Array;
}

/** So many places that they are kept as numbers, 24 bytes each, and made when they are asked for. */
export class PackedPlaces implements Packed {
  #blocks: Block[] = [];
  /** One place of each kind: what differs between places of a kind is `OWN`. */
  #kinds: Place[] = [];
  #count = 0;
  /** Which place is the n-th; null where they are in order. */
  #order: Uint32Array | null = null;

  constructor(places: Iterable<Place> = []) {
    for (const place of places) this.add(place);
  }

  get length(): number {
    return this.#order?.length ?? this.#count;
  }

  /** Of those in the order in which they came: `sorted` and `once` give others. */
  add(place: Place): void {
    const at = this.#count++ % BLOCK;
    if (at === 0) this.#blocks.push(emptyBlock());
    const block = this.#blocks.at(-1)!;
    block.kind[at] = this.#kindOf(place);
    block.line[at] = place.line;
    block.column[at] = place.column;
    block.length[at] = place.end - place.start;
    block.start[at] = place.start;
  }

  at(place: number): Place | undefined {
    if (place < 0 || place >= this.length) return undefined;
    const i = this.#order?.[place] ?? place;
    const block = this.#blocks[Math.floor(i / BLOCK)]!;
    const at = i % BLOCK;
    const start = block.start[at]!;
    const own: Own = { line: block.line[at]!, column: block.column[at]!, start, end: start + block.length[at]! };
    return { ...this.#kinds[block.kind[at]!]!, ...own };
  }

  *[Symbol.iterator](): Generator<Place, void> {
    for (let i = 0; i < this.length; i++) yield this.at(i)!;
  }

  some(fits: (place: Place) => unknown): boolean {
    return this.find(fits) !== undefined;
  }

  every(fits: (place: Place) => unknown): boolean {
    return !this.some((place) => !fits(place));
  }

  find(fits: (place: Place) => unknown): Place | undefined {
    for (const place of this) if (fits(place)) return place;
    return undefined;
  }

  filter(fits: (place: Place) => unknown): Place[] {
    return [...this].filter(fits);
  }

  map<T>(make: (place: Place) => T): T[] {
    return Array.from(this, make);
  }

  slice(from = 0, to = this.length): Place[] {
    const end = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, end - from) }, (_, i) => this.at(from + i)!);
  }

  toJSON(): Place[] {
    return [...this];
  }

  with(make: (place: Place) => Place): PackedPlaces {
    return this.#as(this.#order, this.#kinds.map(make));
  }

  sorted(): PackedPlaces {
    const ranks = ranksOf(this.#kinds);
    const given = this.#order ?? this.#all();
    const before = (a: number, b: number) =>
      ranks[this.#kind(a)]! - ranks[this.#kind(b)]! || this.#start(a) - this.#start(b);
    if (given.every((place, i) => i === 0 || before(given[i - 1]!, place) <= 0)) return this;
    return this.#as(given.toSorted(before));
  }

  /** Each once. @param nameOf the same for places that are one, wherever they stand in it */
  once(nameOf: (place: Place) => string): PackedPlaces {
    const names = new Map<string, number>();
    const nameAt = this.#kinds.map((kind) => {
      const name = nameOf(kind);
      if (!names.has(name)) names.set(name, names.size);
      return names.get(name)!;
    });
    const all = this.#all();
    const apart = (a: number, b: number) =>
      nameAt[this.#kind(a)]! - nameAt[this.#kind(b)]! ||
      this.#start(a) - this.#start(b) ||
      this.#span(a) - this.#span(b);
    if (all.every((place, i) => i === 0 || apart(all[i - 1]!, place) < 0)) return this;
    const sorted = all.toSorted((a, b) => apart(a, b) || a - b);
    const kept = new Uint8Array(this.#count);
    for (let from = 0; from < sorted.length; ) {
      let to = from + 1;
      while (to < sorted.length && apart(sorted[from]!, sorted[to]!) === 0) to++;
      const same = sorted.subarray(from, to);
      kept[same.find((i) => this.#kinds[this.#kind(i)]!.commit !== null) ?? same[0]!] = 1;
      from = to;
    }
    return this.#as(all.filter((i) => kept[i] === 1));
  }

  #as(order: Uint32Array | null, kinds = this.#kinds): PackedPlaces {
    const made = new PackedPlaces();
    made.#blocks = this.#blocks;
    made.#count = this.#count;
    made.#order = order;
    made.#kinds = kinds;
    return made;
  }

  #all(): Uint32Array {
    return Uint32Array.from({ length: this.#count }, (_, i) => i);
  }

  #span(i: number): number {
    return this.#blocks[Math.floor(i / BLOCK)]!.length[i % BLOCK]!;
  }

  #kind(i: number): number {
    return this.#blocks[Math.floor(i / BLOCK)]!.kind[i % BLOCK]!;
  }

  #start(i: number): number {
    return this.#blocks[Math.floor(i / BLOCK)]!.start[i % BLOCK]!;
  }

  #kindOf(place: Place): number {
    const kinds = this.#kinds;
    for (let i = kinds.length - 1; i >= 0 && i >= kinds.length - KINDS_NEAR; i--)
      if (isOfKind(place, kinds[i]!)) return i;
    return kinds.push(place) - 1;
  }
}

function emptyBlock(): Block {
  const numbers = () => new Uint32Array(BLOCK);
  return { kind: numbers(), line: numbers(), column: numbers(), length: numbers(), start: new Float64Array(BLOCK) };
}

function isOfKind(place: Place, kind: Place): boolean {
  const names = Object.keys(place) as (keyof Place)[];
  if (names.length !== Object.keys(kind).length) return false;
  return names.every((name) => OWN.includes(name as keyof Own) || isSame(place[name], kind[name]));
}

function isSame(a: Place[keyof Place], b: Place[keyof Place]): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]);
}

/** By kind, where it stands among the others whatever bytes its places have. */
function ranksOf(kinds: readonly Place[]): Uint32Array {
  const byFile = (a: number, b: number) => comparePlaces({ ...kinds[a]!, start: 0 }, { ...kinds[b]!, start: 0 });
  const ordered = kinds.map((_, i) => i).sort(byFile);
  const ranks = new Uint32Array(kinds.length);
  for (let i = 1; i < ordered.length; i++)
    ranks[ordered[i]!] = ranks[ordered[i - 1]!]! + (byFile(ordered[i - 1]!, ordered[i]!) === 0 ? 0 : 1);
  return ranks;
}
