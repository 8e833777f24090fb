/** Maps [start, end) of what a run was decoded to back to the bytes of the source that it stands for. */
export type Range = (start: number, end: number) => readonly [number, number];

/** A stretch of the text whose bytes map back alike. */
interface Part {
  /** Where it begins in the text. */
  readonly at: number;
  readonly from: number;
  /** Bytes of the source for each byte of the text; 0: all of them stand for `stride` bytes together. */
  readonly each: number;
  readonly stride: number;
  /** How it was decoded; null for what was copied. */
  readonly step: string | null;
  readonly range: Range | null;
}

/** Bytes of the buffers that texts are put in: an allocation for each would cost more than the decoding. */
const POOL = 256 * 1024;

let pool = new Uint8Array(0);

function allocate(length: number): Uint8Array {
  if (length > POOL) return new Uint8Array(length);
  if (length > pool.length) pool = new Uint8Array(POOL);
  const part = pool.subarray(0, length);
  pool = pool.subarray(length);
  return part;
}

/**
 * Text that is written anew from [from, to) of other text, with a map back that is exact to the byte: each byte knows the
 * bytes that it stands for, and how it was decoded. What is not written is copied. Costs nothing until something is.
 */
export class Rewriter {
  readonly #source: Uint8Array;
  readonly #to: number;
  readonly #parts: Part[] = [];
  #bytes: Uint8Array | null = null;
  #length = 0;
  /** The source before it was copied, or written anew. */
  #taken: number;

  /** Decoding makes no text longer. */
  constructor(source: Uint8Array, from: number, to: number) {
    this.#source = source;
    this.#to = to;
    this.#taken = from;
  }

  /** Must not be asked for before all is written. */
  get bytes(): Uint8Array {
    this.#copyTo(this.#to);
    return this.#bytes!.subarray(0, this.#length);
  }

  /** Something was decoded. */
  get changed(): boolean {
    return this.#bytes !== null;
  }

  /** A byte that stands for [from, to) of the source. */
  put(byte: number, from: number, to: number, step: string): void {
    this.#copyTo(from);
    const last = this.#parts.at(-1);
    const stride = to - from;
    const goesOn =
      last?.step === step && last.each === stride && last.from + (this.#length - last.at) * last.each === from;
    if (!goesOn) this.#parts.push({ at: this.#length, from, each: stride, stride, step, range: null });
    this.#bytes![this.#length++] = byte;
    this.#taken = to;
  }

  /** A character, as UTF-8, that stands for [from, to) of the source. */
  putCharacter(code: number, from: number, to: number, step: string): void {
    if (code < 0x80) {
      this.put(code, from, to, step);
      return;
    }
    this.#copyTo(from);
    this.#parts.push({ at: this.#length, from, each: 0, stride: to - from, step, range: null });
    const lead = code < 0x800 ? 0xc0 : code < 0x10000 ? 0xe0 : 0xf0;
    const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    const bytes = this.#bytes!;
    bytes[this.#length++] = lead | (code >> (6 * tail));
    for (let i = tail - 1; i >= 0; i--) bytes[this.#length++] = 0x80 | ((code >> (6 * i)) & 63);
    this.#taken = to;
  }

  /** Bytes that stand for [from, to) of the source, by a rule of their own. */
  putRun(bytes: Uint8Array, from: number, to: number, step: string, range: Range): void {
    this.#copyTo(from);
    this.#parts.push({ at: this.#length, from: 0, each: 0, stride: 0, step, range });
    this.#bytes!.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#taken = to;
  }

  /** [from, to) of the source is left out, and what follows joins what stands before. */
  gap(from: number, to: number, step: string): void {
    this.#copyTo(from);
    this.#parts.push({ at: this.#length, from: 0, each: 0, stride: 0, step, range: null });
    this.#taken = to;
  }

  #copyTo(end: number): void {
    this.#bytes ??= allocate(this.#to - this.#taken);
    const from = this.#taken;
    if (end <= from) return;
    this.#parts.push({ at: this.#length, from, each: 1, stride: 1, step: null, range: null });
    this.#bytes.set(this.#source.subarray(from, end), this.#length);
    this.#length += end - from;
    this.#taken = end;
  }

  /** The bytes of the source that [start, end) stands for. */
  source(start: number, end: number): readonly [number, number] {
    return [this.#rangeOf(start)[0], this.#rangeOf(Math.max(start, end - 1))[1]];
  }

  /** How [start, end), or what touches it, was decoded; null where it is as it was. */
  stepOf(start: number, end: number): string | null {
    const within = new Set<string>();
    let beside: string | null = null;
    for (let i = Math.max(0, this.#partAt(start) - 2); i < this.#parts.length && this.#parts[i]!.at <= end; i++) {
      const { at, step } = this.#parts[i]!;
      if (step === null) continue;
      const next = this.#parts[i + 1]?.at ?? this.#length;
      if (at < end && (next > start || (at === next && at > start)) && (at < next || at > start)) within.add(step);
      else if (at <= end && next >= start && at < next) beside ??= step;
    }
    if (within.size > 0) return [...within].join(' + ');
    return beside;
  }

  #rangeOf(at: number): readonly [number, number] {
    const part = this.#parts[this.#partAt(at)]!;
    const index = at - part.at;
    if (part.range) return part.range(index, index + 1);
    const from = part.from + index * part.each;
    return part.each === 0 ? [part.from, part.from + part.stride] : [from, from + part.each];
  }

  /** Place of the last part that begins at or before `at`. */
  #partAt(at: number): number {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#parts[middle]!.at <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
