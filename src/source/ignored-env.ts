import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { tryGit } from './git.ts';

/** Where people keep what git is not to have, as git writes patterns: `.env`, `.env.local`. */
export const ENV_FILES = ['.env', '.env.*'];
const ENV_FILE = /(?:^|\/)\.env(?:\.[^/]*)?$/i;

/**
 * Of what git listed, with such files whether it ignores them or not: what it does not ignore, and the files that it does.
 * @param listed relative to the folder, with `/`
 */
export function apartIgnored(folder: string, listed: readonly string[]): readonly [string[], string[]] {
  const asked = listed.filter((path) => ENV_FILE.test(path));
  if (asked.length === 0) return [[...listed], []];
  // What begins with a dot has no magic, and this command knows no other way to say so.
  const input = asked.map((path) => `./${path}\0`).join('');
  const told = tryGit(folder, ['--no-literal-pathspecs', 'check-ignore', '-z', '--stdin'], input);
  const ignored = new Set(told?.split('\0').map((path) => path.slice(2)));
  const isFile = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return [listed.filter((path) => !ignored.has(path)), asked.filter((path) => ignored.has(path) && isFile(path))];
}
