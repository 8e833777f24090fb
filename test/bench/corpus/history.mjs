import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { git } from '../lib/child.mjs';
import { CACHE } from '../lib/paths.mjs';
import { edit, isEditable } from './edit.mjs';
import { between, generator, pick } from './random.mjs';
import { readTree } from './tree.mjs';

const BLOBS = 31_000;
const BYTES = 2_050_000_000;
const COMMITS_TO_A_TAG = 200;
const EPOCH = 1_700_000_000;

/**
 * Two bare repositories with the tree as the first commit and thousands of small commits on it: 31,000 blobs of 2 GB in
 * all, repacked so that git stores the versions as deltas. Made once; takes some minutes.
 *
 * They differ in that `released` has tags. Git packs what is older than the newest tag with the versions of one file
 * side by side, and then prints them five times as fast as when they lie in the order of their commits.
 */
export async function histories(tree) {
  const [plain, released] = ['history', 'history-released'].map((name) => ({
    folder: `${CACHE}${name}.git/`,
    ids: `${CACHE}${name}-ids.txt`,
    facts: `${CACHE}${name}.json`,
  }));
  if (!existsSync(plain.facts)) {
    rmSync(plain.folder, { recursive: true, force: true });
    mkdirSync(plain.folder, { recursive: true });
    git(plain.folder, ['init', '-q', '--bare', '-b', 'main']);
    git(plain.folder, ['config', 'gc.auto', '0']);
    await importCommits(plain.folder, readTree(tree));
    git(plain.folder, ['repack', '-adfq', '--window=10', '--depth=50']);
    note(plain);
  }
  if (!existsSync(released.facts)) {
    rmSync(released.folder, { recursive: true, force: true });
    cpSync(plain.folder, released.folder, { recursive: true });
    const commits = git(released.folder, ['rev-list', 'HEAD']).trim().split('\n');
    const tags = commits.filter((_, i) => i % COMMITS_TO_A_TAG === 0).map((id, i) => `create refs/tags/v${i} ${id}\n`);
    git(released.folder, ['update-ref', '--stdin'], { input: tags.join('') });
    git(released.folder, ['repack', '-adq', '--window=10', '--depth=50']);
    note(released);
  }
  const read = (one) => ({ ...one, ...JSON.parse(readFileSync(one.facts, 'utf8')) });
  return { plain: read(plain), released: read(released) };
}

/** Writes down what is in a repository, so that it is made once. */
function note({ folder, ids, facts }) {
  const blobs = listBlobs(folder);
  writeFileSync(ids, blobs.map(([id]) => `${id}\n`).join(''));
  const bytes = blobs.reduce((sum, [, size]) => sum + size, 0);
  const commits = Number(git(folder, ['rev-list', '--count', 'HEAD']));
  const head = git(folder, ['rev-parse', 'HEAD']).trim();
  writeFileSync(facts, JSON.stringify({ blobs: blobs.length, bytes, commits, head }));
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
