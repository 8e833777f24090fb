import { rmSync } from 'node:fs';
import { git } from '../lib/child.mjs';
import { CACHE } from '../lib/paths.mjs';
import { edit, isEditable } from './edit.mjs';
import { generator, pick } from './random.mjs';
import { readTree } from './tree.mjs';

/** Stages new versions of some files of the tree, in an index of its own. Returns the environment that git needs to see it. */
export function stage(tree, count) {
  const env = { GIT_INDEX_FILE: `${CACHE}staged-index` };
  rmSync(env.GIT_INDEX_FILE, { force: true });
  const random = generator(20);
  const files = readTree(tree).filter(({ text }) => isEditable(text) && text.length > 2000 && text.length < 60_000);
  const corpus = files.map(({ text }) => text);
  const chosen = new Set();
  while (chosen.size < count) chosen.add(pick(random, files));
  git(tree.folder, ['read-tree', 'HEAD'], { env });
  let bytes = 0;
  for (const { path, text } of chosen) {
    const input = edit(random, text, corpus);
    bytes += input.length;
    const blob = git(tree.folder, ['hash-object', '-w', '--stdin'], { input }).trim();
    git(tree.folder, ['update-index', '--cacheinfo', `100644,${blob},${path}`], { env });
  }
  return { env, bytes };
}
