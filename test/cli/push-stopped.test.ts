import { expect, test } from 'vitest';
import { pushStopped } from '../../src/cli/push-stopped.ts';
import type { BranchRewrite, Rewrite } from '../../src/model/push.ts';
import { key } from '../helper/canary.ts';
import { runMain } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const NONE: Rewrite = { commits: [], shared: [], branches: [], tags: [] };
const ids = (n: number) => Array.from({ length: n }, (_, i) => `${i}`.padStart(2, 'a').repeat(20));

function onBranch(n: number, fields: Partial<BranchRewrite> = {}): Rewrite {
  const branch = { name: null, commits: ids(n), merges: [], isLast: false, isFirst: false, hasMerge: false, ...fields };
  return { ...NONE, commits: ids(n), branches: [branch] };
}

test('several secrets over several commits are one report, with the way back to the oldest of them', async () => {
  const repo = tempRepo({ 'a.txt': 'a\n' });
  repo.commit('first');
  const guilty = [1, 2, 3].map((seed) => {
    repo.write(`${seed}.yml`, `a: ${key(seed)}\nb: ${key(seed + 10)}\n`);
    return repo.commit(`adds ${seed}`).slice(0, 7);
  });
  repo.git('rm', '--quiet', '2.yml');
  const last = repo.commit('takes one out');
  const line = `refs/heads/main ${last} refs/heads/main ${repo.git('rev-parse', 'HEAD~4')}\n`;
  const { code, stdout, stderr } = await runMain(['hook', 'run', 'pre-push', 'origin', 'x'], repo.root, line);
  expect([code, stdout]).toEqual([1, expect.stringContaining('6 secrets in 6 places')]);
  expect(stderr).toContain(`a key is in 3 commits (${guilty.join(' ')}), and nobody has it yet`);
  expect(stderr).toContain(`  git rebase --interactive ${guilty[0]}~1   and write "edit" for each of them\n`);
});

test.each<[string, Rewrite, string]>([
  ['the last commit', onBranch(1, { isLast: true, isFirst: true }), 'git commit --all --amend\nThen'],
  ['the first commit', onBranch(2, { isFirst: true }), 'git rebase --interactive --root '],
  ['a merge', onBranch(2, { hasMerge: true }), 'git rebase --interactive --rebase-merges a0a0a0a~1 '],
  ['many', onBranch(30), ' and 18 more), and'],
  [
    'a tag',
    { ...NONE, tags: [{ name: 'v1', annotated: true, on: null }] },
    "the message of tag v1, and nobody has it yet.\nTake it out there, not only out of the files:\n  git tag --force --annotate v1 'v1^{}'\n",
  ],
])('%s', (_, rewrite, says) => {
  expect(pushStopped(rewrite)).toContain(says);
});

/** A repository with a branch for each name, whose only commit after the first holds a key of its own; `main` is checked out. */
function branched(...names: readonly string[]) {
  const repo = tempRepo({ 'a.txt': 'a\n' });
  repo.commit('first');
  const commits = names.map((name, i) => {
    repo.git('checkout', '--quiet', '-B', name, 'main');
    repo.write(`${name}.yml`, `a: ${key(i)}\n`);
    return repo.commit(name);
  });
  repo.git('checkout', '--quiet', 'main');
  return { repo, commits, short: commits.map((commit) => commit.slice(0, 7)) };
}

const NEW = '0'.repeat(40);

/** What is told of a push of these refs, to a remote that has none of them. */
async function toldOf({ root, git }: TempRepo, ...refs: readonly string[]): Promise<string> {
  const lines = refs.map((ref) => `${ref} ${git('rev-parse', ref)} ${ref} ${NEW}\n`);
  const { code, stderr } = await runMain(['hook', 'run', 'pre-push', 'fork', 'x'], root, lines.join(''));
  expect(code).toBe(1);
  return stderr;
}

test.runIf(process.platform !== 'win32')(
  'each branch is named that is not checked out, and what is told to do does it',
  async () => {
    const { repo, short } = branched('one', 'two');
    const told = await toldOf(repo, 'refs/heads/main', 'refs/heads/one', 'refs/heads/two');
    expect(told).toContain(`  git rebase --interactive ${short[0]}~1 one   and write "edit" for ${short[0]}\n`);
    expect(told).toContain(`  git rebase --interactive ${short[1]}~1 two   and write "edit" for ${short[1]}\n`);
    for (const [, command] of told.matchAll(/^ {2}git (rebase .*?) {3}/gm)) {
      repo.git('-c', 'sequence.editor=sed -i.old s/pick/edit/', ...command!.split(' '));
      repo.write(`${repo.git('diff', '--name-only', 'HEAD~1')}`, 'nothing to see\n');
      repo.git('-c', 'core.editor=true', 'commit', '--quiet', '--all', '--amend');
      repo.git('-c', 'core.editor=true', 'rebase', '--continue');
    }
    const lines = ['one', 'two'].map(
      (name) => `refs/heads/${name} ${repo.git('rev-parse', name)} refs/heads/x ${NEW}\n`,
    );
    expect(await runMain(['hook', 'run', 'pre-push', 'fork', 'x'], repo.root, lines.join(''))).toMatchObject({
      code: 0,
    });
  },
);

test('the last commit of a branch that is not checked out is not taken for the one that is', async () => {
  const { repo, short } = branched('one');
  expect(await toldOf(repo, 'refs/heads/one')).toContain(
    `  git rebase --interactive ${short[0]}~1 one   and write "edit" for it\n`,
  );
  repo.git('checkout', '--quiet', 'one');
  expect(await toldOf(repo, 'refs/heads/one')).toContain('  mend the file, then: git commit --all --amend\nThen');
  repo.write('b.txt', 'b\n');
  repo.commit('and on');
  expect(await toldOf(repo, 'HEAD~1')).toContain(`  git rebase --interactive ${short[0]}~1   and write`);
});

test('of several branches the one that is checked out is named too: the command before has left it', async () => {
  const { repo, short } = branched('one', 'two');
  repo.git('checkout', '--quiet', 'two');
  const told = await toldOf(repo, 'refs/heads/one', 'refs/heads/two');
  expect(told).toContain(`  git rebase --interactive ${short[1]}~1 two   and write "edit" for ${short[1]}\n`);
  expect(told).not.toContain('  mend the file, then');
});

test.runIf(process.platform !== 'win32')(
  'a merge that brings a key is stopped behind, where git rebase lists no commit to edit',
  async () => {
    const { repo, short } = branched('one');
    repo.write('main.txt', 'on it goes\n');
    repo.commit('on main');
    repo.git('merge', '--quiet', '--no-commit', 'one');
    repo.write('merge.yml', `a: ${key(8)}\n`);
    const merge = repo.commit('merged').slice(0, 7);
    repo.write('b.txt', 'b\n');
    repo.commit('and on');
    const told = await toldOf(repo, 'refs/heads/main');
    const [, command, marks] = /^ {2}git (rebase .*?) {3}and (.*)$/m.exec(told) ?? [];
    expect(marks).toBe(`write "edit" for ${short[0]}, and add a line "break" behind ${merge}`);
    const mark = `sed -i.old -e '/^pick ${short[0]}/s/pick/edit/' -e '/^merge -C ${merge}/s/$/ \\\nbreak/'`;
    repo.git('-c', `sequence.editor=${mark}`, ...command!.split(' '));
    for (const file of ['one.yml', 'merge.yml']) {
      repo.write(file, 'nothing to see\n');
      repo.git('-c', 'core.editor=true', 'commit', '--quiet', '--all', '--amend');
      repo.git('-c', 'core.editor=true', 'rebase', '--continue');
    }
    const line = `refs/heads/main ${repo.git('rev-parse', 'main')} refs/heads/main ${NEW}\n`;
    expect(await runMain(['hook', 'run', 'pre-push', 'fork', 'x'], repo.root, line)).toMatchObject({ code: 0 });
  },
);

test('a server names the branches of a push that has several, and takes the only one for what is checked out', async () => {
  const { repo, commits, short } = branched('one', 'two');
  const told = async (...names: readonly string[]) => {
    const lines = names.map((name) => `${NEW} ${repo.git('rev-parse', name)} refs/heads/${name}\n`);
    repo.git('checkout', '--quiet', '--detach', 'main');
    repo.git('branch', '--quiet', '-D', 'one', 'two');
    const { code, stderr } = await runMain(['hook', 'run', 'pre-receive'], repo.root, lines.join(''));
    ['one', 'two'].forEach((name, i) => void repo.git('branch', name, commits[i]!));
    return code === 1 ? stderr : code;
  };
  const both = await told('one', 'two');
  expect(both).toContain(`  git rebase --interactive ${short[0]}~1 one   and write "edit" for ${short[0]}\n`);
  expect(both).toContain(`  git rebase --interactive ${short[1]}~1 two   and`);
  expect(await told('one')).toContain('  mend the file, then: git commit --all --amend\nThen');
});

test('a tag is to be set anew', async () => {
  const { repo, short } = branched('one');
  repo.git('tag', 'light', 'one');
  repo.git('tag', '--annotate', '-m', `see ${key(5)}`, 'full', 'one');
  const told = await toldOf(repo, 'refs/tags/light', 'refs/tags/full');
  for (const way of [
    `git rebase --interactive ${short[0]}~1 light   and`,
    `git tag --force light COMMIT   and name the one that takes the place of ${short[0]}\n`,
    `git tag --force --annotate full COMMIT   and`,
  ])
    expect(told).toContain(`  ${way}`);
});

test('what another remote has is not told to be nobody’s', async () => {
  const { repo, commits, short } = branched('one');
  repo.git('update-ref', 'refs/remotes/origin/one', commits[0]!);
  expect(await toldOf(repo, 'refs/heads/one')).toContain(
    `The push was stopped: a key is in 1 commit (${short[0]}).
A remote has it already, so whoever reads from there has the key: unleak rotate tells how to replace it.
Where fork has it too, say so to git, and push again: git fetch fork
`,
  );
  repo.git('checkout', '--quiet', 'one');
  repo.write('b.yml', `b: ${key(7)}\n`);
  const second = repo.commit('and on').slice(0, 7);
  const told = await toldOf(repo, 'refs/heads/one');
  expect(told).toContain(`A remote has ${short[0]} already`);
  expect(told).toContain('  mend the file, then: git commit --all --amend\n');
  expect(told).toContain(`(${short[0]} ${second}).\n`);
});
