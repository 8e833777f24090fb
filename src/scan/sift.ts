import { Buffer } from 'node:buffer';
import { unitOf } from '../chunk/narrow.ts';
import { SAMPLE, sniff } from '../chunk/sniff.ts';
import { createKernel } from '../match/kernel/kernel.ts';
import { LONGEST_FILE } from '../match/reader/file.ts';
import type { KernelCode } from '../model/kernel-code.ts';
import { readAtOnce } from '../source/read-file.ts';
import { recognise } from '../unpack/recognise.ts';
import { pathIn } from '../util/path-below.ts';
import { keyFiles } from './key-files.ts';

/**
 * Tells the files in which there is nothing to find, as in most, from those that the scanner has to read.
 * @param keyPaths see IndexLists
 * @param root folder of the paths
 * @returns for a path the bytes of such a file; -1 for another
 */
export function createSift(code: KernelCode, keyPaths: string, root: string): (path: string) => number {
  const kernel = createKernel(code, NO_INDEX, true);
  const { input } = kernel;
  const whole = Buffer.from(input.buffer, input.byteOffset, input.length);
  const sample = whole.subarray(0, SAMPLE);
  const homes = keyFiles(keyPaths);
  kernel.rememberWindows(false);
  return (path) => {
    const bytes = readAtOnce(pathIn(root, path), input);
    if (bytes < 0 || (bytes <= LONGEST_FILE && homes.test(path))) return -1;
    if (unitOf(sniff(sample, bytes)) > 1 || recognise(whole.subarray(0, bytes)) !== null) return -1;
    return kernel.isEmpty(bytes) ? bytes : -1;
  };
}

/** The tables come with the code. */
const NO_INDEX = { vocabulary: { words: [], sentinels: [] } };
