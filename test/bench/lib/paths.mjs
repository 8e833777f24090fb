import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's root. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const PROGRAM = `${ROOT}bin/unleak.cjs`;
export const RUNS = `${ROOT}test/bench/runs/`;
/** The leading dot keeps the unpacked TypeScript out of what tsc and vitest pick up. */
export const CACHE = `${ROOT}test/bench/cache/.made/`;

mkdirSync(CACHE, { recursive: true });
