// Entry of the plain-JavaScript kernel: the same exports as the WASM module.

// @entry stands for ../assembly/index.ts, which the build bundles in.
import { forget, rememberWindows, scan } from '@entry';
import { OUTPUT_END } from '../assembly/layout.ts';
import { useMemory } from './memory.ts';

/** @returns an object of type KernelCode */
export function createPlainKernel(): object {
  const buffer = new ArrayBuffer(OUTPUT_END);
  const scanHere = (length: number) => {
    // Another kernel of this thread may have been at work.
    useMemory(buffer);
    return scan(length);
  };
  return { memory: { buffer }, scan: scanHere, rememberWindows, forget };
}
