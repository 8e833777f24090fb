import { spawn } from 'node:child_process';
import { appendFileSync, chmodSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { slashed } from '../../src/util/path-below.ts';
import { shellWord } from '../../src/util/shell-word.ts';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { type JsonReport, pathsOf, runAndReport } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const onPosix = process.platform !== 'win32';
const PLAIN = 'nothing to see\n';
const KEY = `token: ${key()}\n`;

test('audit outside of a repository', async () => {
  const { code, stdout, stderr } = await runHere(['audit'], { cwd: tempFolder({ 'a.yml': KEY }) });
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'unleak: . is not in a git repository\n  hint: unleak scan PATH needs none; to make one: git init\n',
  );
});

test('what is left of a linked work tree when its repository is gone', async () => {
  const cwd = tempFolder({ '.git': 'gitdir: /nowhere/shop.git/worktrees/x\n', 'a.yml': KEY });
  for (const command of [[], ['audit'], ['staged'], ['ci'], ['init']]) {
    const { code, stderr } = await runHere(command, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^unleak: the \.git of \. leads to \S*nowhere\/shop\.git\/worktrees\/x, which is no git repository\n/,
    );
  }
  expect((await runHere(['scan', '.'], { cwd })).code).toBe(1);
});

test.each([
  ['a line that is no setting', '<<<<<<< HEAD', /bad config line \d+ in file/],
  ['a path that is missing', '[include]\n\tpath', /bad config line \d+ in file/],
  ['a value of the wrong type', '[core]\n\tbare = maybe', /bad boolean config value 'maybe' for 'core.bare'/],
])('in the configuration of git: %s', async (_, lines, said) => {
  const { root } = tempRepo({ 'a.yml': PLAIN });
  appendFileSync(join(root, '.git/config'), `${lines}\n`);
  for (const command of [[], ['audit'], ['staged'], ['scan', '.']]) {
    const { code, stdout, stderr } = await runHere(command, { cwd: root });
    expect(code).toBe(3);
    expect(stdout + stderr).toMatch(said);
    expect(stdout + stderr).toContain('mend it in an editor: the file that is named, else .git/config or ~/.gitconfig');
  }
});

test('audit of what is no folder', async () => {
  const cwd = tempFolder({ 'a.yml': KEY });
  for (const path of ['a.yml', 'nowhere']) {
    const { code, stderr } = await runHere(['audit', path], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`unleak: ${path}: no such folder`);
  }
});

describe('a repository without a commit', () => {
  test('and without a file', async () => {
    for (const command of [['audit'], ['staged'], []]) {
      const { code, stdout, report } = await runAndReport(command, { cwd: tempRepo().root });
      expect(code).toBe(0);
      expect(stdout).toContain('No secrets found.');
      expect(report.scan).toMatchObject({ complete: true, scanned: { files: 0, blobs: 0, commits: 0 } });
    }
  });

  test('and with a key in its work tree', async () => {
    const { code, report } = await runAndReport(['audit'], { cwd: tempRepo({ 'a.yml': KEY }).root });
    expect(code).toBe(1);
    expect(report.findings[0]?.places).toMatchObject([{ path: 'a.yml', commit: null, atHead: false }]);
  });
});

describe.each([
  { beside: 'a key', content: KEY, code: 1, found: ['gone.yml'] },
  { beside: 'no key', content: 'nothing here\n', code: 3, found: [] },
])('beside $beside', ({ content, code, found }) => {
  /** Some versions of a tree, with the first commit damaged, or a blob that came with it. */
  function damagedRepo(object: 'blob' | 'commit', damage: (bytes: Buffer) => Uint8Array) {
    // Of random text, so that half of it can be unpacked.
    const random = Array.from({ length: 2000 }, (_, i) => `${Math.imul(i, 2654435761) >>> 0}\n`).join('');
    const repo = tempRepo({ 'a.txt': PLAIN, 'broken.txt': random });
    const first = repo.commit('first');
    repo.write('a.txt', `${PLAIN}${PLAIN}`);
    repo.commit('second');
    repo.write('gone.yml', content);
    repo.commit('third');
    repo.git('rm', '--quiet', 'gone.yml', 'broken.txt');
    repo.commit('fourth');
    const id = { blob: `${first}:broken.txt`, commit: first }[object];
    return { repo, id: damageObject(repo, repo.git('rev-parse', id), damage) };
  }

  function expectPartial(report: JsonReport, stdout: string, problems: object[]) {
    expect(report.problems).toMatchObject(problems);
    expect(report.scan.complete).toBe(false);
    expect(pathsOf(report)).toEqual(found);
    expect(stdout).not.toContain('No secrets found');
    expect(stdout).toContain('NOT everything was read');
  }

  test.each([
    ['overwritten', () => Buffer.from('no object at all')],
    ['empty', () => Buffer.alloc(0)],
    ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ])('a blob that is %s', async (_, damage) => {
    const { repo, id } = damagedRepo('blob', damage);
    const { code: ended, stdout, report } = await runAndReport(['audit'], { cwd: repo.root });
    expect(ended).toBe(code);
    expectPartial(report, stdout, [{ code: 'corrupt-object', path: id }]);
    expect(stdout).toContain(`not read  ${id}: git cannot read the object: `);
    expect(stdout).toContain('1 blob left out');
    expect(report.scan).toMatchObject({ planned: { blobs: 4 }, scanned: { blobs: 3 } });
  });

  test('a commit that is overwritten', async () => {
    const { repo, id } = damagedRepo('commit', () => Buffer.from('no object at all'));
    const { code: ended, stdout, report } = await runAndReport(['audit'], { cwd: repo.root });
    expect(ended).toBe(code);
    const lost = { code: 'git-failed', message: expect.stringContaining('not every commit could be read') };
    expectPartial(report, stdout, [{ code: 'corrupt-object', path: id }, ...(code === 1 ? [lost] : [])]);
  });

  test('an index that is overwritten', async () => {
    const repo = tempRepo({ 'gone.yml': content });
    repo.commit('first');
    repo.write('.git/index', 'no index at all');
    const { code: ended, stdout, report } = await runAndReport(['audit'], { cwd: repo.root });
    expect(ended).toBe(code);
    expectPartial(report, stdout, [{ code: 'git-failed', path: null }]);
  });

  test('a staged blob that is overwritten', async () => {
    const repo = tempRepo({ 'broken.txt': 'to be broken\n', 'gone.yml': content, 'z.txt': PLAIN });
    repo.git('add', '--all');
    damageObject(repo, repo.git('rev-parse', ':broken.txt'), () => Buffer.from('no object at all'));
    const { code: ended, stdout, report } = await runAndReport(['staged'], { cwd: repo.root });
    expect(ended).toBe(code);
    expectPartial(report, stdout, [{ path: 'broken.txt' }]);
    expect(report.scan).toMatchObject({ planned: { files: 3 }, scanned: { files: 2 } });
  });

  test('a repository of somebody else', async () => {
    const repo = tempRepo({ 'gone.yml': content });
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const hint = `git config --global --add safe.directory ${shellWord(slashed(repo.root), true)}`;
    for (const command of ['audit', 'staged']) {
      const { code: refused, stdout, stderr } = await runHere([command], { cwd: repo.root, env });
      expect(refused).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain(`unleak: git refuses to read .: it belongs to another user`);
      expect(stderr).toContain(hint);
    }
    // Its files can be read without git.
    const { code: ended, stdout, report } = await runAndReport(['scan', '.'], { cwd: repo.root, env });
    expect(ended).toBe(code);
    expectPartial(report, stdout, [{ code: 'git-failed', hint }]);
  });

  test.runIf(onPosix)('no git', async () => {
    const repo = tempRepo({ 'gone.yml': content });
    const env = { PATH: tempFolder() };
    for (const command of [['audit'], ['staged'], []]) {
      const { code: refused, stdout, stderr } = await runHere(command, { cwd: repo.root, env });
      expect(refused).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain('unleak: git is not installed, or not in PATH');
      expect(stderr).toContain('hint: install git, or scan the files alone with: unleak scan PATH');
    }
    const cwd = tempFolder({ 'gone.yml': content });
    for (const command of [['scan', '.'], []]) {
      const outcome = await runAndReport(command, { cwd, env });
      expect(outcome.code).toBe(code === 1 ? 1 : 0);
      expect(pathsOf(outcome.report)).toEqual(found);
    }
  });

  test.runIf(onPosix)('an old git', async () => {
    const repo = tempRepo({ 'gone.yml': content });
    const folder = tempFolder();
    chmodSync(writeIn(folder, 'git', '#!/bin/sh\necho git version 2.17.1\n'), 0o755);
    const {
      code: refused,
      stdout,
      stderr,
    } = await runHere(['audit'], {
      cwd: repo.root,
      env: { PATH: `${folder}:${process.env.PATH}` },
    });
    expect(refused).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      "unleak: git version 2.17.1 is too old to list a repository's objects\n  hint: install git 2.20 or newer\n",
    );
  });
});

test.runIf(onPosix)(
  'no git any more, where an audit kept what it read with other rules: nobody else is ended',
  async () => {
    const repo = tempRepo({ 'a.yml': KEY });
    repo.commit('first');
    await runHere(['audit'], { cwd: repo.root });
    const kept = join(repo.root, '.git/unleak');
    const [name] = readdirSync(kept).filter((file) => file.startsWith('audit-'));
    renameSync(join(kept, name!), join(kept, 'audit-0000000000000000.json'));
    const bin = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
    const script = '"$0" "$1" audit 2>&1; echo "ended with $?"';
    const shell = spawn('/bin/sh', ['-c', script, process.execPath, bin], {
      cwd: repo.root,
      env: environment({ PATH: tempFolder() }),
      // A group of its own: a signal to all of it does not end the tests.
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    shell.stdout.on('data', (part) => {
      said += part;
    });
    await new Promise((done) => shell.on('close', done));
    expect(said).toMatch(/^unleak: git is not installed, or not in PATH[^\n]*\n {2}hint: [^\n]*\nended with 3\n$/);
  },
);

test('where the history cannot be followed nothing is said to be unreachable or not committed', async () => {
  const repo = tempRepo({ 'a.yml': PLAIN });
  repo.commit('first');
  repo.write('gone.yml', KEY);
  repo.write('here.yml', `token: ${key(2)}\n`);
  repo.commit('second');
  repo.git('rm', '--quiet', 'gone.yml');
  repo.commit('third');
  damageObject(repo, repo.git('rev-parse', 'main^{tree}'), () => Buffer.from('no object at all'));
  const { stdout, report } = await runAndReport(['audit'], { cwd: repo.root });
  const places = report.findings.flatMap((finding) => finding.places);
  expect(places.map(({ path, commit, atHead, reach }) => [path, commit, atHead, reach]).sort()).toEqual([
    [null, null, null, undefined],
    ['here.yml', null, null, 'index or work tree'],
  ]);
  expect(stdout).toMatch(/here\.yml:1\n/);
  expect(stdout).toMatch(/some object:1\n/);
  expect(stdout).toMatch(/not every commit could be read: git log failed: fatal: loose object [0-9a-f]{40} /);
});

/** Changes the file that holds an object. Returns the object's id. */
function damageObject({ root }: TempRepo, id: string, damage: (bytes: Buffer) => Uint8Array): string {
  const file = join(root, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  writeFileSync(file, damage(readFileSync(file)));
  return id;
}
