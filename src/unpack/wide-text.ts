import { Buffer } from 'node:buffer';
import type { Contents } from './contents.ts';
import { isText, QuadText } from './quad-text.ts';
import { RowText } from './row-text.ts';

/** Characters of a run. */
const SHORTEST = 8;
const LONGEST = 16 * 1024;
/** Bytes that are passed over but for their edges when not even FEW characters follow each other in them. */
const BLOCK = 4096;
const FEW = /[\t\n\r -~]\0(?:(?:[\t\n\r -~]\0){2}|\0\0(?:[\t\n\r -~]\0\0\0){2})/;
/** More bytes than so few characters have. */
const EDGE = 24;
const ZEROS = Buffer.alloc(BLOCK + EDGE);
/** Characters of one file. */
const MOST = 16 * 1024 * 1024;

/**
 * Text of two or four bytes a character amid other bytes, as programs and older documents hold it: its runs as lines, each told
 * by the byte where it begins. Either byte may come first.
 */
export class WideText {
  readonly #runs: [at: number, text: string][] = [];
  #at = 0;
  #run = '';
  #start = 0;
  #low = 0;
  #found = 0;
  /** A zero stands before the run, as where the higher bytes come first. */
  #behindZero = false;
  readonly #quad = new QuadText((at, run) => this.#keep(at, run));

  take(bytes: Uint8Array): void {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let from = 0; from < bytes.length; from += BLOCK) {
      const block = all.subarray(from, from + BLOCK);
      // Of big files of data, as of databases and disks, most hold nothing of the kind, or nothing at all.
      if (block.length < BLOCK || mayHold(all.subarray(from, from + BLOCK + EDGE))) this.#read(block);
      else {
        this.#read(block.subarray(0, EDGE));
        this.#skip(block.subarray(EDGE, -EDGE));
        this.#read(block.subarray(-EDGE));
      }
    }
  }

  /** Passes over bytes in which no run begins, and none goes on. */
  #skip(bytes: Buffer): void {
    this.#quad.skip(bytes);
    this.#low = bytes[bytes.length - 1]!;
    this.#at += bytes.length;
  }

  #read(bytes: Buffer): void {
    this.#quad.take(bytes);
    let low = this.#low;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte !== 0) {
        // Most bytes are neither.
        if (low !== 0 && this.#run !== '') this.#end(low);
        if (this.#run === '') {
          this.#behindZero = low === 0;
          // The next run begins before a zero.
          const zero = bytes.indexOf(0, i + 1);
          const last = zero < 0 ? bytes.length - 1 : zero - 1;
          if (last > i) this.#behindZero = false;
          i = last;
        }
        low = bytes[i]!;
        continue;
      }
      if (low === 0) {
        if (this.#run !== '') this.#end();
        continue;
      }
      if (isText(low)) this.#put(low, this.#at + i - 1);
      else if (this.#run !== '') this.#end();
      low = 0;
    }
    this.#low = low;
    this.#at += bytes.length;
  }

  /** @param name of the entry that the runs become */
  hand(contents: Contents, name = 'wide text'): void {
    this.#end(this.#low);
    this.#quad.end();
    if (this.#runs.length === 0) return;
    const text = new RowText(contents, name);
    for (const [at, run] of this.#runs.sort(([a], [b]) => a - b)) text.add(`byte ${at}`, `${run}\n`);
    text.end();
  }

  #put(code: number, at: number): void {
    if (this.#run === '') this.#start = at;
    this.#run += String.fromCharCode(code);
    if (this.#run.length >= LONGEST) this.#end();
  }

  /** @param last the byte behind the run: the last character of one whose higher bytes come first */
  #end(last = 0): void {
    if (this.#behindZero && this.#run !== '' && isText(last)) this.#run += String.fromCharCode(last);
    if (this.#run.length >= SHORTEST) this.#keep(this.#start, this.#run);
    this.#run = '';
  }

  #keep(at: number, run: string): void {
    if (this.#found >= MOST) return;
    this.#runs.push([at, run.replaceAll('\r', '\n')]);
    this.#found += run.length;
  }
}

function mayHold(bytes: Buffer): boolean {
  return !bytes.equals(ZEROS.subarray(0, bytes.length)) && FEW.test(bytes.toString('latin1'));
}
