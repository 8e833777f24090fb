// Entry of the plain-JavaScript kernel: the same exports as the WASM module.

// @entry stands for ../assembly/index.ts, which the build bundles in.
import { forget, lineEnds, rememberWindows, scan, seen } from '@entry';
import { PLACES_END } from '../assembly/layout.ts';
import { useMemory } from './memory.ts';

/** @returns an object of type KernelCode */
export function createPlainKernel(): object {
  const buffer = new ArrayBuffer(PLACES_END);
  // Another kernel of this thread may have been at work.
  const inMemory =
    <Args extends number[]>(run: (...args: Args) => number) =>
    (...args: Args) => {
      useMemory(buffer);
      return run(...args);
    };
  return { memory: { buffer }, scan: inMemory(scan), lineEnds: inMemory(lineEnds), rememberWindows, forget, seen };
}
