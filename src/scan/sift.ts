import { Buffer } from 'node:buffer';
import { unitOf } from '../chunk/narrow.ts';
import { SAMPLE, sniff } from '../chunk/sniff.ts';
import type { Found, Kernel } from '../match/kernel/kernel.ts';
import { LONGEST_FILE } from '../match/reader/file.ts';
import { readAtOnce } from '../source/read-file.ts';
import { recognise } from '../unpack/recognise.ts';
import { pathIn } from '../util/path-below.ts';
import type { ListWork } from './batches.ts';
import { keyFiles } from './key-files.ts';

/** Bytes of which it may be asked whether they hold anything: see Kernel. */
export type Sieve = Pick<Kernel, 'input' | 'isEmpty' | 'isPlain' | 'found' | 'census'>;

/** A file in which there may be something, as it was read. */
export interface Held extends Found {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What was told of some files. */
export interface Sifted {
  /** Those that the scanner has to look at; the others are done. Of some there is nothing but the path, and it reads them. */
  readonly left: readonly (string | Held)[];
  /** How many are done, and their bytes. */
  readonly items: number;
  readonly bytes: number;
}

/**
 * Tells the files in which there is nothing to find, as in most, from those that the scanner has to read.
 * @param keyPaths see IndexLists
 * @param held bytes of files that are held at the time, of all threads
 */
export function createSift(
  sieve: Sieve,
  keyPaths: string,
  { root, held }: ListWork,
): (paths: readonly string[]) => Sifted {
  const { input } = sieve;
  const whole = Buffer.from(input.buffer, input.byteOffset, input.length);
  const sample = whole.subarray(0, SAMPLE);
  const homes = keyFiles(keyPaths);
  /** To be decoded or unpacked first. */
  const isOther = (length: number) =>
    unitOf(sniff(sample, length)) > 1 || recognise(whole.subarray(0, length), sieve.census(length)) !== null;
  /** Bytes of a file that holds nothing, or what is left. */
  const look = (path: string) => {
    const length = readAtOnce(pathIn(root, path), input);
    if (length < 0 || (length <= LONGEST_FILE && homes(path))) return path;
    if (!sieve.isPlain(length) && isOther(length)) return path;
    if (sieve.isEmpty(length)) return length;
    const found = Atomics.load(held, 0) < MOST_HELD ? sieve.found(length) : null;
    if (found === null) return path;
    Atomics.add(held, 0, length);
    return { path, bytes: input.slice(0, length), ...found };
  };
  return (paths) => {
    // Not in a loop, which V8 would compile for speed once more with all that it calls.
    const told = paths.map(look);
    const left = told.filter((one) => typeof one !== 'number');
    const bytes = told.reduce<number>((sum, one) => (typeof one === 'number' ? sum + one : sum), 0);
    return { left, items: paths.length - left.length, bytes };
  };
}

/** More are not held: the scanner reads the rest itself, when it comes to them. */
const MOST_HELD = 16 * 1024 * 1024;
