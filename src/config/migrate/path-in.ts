import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { slashed } from '../../util/path-below.ts';

/**
 * A path as another scanner wrote it, relative to the folder of its file, with `/`. It may be one in full, of another machine
 * too, or begin with the name of the folder, as after a scan from the folder above.
 */
export function pathIn(folder: string, written: string): string {
  const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
  const whole = slashed(resolve(folder));
  if (path.startsWith(`${whole}/`)) return path.slice(whole.length + 1);
  const inName = `/${path}`.lastIndexOf(`/${basename(whole)}/`);
  const isElsewhere = /^(?:\/|[A-Za-z]:\/)/.test(path);
  if (!isElsewhere && (inName !== 0 || existsSync(join(folder, path)))) return path;
  const parts = path.split('/');
  const there = parts.findIndex((_, i) => i > 0 && existsSync(join(folder, ...parts.slice(i))));
  if (there > 0) return parts.slice(there).join('/');
  return inName < 0 ? path : path.slice(inName + basename(whole).length + 1);
}
