import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { loadChains, loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import type { Folders } from '../../src/scan/read-folders.ts';
import { readTrees } from '../../src/scan/read-trees.ts';
import { Run } from '../../src/scan/run.ts';
import { changesTeller } from '../../src/scan/tell-changes.ts';
import { attribute } from '../../src/source/attribute.ts';
import { beginCommits } from '../../src/source/commit-list.ts';
import { listObjects } from '../../src/source/list-objects.ts';
import { findStore } from '../../src/source/object-store.ts';
import { type Repository, repositoryAt } from '../../src/source/repository.ts';
import type { ToldChanges } from '../../src/source/tree-log.ts';
import { environment } from '../helper/environment.ts';
import { locatedMatch } from '../helper/located-match.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, tempRepo } from '../helper/temp-repo.ts';

const never = new AbortController().signal;
const BEFORE = { log: null, objectsChanged: true };
/** As fast-import takes them: beside each other, in each other's way, and not in UTF-8. */
const PATHS = ['a', 'a/b', 'a.b', 'a/b/c', 'a-b/c', 'd/e/f', 'd/e/g', 'd/h', 'z', 'é/ü', '"\\377/\\n x"', '"d/\\377"'];
const MODES = ['100644', '100644', '100644', '100755', '120000'];

const change = fc.record({
  path: fc.constantFrom(...PATHS),
  content: fc.nat(6),
  mode: fc.constantFrom(...MODES),
  isGone: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
});
const commit = fc.record({
  branch: fc.nat(2),
  isOrphan: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  merged: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    fc.array(fc.nat(30), { minLength: 1, maxLength: 2 }),
  ),
  changes: fc.array(change, { maxLength: 3 }),
});
type Commit = typeof commit extends fc.Arbitrary<infer T> ? T : never;

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Commits on three branches, some of them merges of whatever was before, with what neither parent has. */
function importCommits(root: string, commits: readonly Commit[], first = 1): void {
  const heads = new Map<number, number>();
  const filler = Array.from({ length: 40 }, (_, i) => `M 100644 inline d/e/file-${i}\n${data(`file ${i}`)}`).join('');
  const parts = commits.map(({ branch, isOrphan, merged, changes }, i) => {
    const mark = first + i;
    const from = heads.get(branch);
    const isRoot = isOrphan || from === undefined;
    const parents = new Set(
      isRoot ? [] : merged.map((back) => mark - 1 - back).filter((at) => at >= first && at !== from),
    );
    heads.set(branch, mark);
    return [
      ...(isRoot ? [`reset refs/heads/b${branch}\n`] : []),
      `commit refs/heads/b${branch}\nmark :${mark}\nauthor Ä <a${i % 3}@example.com> ${1767225600 + i * 60} +0130\n`,
      `committer C <c@example.com> ${1767225600 + Math.floor(i / 3) * 60} +0000\n${data(`c ${mark}`)}`,
      ...(isRoot ? [] : [`from :${from}\n`]),
      ...[...parents].map((at) => `merge :${at}\n`),
      ...(isRoot ? [filler] : []),
      ...changes.map(({ path, content, mode, isGone }) =>
        isGone ? `D ${path}\n` : `M ${mode} inline ${path}\n${data(`content ${content}`)}`,
      ),
    ].join('');
  });
  const args = ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--force'];
  execFileSync('git', args, {
    cwd: root,
    env: environment(),
    input: parts.join(''),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

function historyOf(commits: readonly Commit[], ...args: string[]): string {
  const root = tempFolder();
  git(root, '-c', 'init.defaultBranch=b0', 'init', '--quiet', '--bare', ...args);
  importCommits(root, commits);
  git(root, 'repack', '-adfq', '--depth=30', '--window=20');
  return root;
}

/** Both ways of telling where blobs came in and went. @returns what the trees told; null where git had to */
async function tellBothWays(root: string, share = 1): Promise<ToldChanges | null> {
  const found = await repositoryAt(root);
  const repository = { ...found, head: git(root, 'rev-parse', 'HEAD') };
  const { sizes } = await listObjects(root, null, never);
  const wanted = {
    blobs: new Set([...sizes].flatMap(([id, size], i) => (size >= 0 && i % share === 0 ? [id] : []))),
    commits: new Set([...sizes].flatMap(([id, size]) => (size === -1 ? [id] : [])).slice(0, 3)),
    names: [],
  };
  const teller = changesTeller(repository, null, 0)!;
  const folders = await readWithNames(repository, wanted.blobs);
  const tellRead = changesTeller(repository, folders, 0)!;
  let told: ToldChanges | null = null;
  const [byTrees, byGit]: Problem[][] = [[], []];
  const trees = await attribute(
    repository,
    wanted,
    BEFORE,
    never,
    (problem) => byTrees!.push(problem),
    async (...asked) => {
      told = await teller(...asked);
      // Of a damaged repository not all packs may be open.
      if (folders) expect(await tellRead(...asked)).toEqual(told);
      return told;
    },
    // Git lists the commits ahead, or as it is asked.
    share > 1 ? beginCommits(root, never) : null,
  );
  const log = await attribute(repository, wanted, BEFORE, never, (problem) => byGit!.push(problem));
  expect(trees.log).toEqual(log.log);
  expect(trees.files).toEqual(log.files);
  expect(byTrees).toEqual(byGit);
  return told;
}

/** What is noted while the names in trees are scanned. */
async function readWithNames(repository: Repository, blobs: ReadonlySet<string>): Promise<Folders | null> {
  const store = findStore(repository)!;
  const opened = store.open(store.packs, loadChains()!).filter((stored) => stored !== null);
  const run = new Run(loadRulebook(), DEFAULTS);
  for (const blob of blobs) run.matches.push(locatedMatch({ origin: { kind: 'blob', blob } }));
  const { folders, spans } = await readTrees(repository.root, store, opened, true, run, DEFAULTS);
  expect(spans).toHaveLength(opened.length);
  expect(folders === null).toBe(opened.length === 0);
  return folders;
}

const histories = fc.sample(fc.array(commit, { minLength: 50, maxLength: 60 }), { numRuns: 4, seed: 11 });

describe('what commits did to blobs, told from trees', () => {
  test('is what git log tells', async () => {
    let unclear = 0;
    for (const [i, commits] of histories.entries()) {
      const root = historyOf(commits, ...(i === 1 ? ['--object-format=sha256'] : []));
      for (const share of [1, 9]) {
        const told = await tellBothWays(root, share);
        expect(told).not.toBeNull();
        expect(told!.changes.length).toBeGreaterThan(5);
        unclear += told!.unclear.length;
      }
    }
    expect(unclear).toBeGreaterThan(0);
  });

  test('also of loose trees, a borrowed pack, lost commits, a shallow end, replacements and grafts', async () => {
    const [first] = histories;
    const root = historyOf(first!);
    const borrower = join(tempFolder(), 'borrower.git');
    git(root, 'clone', '--quiet', '--bare', '--shared', root, borrower);
    git(borrower, 'config', 'core.logAllRefUpdates', 'true');
    const tip = git(borrower, 'rev-parse', 'b0');
    const tree = git(borrower, 'rev-parse', 'b1^{tree}');
    const loose = git(borrower, '-c', 'user.name=A', '-c', 'user.email=a@b', 'commit-tree', '-p', tip, '-m', 'x', tree);
    git(borrower, 'update-ref', '--create-reflog', 'refs/heads/b0', loose);
    git(borrower, 'update-ref', 'refs/heads/b0', tip);
    git(borrower, 'replace', tip, git(borrower, 'rev-parse', 'b1'));
    expect(await tellBothWays(borrower)).not.toBeNull();
    const shallow = join(tempFolder(), 'shallow.git');
    git(root, 'clone', '--quiet', '--bare', '--depth=4', '--no-single-branch', `file://${root}`, shallow);
    expect(await tellBothWays(shallow)).not.toBeNull();
  });

  test('is left to git where a tree is gone, or odd', async () => {
    const repo = tempRepo({ 'a/b.txt': 'one\n' });
    repo.commit('one');
    repo.write('a/b.txt', 'two\n');
    repo.commit('two');
    const { root } = repo;
    expect((await tellBothWays(root))?.changes).toHaveLength(2);
    const blob = Buffer.from(repo.git('rev-parse', 'HEAD:a/b.txt'), 'hex');
    const entries = ['b', 'a'].flatMap((name) => [Buffer.from(`100644 ${name}\0`), blob]);
    const args = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
    const tree = execFileSync('git', args, { cwd: root, input: Buffer.concat(entries), encoding: 'utf8' }).trim();
    repo.git('reset', '--quiet', '--soft', repo.git('commit-tree', '-p', 'HEAD', '-m', 'unsorted', tree));
    expect(await tellBothWays(root)).toBeNull();
    repo.git('reset', '--quiet', '--soft', 'HEAD~1');
    repo.git('reflog', 'expire', '--expire=now', '--all');
    expect((await tellBothWays(root))?.changes).toHaveLength(2);
    const gone = repo.git('rev-parse', 'HEAD~1:a');
    rmSync(join(root, '.git/objects', gone.slice(0, 2), gone.slice(2)), { force: true });
    expect(await tellBothWays(root)).toBeNull();
  });

  test('is asked of git anew, where a list of commits ends early', async () => {
    const repo = tempRepo({ 'a.txt': 'one\n' });
    for (const n of [1, 2, 3]) {
      repo.write('a.txt', `${n}\n`);
      repo.commit(`${n}`);
    }
    const { root } = repo;
    const listed = async (signal = never) => {
      const fields: string[] = [];
      const list = beginCommits(root, signal);
      const isRead = await list.read((bytes, start, end) => fields.push(bytes.toString('latin1', start, end)));
      expect(await list.isWhole()).toBe(isRead);
      expect(fields.length > 0).toBe(isRead);
      return fields;
    };
    // Where no file can be made that has no name, git is asked later.
    const commits = process.platform === 'win32' ? [] : repo.git('log', '--format=%H').split('\n');
    expect((await listed()).map((field) => field.slice(1, 41))).toEqual(commits);
    expect(await listed(AbortSignal.abort())).toEqual([]);
    const gone = repo.git('rev-parse', 'HEAD~2');
    rmSync(join(root, '.git/objects', gone.slice(0, 2), gone.slice(2)), { force: true });
    expect(await listed()).toEqual([]);
  });
});
