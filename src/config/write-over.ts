import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { ofFile } from '../util/system-reason.ts';

type Content = string | Uint8Array;

/**
 * Gives a file another content, at once: whoever reads it meanwhile, and whoever comes after a run that was killed, finds all of
 * the old or all of the new.
 * @param mode permissions that it gets; without it they stay
 */
export function writeOver(file: string, content: Content, mode?: number): void {
  if (!replace(file, content, mode)) writeInPlace(file, content, mode);
}

/**
 * False where another file cannot take its place: it has two names, somebody else owns it, it is mounted by itself, or nothing
 * can be made in its folder.
 */
function replace(file: string, content: Content, mode?: number): boolean {
  const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  let beside: string | undefined;
  try {
    // A link goes on leading to it.
    const path = isThere ? realpathSync(file) : file;
    const old = isThere ? statSync(path) : null;
    if (old) accessSync(path, constants.W_OK);
    if (old && (!old.isFile() || old.nlink > 1)) return false;
    beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    writeFileSync(beside, content, { mode: mode ?? old?.mode, flag: 'wx' });
    if (old) chownSync(beside, old.uid, old.gid);
    const rights = mode ?? old?.mode;
    if (rights !== undefined) chmodSync(beside, rights & 0o7777);
    renameSync(beside, path);
    return true;
  } catch {
    if (beside !== undefined) rmSync(beside, { force: true });
    return false;
  }
}

/** Where that fails, as on a full disk, it holds again what it held. */
function writeInPlace(file: string, content: Content, mode?: number): void {
  const old = existsSync(file) ? readFileSync(file) : null;
  try {
    writeFileSync(file, content, { mode });
    if (mode !== undefined) chmodSync(file, mode);
  } catch (error) {
    if (old === null) rmSync(file, { force: true });
    else writeFileSync(file, old);
    throw ofFile(error, file);
  }
}
