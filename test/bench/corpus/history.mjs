import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { git } from '../lib/child.mjs';
import { CACHE } from '../lib/paths.mjs';
import { edit, isEditable } from './edit.mjs';
import { between, generator, pick } from './random.mjs';
import { readTree } from './tree.mjs';

const BLOBS = 31_000;
const BYTES = 2_050_000_000;
const EPOCH = 1_700_000_000;

/**
 * A bare repository with the tree as its first commit and thousands of small commits on it: 31,000 blobs of 2 GB in all,
 * repacked so that git stores the versions as deltas. Made once; takes some minutes.
 */
export async function history(tree) {
  const folder = `${CACHE}history.git/`;
  const facts = `${CACHE}history.json`;
  if (!existsSync(facts)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    git(folder, ['init', '-q', '--bare', '-b', 'main']);
    git(folder, ['config', 'gc.auto', '0']);
    const commits = await importCommits(folder, readTree(tree));
    git(folder, ['repack', '-adfq', '--window=10', '--depth=50']);
    const blobs = listBlobs(folder);
    writeFileSync(`${CACHE}history-ids.txt`, blobs.map(([id]) => `${id}\n`).join(''));
    const bytes = blobs.reduce((sum, [, size]) => sum + size, 0);
    const head = git(folder, ['rev-parse', 'HEAD']).trim();
    writeFileSync(facts, JSON.stringify({ blobs: blobs.length, bytes, commits, head }));
  }
  return { folder, ids: `${CACHE}history-ids.txt`, ...JSON.parse(readFileSync(facts, 'utf8')) };
}

/** In the order of the pack, which is the fastest to read. */
function listBlobs(folder) {
  const format = '--batch-check=%(objecttype) %(objectname) %(objectsize)';
  return git(folder, ['cat-file', '--batch-all-objects', '--unordered', '--buffer', format])
    .split('\n')
    .filter((line) => line.startsWith('blob '))
    .map((line) => [line.split(' ')[1], Number(line.split(' ')[2])]);
}

async function importCommits(folder, files) {
  const child = spawn('git', ['fast-import', '--quiet', '--done'], {
    cwd: folder,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const closed = once(child, 'close');
  const write = async (part) => {
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  };
  let commits = 0;
  const commit = async (changes) => {
    const message = `Change ${commits}`;
    await write(`commit refs/heads/main\ncommitter Bench <bench@example.org> ${EPOCH + commits * 600} +0000\n`);
    await write(`data ${message.length}\n${message}\n`);
    for (const { path, text } of changes) {
      await write(`M 100644 inline ${JSON.stringify(path)}\ndata ${text.length}\n`);
      await write(text);
      await write('\n');
    }
    commits++;
  };
  await commit(files);
  for (const changes of versions(files)) await commit(changes);
  await write('done\n');
  child.stdin.end();
  const [status] = await closed;
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
  return commits;
}

/** Commits of a few changed files each, until there are enough blobs and bytes. Large files change more often, as they do. */
function* versions(files) {
  const random = generator(20260101);
  const corpus = files.map(({ text }) => text).filter(isEditable);
  const all = files.filter(({ text }) => isEditable(text)).map(({ path, text }) => ({ path, text }));
  const large = all.filter(({ text }) => text.length > 60_000 && text.length < 500_000);
  const mean = (list) => list.reduce((sum, { text }) => sum + text.length, 0) / list.length;
  let blobs = files.length;
  let bytes = files.reduce((sum, { text }) => sum + text.length, 0);
  while (blobs < BLOBS || bytes < BYTES) {
    const wanted = (BYTES - bytes) / Math.max(1, BLOBS - blobs);
    const share = (wanted - mean(all)) / (mean(large) - mean(all));
    const changed = new Set();
    for (let count = between(random, 1, 9); count > 0; count--)
      changed.add(pick(random, random() < share ? large : all));
    for (const file of changed) {
      file.text = edit(random, file.text, corpus);
      blobs++;
      bytes += file.text.length;
    }
    yield [...changed];
  }
}
