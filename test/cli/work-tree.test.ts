import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { type JsonReport, pathsOf, runAndReport } from '../helper/report.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { git, tempRepo } from '../helper/temp-repo.ts';

const PLAIN = 'nothing to see\n';
const KEY = `token: ${key()}\n`;

/** Files that hold a key of their own each, so that the report shows which were read. */
function keys(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path, i) => [path, `token: ${key(i)}\n`]));
}

async function scan(
  cwd: string,
  ...paths: string[]
): Promise<{ code: number | null; found: string[]; report: JsonReport }> {
  const { code, report } = await runAndReport(['scan', ...paths], { cwd });
  return { code, report, found: pathsOf(report).map(String).sort() };
}

describe('in a work tree', () => {
  test('what git lists is read: tracked or not ignored', async () => {
    const repo = tempRepo({
      ...keys(
        '.env',
        'tracked.yml',
        'src/deep/er.yml',
        'untracked.yml',
        'build/out.js',
        'a.log',
        'src/.gitignore',
        'kept.log',
      ),
      '.gitignore': '.env\n/build/\n*.log\n!kept.log\n',
      'src/.gitignore': 'local.*\n',
    });
    repo.write('src/local.yml', `token: ${key(90)}\n`);
    repo.write('.git/info/exclude', 'excluded.yml\n');
    repo.write('excluded.yml', `token: ${key(91)}\n`);
    repo.git('add', '--force', '.env', 'tracked.yml', 'src/deep/er.yml', '.gitignore');
    const listed = repo.git('ls-files', '-co', '--exclude-standard').split('\n').sort();
    const { code, found, report } = await scan(repo.root, '.');
    expect(code).toBe(1);
    expect(report.scan).toMatchObject({ complete: true, scanned: { files: listed.length } });
    expect(found).toEqual(listed.filter((path) => !path.endsWith('.gitignore')));
    expect(found).toContain('.env');
    expect(found).not.toContain('src/local.yml');
    // The audit reads the same.
    const audit = await runAndReport(['audit'], { cwd: repo.root });
    expect(pathsOf(audit.report).sort()).toEqual(found);
  });

  test('an ignored file is read when it is named', async () => {
    const { root } = tempRepo({ ...keys('.env', 'build/out.js'), '.gitignore': '.env\nbuild\n' });
    expect((await scan(root, '.')).found).toEqual([]);
    expect((await scan(root, '.env')).found).toEqual(['.env']);
    expect((await scan(root, 'build')).found).toEqual(['build/out.js']);
  });

  test('of secrets in an ignored .env one line tells that they are there, and that it is fine', async () => {
    const files = keys('.env', 'api/.env.local', 'api/.env.shared', 'api/local.yml', 'node_modules/a/.env');
    const repo = tempRepo({ ...files, 'api/a.txt': PLAIN, 'api/.env.empty': 'PORT=80\n' });
    repo.write('.gitignore', '.env*\nnode_modules\nlocal.yml\n');
    repo.git('add', '--force', 'api/.env.shared', 'api/a.txt', '.gitignore');
    for (const command of [['scan', '.'], ['audit']]) {
      const { code, stdout } = await runMain([...command, '--report', 'text'], repo.root);
      expect([code, /^note .*ignored.*$/m.exec(stdout)?.[0]]).toEqual([
        1,
        'note  .env, api/.env.local: ignored by git, hold 2 secrets, which is fine',
      ]);
      expect(stdout).toContain('1 secret in 1 place');
    }
    repo.git('rm', '--quiet', '--cached', 'api/.env.shared');
    rmSync(join(repo.root, 'api/.env.shared'));
    rmSync(join(repo.root, 'api/.env.local'));
    const { code, report } = await scan(repo.root, '.');
    expect([code, report.scan.complete, report.scan.scanned.files]).toEqual([0, true, 2]);
    expect(report.scan.notices).toMatchObject([{ code: 'ignored-file', path: '.env' }]);
    expect(JSON.stringify(report)).not.toContain(key(0));
  });

  test('so it is of a folder that holds nothing else', async () => {
    const { root } = tempRepo({ ...keys('api/.env', 'build/.env', 'build/a.js'), '.gitignore': '.env\nbuild\n' });
    const { code, report } = await scan(root, 'api');
    expect([code, report.scan.notices[0]?.path]).toEqual([0, 'api/.env']);
    // Ignored itself, and named.
    expect((await scan(root, 'build')).found).toEqual(['build/.env', 'build/a.js']);
  });

  test('a tracked file that was removed is no problem', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN, 'gone.txt': PLAIN, 'gone/too.txt': PLAIN });
    repo.commit('first');
    rmSync(join(repo.root, 'gone.txt'));
    rmSync(join(repo.root, 'gone'), { recursive: true });
    writeIn(repo.root, 'gone', 'a file now\n');
    const { code, report } = await scan(repo.root, '.');
    expect(code).toBe(0);
    expect(report.scan).toMatchObject({ complete: true, planned: { files: 2 }, scanned: { files: 2 } });
  });

  test('a sparse checkout', async () => {
    const repo = tempRepo({ 'in/a.yml': KEY, 'out/b.yml': PLAIN });
    repo.commit('first');
    repo.git('sparse-checkout', 'set', 'in');
    const { code, found, report } = await scan(repo.root, '.');
    expect(code).toBe(1);
    expect(found).toEqual(['in/a.yml']);
    expect(report.scan).toMatchObject({ complete: true, planned: { files: 1 } });
  });

  test('repositories inside of it: a submodule, and one that is not tracked', async () => {
    const inner = tempRepo({ 'key.yml': `token: ${key(1)}\n`, '.gitignore': 'own.log\n' });
    inner.commit('first');
    const repo = tempRepo({ 'key.yml': `token: ${key(2)}\n` });
    for (const path of ['three.js', 'vendor/sub']) {
      repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, path);
    }
    repo.commit('first');
    mkdirSync(join(repo.root, 'other'));
    git(repo.root, 'clone', '--quiet', inner.root, 'other/clone');
    writeIn(repo.root, 'other/clone/own.log', `token: ${key(3)}\n`);
    const { found, report } = await scan(repo.root, '.');
    expect(found).toEqual(['key.yml', 'other/clone/key.yml', 'three.js/key.yml', 'vendor/sub/key.yml']);
    expect(report.scan.complete).toBe(true);
  });

  test('a submodule that was not fetched', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN });
    const commit = repo.commit('first');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub.js`);
    mkdirSync(join(repo.root, 'sub.js'));
    const { code, report } = await scan(repo.root, '.');
    expect(code).toBe(0);
    expect(report.scan).toMatchObject({ complete: true, scanned: { files: 1 } });
  });
});

describe('paths', () => {
  const files = keys('a.yml', 'src/b.yml', 'src/deep/c.yml', '.hidden/d.yml', 'e f.yml');

  test('a plain folder, hidden files too, but nothing of a .git folder', async () => {
    const cwd = tempFolder({ ...files, ...keys('.git/objects/x') });
    const { code, found } = await scan(cwd, '.');
    expect(code).toBe(1);
    expect(found).toEqual(Object.keys(files).sort());
  });

  test('several, also twice and inside of each other', async () => {
    const { found, report } = await scan(
      tempFolder(files),
      'src',
      'src/deep',
      './src/b.yml',
      'a.yml',
      'a.yml',
      'e f.yml',
    );
    expect(found).toEqual(['a.yml', 'e f.yml', 'src/b.yml', 'src/deep/c.yml']);
    expect(report.scan).toMatchObject({ scope: 'paths', planned: { files: 4 }, scanned: { files: 4 } });
  });

  test('from outside of them', async () => {
    const cwd = tempFolder(files);
    const below = join(cwd, 'src/deep');
    const absolute = (path: string) => join(cwd, path).replaceAll('\\', '/');
    const up = await scan(below, '..', '../../a.yml', 'c.yml');
    expect(up.found).toEqual([absolute('a.yml'), absolute('src/b.yml'), absolute('src/deep/c.yml'), 'c.yml'].sort());
    const named = await scan(below, join(cwd, 'src'));
    expect(named.found).toEqual([absolute('src/b.yml'), absolute('src/deep/c.yml')]);
  });

  test('stdin', async () => {
    const outcome = await runAndReport(['scan', '-'], { cwd: tempFolder(), input: `one\n\nkey=${key()}\n` });
    expect(outcome.code).toBe(1);
    expect(outcome.report.scan).toMatchObject({ scope: 'stdin', complete: true, scanned: { files: 1, bytes: 50 } });
    expect(outcome.report.findings[0]?.places).toMatchObject([{ path: '-', line: 3, column: 5, start: 9, end: 49 }]);
    const empty = await runAndReport(['scan', '-'], { cwd: tempFolder() });
    expect(empty.code).toBe(0);
    expect(empty.stdout).toContain('No secrets found. Read: 0 bytes in ');
  });
});

describe('unleak alone', () => {
  test('audits the repository that it stands in', async () => {
    const repo = tempRepo({ 'below/a.yml': KEY, 'b.txt': PLAIN });
    repo.commit('first');
    repo.write('below/a.yml', PLAIN);
    repo.write('new.yml', `token: ${key(2)}\n`);
    repo.commit('second');
    const { code, stdout, report } = await runAndReport([], { cwd: join(repo.root, 'below') });
    expect(code).toBe(1);
    expect(report.scan.scope).toBe('audit');
    expect(pathsOf(report)).toEqual(['new.yml', 'below/a.yml']);
    expect(stdout).toContain('Read: 3 files, 3 blobs, 2 commits in ');
  });

  test('audits a bare repository and a linked work tree', async () => {
    const repo = tempRepo({ 'a.yml': KEY });
    repo.commit('first');
    const bare = tempFolder();
    git(bare, 'clone', '--quiet', '--bare', repo.root, '.');
    const linked = join(tempFolder(), 'linked');
    repo.git('worktree', 'add', '--quiet', linked, '-b', 'linked');
    for (const cwd of [bare, linked]) {
      const { code, report } = await runAndReport([], { cwd });
      expect(code).toBe(1);
      expect(report.scan.scope).toBe('audit');
      expect(report.findings[0]?.places).toMatchObject([{ path: 'a.yml', atHead: true }]);
    }
  });

  test('scans a plain folder', async () => {
    const { code, report } = await runAndReport([], { cwd: tempFolder({ 'a.yml': KEY }) });
    expect(code).toBe(1);
    expect(report.scan.scope).toBe('paths');
    expect(pathsOf(report)).toEqual(['a.yml']);
  });

  test('in a hook scans what is staged', async () => {
    const repo = tempRepo({ 'a.yml': KEY, 'b.yml': `token: ${key(2)}\n` });
    repo.git('add', 'a.yml');
    const env = { GIT_INDEX_FILE: join(repo.root, '.git/index') };
    const { code, report } = await runAndReport([], { cwd: repo.root, env });
    expect(code).toBe(1);
    expect(report.scan.scope).toBe('staged');
    expect(pathsOf(report)).toEqual(['a.yml']);
  });
});
