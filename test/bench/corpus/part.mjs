import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE } from '../lib/paths.mjs';
import { generator } from './random.mjs';
import { commitAll, readTree, tree } from './tree.mjs';

const BYTES = 5_000_000;

/** Some 5 MB of the tree, chosen at random, as a repository of its own: for tools that would need minutes for all of it. */
export function part() {
  const folder = `${CACHE}part/`;
  const facts = `${CACHE}part.json`;
  if (!existsSync(facts)) {
    rmSync(folder, { recursive: true, force: true });
    const corpus = tree();
    const random = generator(5);
    const share = BYTES / corpus.bytes;
    let files = 0;
    let bytes = 0;
    for (const { path, text } of readTree(corpus)) {
      if (random() >= share) continue;
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      copyFileSync(join(corpus.folder, path), join(folder, path));
      files++;
      bytes += text.length;
    }
    commitAll(folder);
    writeFileSync(facts, JSON.stringify({ files, bytes }));
  }
  return { folder, ...JSON.parse(readFileSync(facts, 'utf8')) };
}
