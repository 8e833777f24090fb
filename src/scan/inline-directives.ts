import { Buffer } from 'node:buffer';
import { BLOCK_WORDS, type ReadDirective, readDirectives } from '../finding/directives.ts';
import type { Directive } from '../model/directive.ts';
import { firstFrom } from '../util/first-from.ts';

/** A range in a chunk. */
interface ChunkRange {
  readonly start: number;
  readonly end: number;
}

/** A chunk as the engine has it: one byte a character. */
interface DirectiveChunk {
  readonly bytes: Uint8Array;
  original(at: number): number;
  position(at: number): { readonly line: number };
}

/** The beginning or the end of a block. */
interface Mark {
  /** In the original bytes. */
  readonly at: number;
  readonly directive: Directive | null;
  /** What it closes or opens: blocks of ours and of others do not end each other. */
  readonly family: string;
}

/** What is open from a place of the original bytes on. */
interface Open {
  readonly at: number;
  readonly directives: readonly Directive[];
}

/** Bytes that are looked through at a time for whether any directive stands in them, and how far one may reach beyond them. */
const PIECE = 512;
const BEYOND = 80;

/** Lines that are remembered. */
const MOST_READ = 64;

/** Blocks of one family that are open at once. What more of them would accept is reported. */
const MOST_OPEN = 8;

/** How far a directive may be from a match on the same line, in bytes: a minified line may be as long as its file. */
const REACH = 2048;

/**
 * Finds the comments that accept matches. Reads only chunks that hold a match, because few do. So a block is known within
 * its chunk only: what it accepts in another is reported rather than that a block whose end was not seen hides anything.
 */
export class InlineDirectives {
  /** In order. */
  #open: readonly Open[] = [];
  /** All matches of the chunk in order of their start, and the length of the longest, in bytes. */
  #values: readonly ChunkRange[] = [];
  #longest = 0;
  /** Whether a directive stands in the pieces that were looked at. */
  #pieces = new Map<number, boolean>();
  /** What was read last, by range. */
  #read = new Map<string, readonly ReadDirective[]>();
  /** No line ends in it: the line of one match is that of the next, where many stand on one. */
  #within = { start: 0, end: 0 };

  /**
   * Takes notice of a chunk's blocks, and forgets those of the one before.
   * @param values all matches of the chunk, which are not read as part of a reason
   */
  readBlocks({ bytes, original, position }: DirectiveChunk, values: readonly ChunkRange[]): void {
    const marks: Mark[] = [];
    this.#pieces = new Map();
    this.#read = new Map();
    this.#within = { start: 0, end: 0 };
    this.#values = [...values].sort((a, b) => a.start - b.start);
    this.#longest = values.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const word of BLOCK_WORDS) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const place = original(at);
        const line = this.#withoutValues(text, at, this.#lineEnd(text, at));
        const [read] = readDirectives(line).filter((one) => one.at === 0);
        if (!read || !/^(?:begin|end)$/.test(read.reach)) continue;
        const directive = read.reach === 'begin' ? directiveOf(read, position(at).line) : null;
        marks.push({ at: place, directive, family: word });
      }
    }
    this.#open = openAfter(marks.sort((a, b) => a.at - b.at));
  }

  /**
   * What stands near a match of the chunk whose blocks were read last.
   * @param line of the match's first byte
   */
  near(match: ChunkRange, line: number, { bytes, original }: DirectiveChunk): readonly Directive[] {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const ownStart = this.#lineStart(text, match.start);
    const before = ownStart > 0 ? this.#lineStart(text, previousEnd(text, ownStart)) : 0;
    const ownEnd = this.#lineEnd(text, match.end);
    const after = Math.min(text.length, nextStart(text, ownEnd));
    const found: Directive[] = [];
    const take = (from: number, to: number, place: 'before' | 'own' | 'after', at: number) => {
      if (!this.#maySay(text, from, to)) return;
      for (const read of this.#readIn(text, from, to)) if (reaches(read, place)) found.push(directiveOf(read, at));
    };
    const firstEnd = this.#lineEnd(text, match.start);
    if (ownStart > 0) take(before, ownStart, 'before', line - 1);
    take(ownStart, firstEnd, 'own', line);
    if (ownEnd > firstEnd) {
      const lines = text.toString('latin1', match.start, match.end).split(/\r\n?|\n/).length - 1;
      take(this.#lineStart(text, match.end), ownEnd, 'own', line + lines);
    }
    if (after > ownEnd) take(after, this.#lineEnd(text, after), 'after', line + 1);
    const next = firstFrom(this.#open, original(match.start), ({ at }) => at);
    const open = this.#open[next - 1]?.directives ?? [];
    return found.length === 0 ? open : [...found, ...open];
  }

  /** Each line is asked for as the one before, the own and the next of matches. */
  #readIn(text: Buffer, from: number, to: number): readonly ReadDirective[] {
    const key = `${from}:${to}`;
    let read = this.#read.get(key);
    if (read) return read;
    // Twice where there is one, because there seldom is, and values are many in some files.
    const isNone = readDirectives(text.toString('latin1', from, to)).length === 0;
    read = isNone ? [] : readDirectives(this.#withoutValues(text, from, to));
    if (this.#read.size === MOST_READ) this.#read.clear();
    this.#read.set(key, read);
    return read;
  }

  /** False where no directive stands in a range. Where matches are many, their lines are short or one line holds them all. */
  #maySay(text: Buffer, from: number, to: number): boolean {
    for (let piece = Math.floor(from / PIECE); piece * PIECE < to; piece++) {
      let says = this.#pieces.get(piece);
      if (says === undefined) {
        const around = text.toString('latin1', Math.max(0, piece * PIECE - BEYOND), (piece + 1) * PIECE + BEYOND);
        this.#pieces.set(piece, (says = readDirectives(around).length > 0));
      }
      if (says) return true;
    }
    return false;
  }

  /** The text of a range; values in it become blanks. */
  #withoutValues(text: Buffer, from: number, to: number): string {
    let line = text.toString('latin1', from, to);
    for (let i = firstFrom(this.#values, from - this.#longest, ({ start }) => start); i < this.#values.length; i++) {
      const { start, end } = this.#values[i]!;
      if (start >= to) break;
      if (end <= from) continue;
      const at = Math.max(0, start - from);
      line = `${line.slice(0, at)}${' '.repeat(Math.min(end, to) - from - at)}${line.slice(Math.min(end, to) - from)}`;
    }
    return /[\x80-\xff]/.test(line) ? Buffer.from(line, 'latin1').toString('utf8') : line;
  }

  #lineStart(text: Buffer, at: number): number {
    const least = Math.max(0, at - REACH);
    let start = at;
    while (start > least && !isLineEnd(text, start - 1)) {
      const isKnown = start > this.#within.start && start <= this.#within.end;
      start = isKnown ? Math.max(least, this.#within.start) : start - 1;
    }
    this.#hasNoEnd(text, start, at);
    return start;
  }

  #lineEnd(text: Buffer, at: number): number {
    const most = Math.min(text.length, at + REACH);
    let end = at;
    while (end < most && !isLineEnd(text, end)) {
      const isKnown = end >= this.#within.start && end < this.#within.end;
      end = isKnown ? Math.min(most, this.#within.end) : end + 1;
    }
    this.#hasNoEnd(text, at, end);
    return end;
  }

  /** Beyond REACH what counts as another line begins behind the next character. */
  #hasNoEnd(text: Buffer, from: number, to: number): void {
    const known = this.#within;
    const start = from - 1 === known.end && !isLineEnd(text, known.end) ? known.end : from;
    const end = to + 1 === known.start && !isLineEnd(text, to) ? known.start : to;
    const touches = start <= known.end && end >= known.start;
    this.#within = touches ? { start: Math.min(start, known.start), end: Math.max(end, known.end) } : { start, end };
  }
}

/** Which blocks are open behind each mark. */
function openAfter(marks: readonly Mark[]): Open[] {
  const open = new Map<string, readonly Directive[]>();
  return marks.map(({ at, directive, family }) => {
    const before = open.get(family) ?? [];
    open.set(family, directive ? [...before, directive].slice(0, MOST_OPEN) : []);
    return { at, directives: [...open.values()].flat() };
  });
}

/** Whether a directive in the line before a match, in its own or after it is about it. */
function reaches({ reach }: ReadDirective, place: 'before' | 'own' | 'after'): boolean {
  if (reach === 'line') return place === 'own';
  if (reach === 'next-line') return place === 'before';
  return reach === 'around' && place !== 'after';
}

function directiveOf({ text, accepts, reason, fault, meant }: ReadDirective, line: number): Directive {
  return { text, accepts, reason, fault, meant, line };
}

function isLineEnd(text: Buffer, at: number): boolean {
  return text[at] === 10 || text[at] === 13;
}

/** The end of the line before the one that begins at `start`. */
function previousEnd(text: Buffer, start: number): number {
  return text[start - 1] === 10 && text[start - 2] === 13 ? start - 2 : start - 1;
}

function nextStart(text: Buffer, end: number): number {
  return text[end] === 13 && text[end + 1] === 10 ? end + 2 : end + 1;
}
