import { readdirSync } from 'node:fs';

/** What stands in a string for bytes that are not UTF-8. */
const LOST = '\ufffd';

/** Whether a path that cannot be opened may be one whose name is not UTF-8. */
export function isLossy(path: string): boolean {
  return path.includes(LOST);
}

/**
 * The bytes of a path whose names are not all UTF-8, by which it can be opened. Null when no name in its folder reads like
 * it, or more than one does.
 * @param path absolute, or relative to where we stand
 */
export function rawPath(path: string): Buffer | null {
  let at = Buffer.from(path.startsWith('/') ? '' : '.');
  for (const name of path.split('/')) {
    if (name === '') continue;
    const bytes = isLossy(name) ? onlyNameLike(at, name) : Buffer.from(name);
    if (bytes === null) return null;
    at = Buffer.concat([at, Buffer.from('/'), bytes]);
  }
  return at;
}

function onlyNameLike(folder: Buffer, name: string): Buffer | null {
  try {
    const names = readdirSync(Buffer.concat([folder, Buffer.from('/')]), { encoding: 'buffer' });
    const alike = names.filter((bytes) => bytes.toString() === name);
    return alike.length === 1 ? alike[0]! : null;
  } catch {
    return null;
  }
}
