import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { globTest } from '../util/glob.ts';
import { slashed } from '../util/path-below.ts';

/**
 * A test for full paths by a pattern that is relative to a folder. Entries of containers (`a.zip!b`) count as below it.
 * @throws Error that says what is wrong with the pattern.
 */
export function coveredBy(glob: string, folder: string): (file: string | null) => boolean {
  const fits = globTest(glob);
  const root = `${slashed(resolve(folder)).replace(/\/$/, '')}/`;
  return (file) => file?.startsWith(root) === true && fits(file.slice(root.length));
}

/**
 * A path by the one name that git knows it by: its folders without links, and on Windows without short names and in the
 * case in which they were made. As far as they are not there, they are taken as they are given. Of a file its own name stays.
 */
export function realFile(path: string): string {
  const file = resolve(path);
  return dirname(file) === file ? file : join(realFolder(dirname(file)), basename(file));
}

/** The same of a folder. */
export function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return realFile(path);
  }
}
