import { existsSync } from 'node:fs';
import { slashed } from '../util/path-below.ts';

/**
 * A path that does not exist but has wildcards is a pattern that no shell expanded: `'src/**\/*.env'` in quotes, or on
 * Windows. Returns the files that it fits, or the path itself.
 */
export async function expandGlob(path: string): Promise<string[]> {
  if (!/[*?[\]{}]/.test(path) || existsSync(path)) return [path];
  const { default: glob } = await import('fast-glob');
  const found = await glob(slashed(path), { dot: true, followSymbolicLinks: false, onlyFiles: true });
  return found.length > 0 ? found.sort() : [path];
}
