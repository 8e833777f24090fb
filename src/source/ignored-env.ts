import * as fs from 'node:fs';
import { join } from 'node:path';

/** Where people keep what git is not to have: `.env`, `.env.local`. */
const ENV_FILE = /^\.env(?:\.|$)/;

/**
 * Such files that git ignores, beside those that it lists: neither tracked nor told as untracked. Folders that hold no file
 * of the repository, as those of packages, are not looked into.
 * @param listed what git told, relative to the folder, with `/`
 */
export function ignoredEnvFiles(folder: string, listed: ReadonlySet<string>): string[] {
  const folders = new Set([...listed].map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  if (folders.size > 0) folders.add('');
  return [...folders].flatMap((at) => {
    const names = namesIn(join(folder, at));
    return names.map((name) => at + name).filter((path) => !listed.has(path));
  });
}

function namesIn(folder: string): string[] {
  try {
    // Without their kinds, which few need, a folder's names are told in half the time.
    const names = fs.readdirSync(folder).filter((name) => ENV_FILE.test(name));
    return names.filter((name) => fs.lstatSync(join(folder, name)).isFile());
  } catch {
    return []; // deleted, or told of where git could not look into it
  }
}
