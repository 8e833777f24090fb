import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { filterRepo } from '../helper/filter-repo.ts';
import { PRIVATE_KEYS } from '../helper/private-keys.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, repoAt, tempRepo } from '../helper/temp-repo.ts';

const FILE = '.git/unleak-replace.txt';

test('the history is clean when the plan was followed', async () => {
  const pem = PRIVATE_KEYS['RSA, PKCS#8']!();
  const repo = tempRepo({
    'a.yml': `token: ${key(1)}\n`,
    'k.pem': pem,
    'k.json': JSON.stringify({ key: pem }),
    'enc.txt': `data: ${Buffer.from(`token: ${key(2)}\n`).toString('base64')}\n`,
  });
  repo.commit('first');
  repo.git('tag', 'v1');
  repo.write('a.yml', 'token: none\n');
  repo.commit(`take ${key(1)} out`);
  repo.git('checkout', '--quiet', '-b', 'topic');
  repo.write('b.yml', `token: ${key(3)}\n`);
  repo.commit('topic');
  const { code, stdout } = await runMain(['cleanup'], repo.root);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^4 secrets in the history, in 6 places:\n/);
  const file = join(repo.root, FILE);
  for (const line of [
    `git filter-repo --replace-text '${file}' --replace-message '${file}'`,
    "git filter-repo --invert-paths --path 'enc.txt'    (takes out the whole file; encoded: base64)",
    'unleak cleanup --check',
    'Rewritten is what leads to them: main, topic, v1.',
    'refs/pull',
    `${file} holds the values`,
  ])
    expect(stdout).toContain(line);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(repo.git('status', '--porcelain')).toBe('');

  const before = await runMain(['cleanup', '--check'], repo.root);
  expect(before.code).toBe(1);
  const clean = filterRepo(repo, { expressions: readFileSync(file, 'utf8'), without: ['enc.txt'] });
  expect(clean.git('rev-list', '--all', '--count')).toBe('3');
  const after = await runMain(['cleanup', '--check'], clean.root);
  expect([after.code, after.stdout]).toEqual([0, expect.stringContaining('No secrets found.')]);
  expect(after.stderr).toContain('no refs of pull requests are in this clone');
});

test.runIf(process.platform !== 'win32')(
  'the plan begins with a clone beside the repository, also of one without a remote or a work tree, and from a folder in it',
  async () => {
    const repo = repoAt(join(tempFolder(), "ann's shop"));
    git(tempFolder(), 'init', '--quiet', '--initial-branch=main', repo.root);
    repo.write('conf/a.yml', `token: ${key(1)}\n`);
    const head = repo.commit('first');
    const bare = join(tempFolder(), 'shop.git');
    git(repo.root, 'clone', '--quiet', '--bare', repo.root, bare);
    git(bare, 'remote', 'remove', 'origin');
    for (const folder of [repo.root, join(repo.root, 'conf'), bare]) {
      const { stdout } = await runMain(['cleanup'], folder);
      const [, command = ''] = /^3 (.*git clone .*)$/m.exec(stdout) ?? [];
      execFileSync('sh', ['-c', command], { cwd: folder, stdio: 'pipe' });
      const target = join(folder === bare ? bare : repo.root, '..', 'clean.git');
      expect(git(target, 'rev-parse', 'main')).toBe(head);
      rmSync(target, { recursive: true });
    }
  },
);

test('only what is asked for, to a file that is named', async () => {
  const repo = tempRepo({ 'a.yml': `token: ${key(1)}\n`, 'b.yml': `token: ${key(2)}\n` });
  repo.commit('first');
  const { findings } = (await reportOf(['scan', 'a.yml'], repo.root)).report;
  const out = join(tempFolder(), 'x.txt');
  const { code, stdout } = await runMain(['cleanup', findings[0]!.id, '--out', out], repo.root);
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 secret in the history, in 1 place:')]);
  expect(readFileSync(out, 'utf8')).toBe(`literal:${key(1)}==>***REMOVED***\n`);
  expect(existsSync(join(repo.root, FILE))).toBe(false);
  // A device would be taken away, and a file put in its place.
  const refused = await runMain(['cleanup', '--out', tempFolder()], repo.root);
  expect([refused.code, refused.stdout]).toEqual([3, '']);
  expect(refused.stderr).toContain('is no file, and values are written to files only\n  hint: --out FILE');
});

test('of a baseline it is said that what it accepts is left in the history', async () => {
  const repo = tempRepo({ 'a.yml': `token: ${key(1)}\n` });
  repo.commit('first');
  await runMain(['baseline', '--reason', 'old'], repo.root);
  const { stdout } = await runMain(['cleanup'], repo.root);
  expect(stdout).toContain('nothing to rewrite. What is accepted is left as it is: 1 secret.\n');
});

test('a word that is too short is not replaced wherever it stands; what is not committed needs no cleaning', async () => {
  const repo = tempRepo({ 'db.yml': 'url: postgres://app:s3cr3t!x@db.example.org/app\n' });
  repo.commit('first');
  repo.write('new.yml', `token: ${key(1)}\n`);
  const ids = (await reportOf(['scan', 'db.yml', '--all'], repo.root)).report.findings.map(({ id }) => id);
  const { stdout } = await runMain(['cleanup', ...ids], repo.root);
  expect(stdout).toContain(
    "--path 'db.yml'    (takes out the whole file; too short to be replaced wherever it stands)",
  );
  expect(existsSync(join(repo.root, FILE))).toBe(false);
  const fresh = await runMain(['cleanup'], repo.root);
  expect([fresh.code, fresh.stdout]).toEqual([0, expect.stringContaining('there is nothing to rewrite')]);
});

test.each([
  [['cleanup', '0123456789abcdef'], 'nothing here has the id 0123456789abcdef'],
  [['cleanup', 'main'], "that is no finding's id"],
  [['cleanup', '--check', '0123456789abcdef'], '--check takes no ids'],
])('%j is wrong use', async (args, message) => {
  const repo = tempRepo({ 'a.yml': 'none\n' });
  const { code, stdout, stderr } = await runMain(args, repo.root);
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
});
