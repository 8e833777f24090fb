import { resolve, sep } from 'node:path';
import { globTest } from '../util/glob.ts';

/**
 * A test for full paths by a pattern that is relative to a folder. Entries of containers (`a.zip!b`) count as below it.
 * @throws Error that says what is wrong with the pattern.
 */
export function coveredBy(glob: string, folder: string): (file: string | null) => boolean {
  const fits = globTest(glob);
  const root = `${slashed(resolve(folder)).replace(/\/$/, '')}/`;
  return (file) => file?.startsWith(root) === true && fits(file.slice(root.length));
}

/** A path in full with `/`, as policies give it. */
export function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
