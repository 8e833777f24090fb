// Entry of the plain-JavaScript kernel: the same exports as the WASM module.

// @entry stands for ../assembly/index.ts, which the build bundles in.
import { census, forget, isPlain, lineEnds, mark, narrow, rememberWindows, scan, seen, unveil } from '@entry';
import { LISTS_END } from '../assembly/layout.ts';
import { useMemory } from './memory.ts';

/** @returns an object of type KernelCode */
export function createPlainKernel(): object {
  const buffer = new ArrayBuffer(LISTS_END);
  // Another kernel of this thread may have been at work.
  const inMemory =
    <Args extends number[], Result>(run: (...args: Args) => Result) =>
    (...args: Args) => {
      useMemory(buffer);
      return run(...args);
    };
  return {
    memory: { buffer },
    unveil: inMemory(unveil),
    scan: inMemory(scan),
    mark: inMemory(mark),
    narrow,
    lineEnds: inMemory(lineEnds),
    census: inMemory(census),
    isPlain: inMemory(isPlain),
    rememberWindows,
    forget,
    seen,
  };
}
