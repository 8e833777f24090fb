import { BLOB, COMMIT, TREE } from './pack-entry.ts';

const COMMIT_BEGIN = 'tree ';
const TAG_BEGIN = 'object ';
const [ONE, SEVEN] = [49, 55];

/**
 * Whether the content of an object can be of its type. Nothing else tells a damaged type: checksums in a pack are those of
 * contents.
 * @param type as packs number them
 */
export function isSound(type: number, content: Buffer): boolean {
  if (type === BLOB) return true;
  // A tree begins with the mode of its first entry.
  if (type === TREE) return content.length === 0 || (content[0]! >= ONE && content[0]! <= SEVEN);
  const begin = type === COMMIT ? COMMIT_BEGIN : TAG_BEGIN;
  return content.toString('latin1', 0, begin.length) === begin;
}
