import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes in the index for a file with a path of middle length. */
const INDEX_ENTRY = 112;

/** About how many files git tracks in the repository whose root the folder is; 0 for another. Told by the size of the index. */
export function trackedFiles(folder: string): number {
  try {
    return Math.floor(statSync(join(folder, '.git', 'index')).size / INDEX_ENTRY);
  } catch {
    return 0;
  }
}
