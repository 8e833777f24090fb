import { basename } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** @param path its name */
export function damagedPack(path: string, message: string): Problem {
  return {
    code: 'corrupt-object',
    path,
    message,
    hint: 'fetch it again from another clone; git fsck names what is damaged',
  };
}

export function closedFolder(path: string): Problem {
  const hint = 'run as a user who may read it';
  return { code: 'unreadable', path, message: 'git keeps objects there, and it cannot be listed', hint };
}

/** A pack that came without its index, or the other way round. */
export function halfPack(file: string): Problem {
  const isPack = file.endsWith('.pack');
  return {
    code: 'corrupt-object',
    path: basename(file),
    message: isPack ? 'a pack without its index: git passes over it' : 'the index of a pack that is gone',
    hint: isPack
      ? 'git index-pack makes the index anew'
      : 'fetch it again from another clone, if git fsck misses objects',
  };
}
