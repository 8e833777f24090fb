import { mkdirSync, rmSync } from 'node:fs';
import { git } from '../lib/child.mjs';
import { CACHE } from '../lib/paths.mjs';

const IN_FOLDER = 1000;
const BLOBS = 200;

/**
 * A repository whose HEAD has so many files, without a work tree, and an index in which some of them have new versions. It is
 * made anew each time: the index alone is a hundred megabytes.
 */
export function index(files, changed) {
  const folder = `${CACHE}index`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  git(folder, ['-c', 'init.defaultBranch=main', 'init', '--quiet']);
  const write = (text) => git(folder, ['hash-object', '-w', '--stdin'], { input: text }).trim();
  const blobs = Array.from({ length: BLOBS }, (_, i) => write(`export const number${i} = ${i};\n`.repeat(40)));
  const pathOf = (i) => `packages/p${Math.floor(i / IN_FOLDER / 20)}/src/m${Math.floor(i / IN_FOLDER)}/file-${i}.ts`;
  const entry = (blob, i) => `100644 ${blob} 0\t${pathOf(i)}\n`;
  const all = Array.from({ length: files }, (_, i) => entry(blobs[i % BLOBS], i)).join('');
  git(folder, ['update-index', '--index-info'], { input: all });
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  git(folder, [...identity, 'commit', '--quiet', '--no-verify', '-m', 'all']);
  const step = Math.floor(files / changed);
  const fresh = Array.from({ length: changed }, (_, i) =>
    entry(write(`export const changed = ${i};\n`.repeat(80)), i * step),
  );
  git(folder, ['update-index', '--index-info'], { input: fresh.join('') });
  return folder;
}
