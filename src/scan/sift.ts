import { Buffer } from 'node:buffer';
import { unitOf } from '../chunk/narrow.ts';
import { SAMPLE, sniff } from '../chunk/sniff.ts';
import { LONGEST_FILE } from '../match/reader/file.ts';
import { readAtOnce } from '../source/read-file.ts';
import { recognise } from '../unpack/recognise.ts';
import { pathIn } from '../util/path-below.ts';
import { keyFiles } from './key-files.ts';

/** Bytes of which it may be asked whether they hold anything. */
export interface Sieve {
  /** Where they are put. */
  readonly input: Uint8Array;
  isEmpty(length: number): boolean;
}

/** What was told of some files. */
export interface Sifted {
  /** Those that the scanner has to read; the others are done. */
  readonly left: readonly string[];
  /** How many are done, and their bytes. */
  readonly items: number;
  readonly bytes: number;
}

/**
 * Tells the files in which there is nothing to find, as in most, from those that the scanner has to read.
 * @param keyPaths see IndexLists
 * @param root folder of the paths
 */
export function createSift(sieve: Sieve, keyPaths: string, root: string): (paths: readonly string[]) => Sifted {
  const { input } = sieve;
  const whole = Buffer.from(input.buffer, input.byteOffset, input.length);
  const sample = whole.subarray(0, SAMPLE);
  const homes = keyFiles(keyPaths);
  /** Bytes of a file that holds nothing; -1 for another. */
  const lengthOf = (path: string) => {
    const bytes = readAtOnce(pathIn(root, path), input);
    if (bytes < 0 || (bytes <= LONGEST_FILE && homes.test(path))) return -1;
    if (unitOf(sniff(sample, bytes)) > 1 || recognise(whole.subarray(0, bytes)) !== null) return -1;
    return sieve.isEmpty(bytes) ? bytes : -1;
  };
  return (paths) => {
    // Not in a loop, which V8 would compile for speed once more with all that it calls.
    const lengths = paths.map(lengthOf);
    const left = paths.filter((_, i) => lengths[i]! < 0);
    const bytes = lengths.reduce((sum, length) => sum + Math.max(0, length), 0);
    return { left, items: paths.length - left.length, bytes };
  };
}
