import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

/** Settings that name a program, each with one that tells that it ran. */
const PROGRAMS = [
  ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'core.gitProxy'],
  ...['core.alternateRefsCommand', 'sequence.editor', 'credential.helper', 'credential.https://a.example.helper'],
  ...['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'interactive.diffFilter'],
  ...['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'merge.evil.driver'],
  ...['gpg.program', 'gpg.ssh.program', 'gpg.x509.program', 'gpg.ssh.defaultKeyCommand'],
  ...['uploadpack.packObjectsHook', 'remote.origin.uploadpack', 'remote.origin.receivepack', 'submodule.sub.update'],
  ...['trailer.evil.cmd', 'gc.recentObjectsHook', 'web.browser', 'browser.evil.cmd', 'guitool.evil.cmd'],
];
/** Commands of git that we call: an alias of the same name, and a pager for it. */
const COMMANDS = [
  ...['cat-file', 'config', 'diff', 'fetch', 'clone', 'for-each-ref', 'log', 'ls-files', 'ls-tree', 'merge-base'],
  ...['rev-list', 'rev-parse', 'version', 'remote', 'hash-object', 'read-tree', 'update-index', 'show', 'show-ref'],
  'status',
];
const HOOKS = [
  ...[
    'applypatch-msg',
    'pre-commit',
    'commit-msg',
    'post-commit',
    'pre-push',
    'pre-receive',
    'update',
    'post-checkout',
  ],
  ...['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc', 'post-rewrite', 'post-update'],
];

describe.runIf(process.platform !== 'win32')('nothing of the repository is run', () => {
  let repo: TempRepo;
  let marks: string;
  let base: string;

  beforeAll(() => {
    marks = tempFolder();
    repo = tempRepo({ 'a.env': `token: ${key(1)}\n`, '.gitattributes': '* diff=evil filter=evil merge=evil\n' });
    base = repo.commit('first');
    repo.write('b.env', `token: ${key(2)}\n`);
    repo.commit('second');
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', pathToFileURL(submodule()).href, 'sub');
    repo.commit('a submodule');
    repo.write('c.env', `token: ${key(3)}\n`);
    repo.git('add', '--all');
    plant(repo);
  });

  function submodule(): string {
    const inner = tempRepo({ 'd.env': `token: ${key(4)}\n` });
    inner.commit('inner');
    return inner.root;
  }

  function program(name: string): string {
    const file = writeIn(marks, `programs/${name}`, `#!/bin/sh\necho "${name}" >> "${marks}/ran"\n`);
    chmodSync(file, 0o755);
    return file;
  }

  function plant({ root }: TempRepo): void {
    const settings = [
      ...PROGRAMS.map((name) => [name, program(name.replaceAll('/', '-'))]),
      ...COMMANDS.map((name) => [`alias.${name}`, `!${program(`alias.${name}`)}`]),
      ...COMMANDS.map((name) => [`pager.${name}`, program(`pager.${name}`)]),
      ...['log.showSignature', 'protocol.ext.allow=always', 'diff.orderFile=/nowhere'].map((one) => one.split('=')),
    ];
    // Not through git, which obeys some of them at once.
    const config = settings.map(([name = '', value = 'true']) => {
      const [first = '', last = ''] = [name.slice(0, name.indexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
      const middle = name.slice(first.length + 1, -last.length - 1);
      return `[${first}${middle ? ` "${middle}"` : ''}]\n\t${last} = ${value}\n`;
    });
    const file = join(root, '.git/config');
    writeIn(root, '.git/config', `${readFileSync(file, 'utf8')}${config.join('')}`);
    for (const name of HOOKS) {
      const hook = writeIn(root, `.git/hooks/${name}`, `#!/bin/sh\nexec "${program(`hook.${name}`)}"\n`);
      chmodSync(hook, 0o755);
    }
  }

  /** What has run since the last call. */
  function ran(): string[] {
    const file = join(marks, 'ran');
    if (!existsSync(file)) return [];
    const names = readFileSync(file, 'utf8').trim().split('\n');
    rmSync(file);
    return [...new Set(names)].sort();
  }

  test('but git runs it, left to itself', () => {
    // A filter that is gone at once ends git before it comes to the rest.
    const plain = ['clean', 'smudge', 'process'].flatMap((what) => ['-c', `filter.evil.${what}=`]);
    const tries = [
      ['status'],
      [...plain, 'diff', '-O/dev/null', '--ext-diff', 'HEAD~2', 'HEAD'],
      [...plain, 'log', '-O/dev/null', '-p', '--no-ext-diff', '--textconv'],
      ['update-index', '--refresh', 'a.env'],
      ['fetch'],
      ['hash-object', 'a.env'],
      ['tag', 'tried'],
      ['commit', '--allow-empty', '-m', 'x', '--dry-run'],
      ['-c', 'remote.origin.url=ssh://a.example/b', '-c', 'remote.origin.uploadpack=x', 'fetch', 'origin'],
    ];
    for (const args of tries) {
      try {
        execFileSync('git', args, { cwd: repo.root, env: environment(), stdio: 'pipe' });
      } catch {
        // They do nothing of what git asks of them.
      }
    }
    const all = ran();
    const expected = ['core.fsmonitor', 'core.sshCommand', 'diff.evil.command', 'diff.evil.textconv'];
    expect(all).toEqual(expect.arrayContaining([...expected, 'filter.evil.process', 'hook.reference-transaction']));
  });

  test.each([
    [['audit', '--no-cache'], 1],
    [['audit', '--submodules'], 1],
    [['audit', 'HEAD~1..HEAD'], 0],
    [['audit', '--since', '2026-01-01', '--author', 'A U Thor'], 1],
    [[], 1],
    [['staged'], 1],
    [['scan', '.'], 1],
    [['hook', 'run', 'pre-commit'], 1],
    [['hook', 'run', 'commit-msg', '.git/config'], 0],
    [['config', 'print'], 0],
    [['explain', 'a.env:1'], 0],
    [['ignore', '--list'], 0],
    [['init', '--dry-run'], 0],
    [['init', '--undo'], 0],
  ] as const)('%j', async (args, code) => {
    ran();
    const { code: ended, stderr } = await runMain(args, repo.root);
    expect({ ran: ran(), ended, stderr }).toMatchObject({ ran: [], ended: code });
  });

  test('ci, a push, and an audit of it as a remote repository', async () => {
    ran();
    const change = await runMain(['ci', '--base', base, '--head', 'HEAD'], repo.root);
    expect({ ran: ran(), code: change.code }).toEqual({ ran: [], code: 1 });
    const push = `refs/heads/main ${repo.git('rev-parse', 'HEAD')} refs/heads/main ${'0'.repeat(40)}\n`;
    ran();
    const pushed = await runMain(['hook', 'run', 'pre-push', 'origin', 'x'], repo.root, push);
    expect({ ran: ran(), code: pushed.code }).toEqual({ ran: [], code: 1 });
    const remote = await runMain(['audit', pathToFileURL(repo.root).href], repo.root);
    expect({ ran: ran(), code: remote.code, stderr: remote.stderr }).toEqual({ ran: [], code: 1, stderr: '' });
  });

  test('doctor runs the hook that it tries, and nothing else', async () => {
    ran();
    await runMain(['doctor'], repo.root);
    expect(ran()).toEqual(['hook.pre-commit']);
  });

  test('init writes hooks, and runs none', async () => {
    const other = tempRepo({ 'a.txt': 'plain\n' });
    other.commit('first');
    plant(other);
    ran();
    const { code } = await runMain(['init'], other.root);
    const undone = await runMain(['init', '--undo'], other.root);
    expect({ ran: ran(), code, undone: undone.code }).toEqual({ ran: [], code: 0, undone: 0 });
  });

  test('--deepen refuses to fetch where a program would be run, and says which', async () => {
    const origin = tempRepo({ 'a.txt': 'plain\n' });
    origin.commit('first');
    origin.write('a.txt', 'more\n');
    origin.commit('second');
    const clone = join(tempFolder(), 'clone');
    git('.', 'clone', '--quiet', '--depth=1', pathToFileURL(origin.root).href, clone);
    mkdirSync(join(clone, 'more'));
    writeIn(clone, 'more/included', `[remote "origin"]\n\tuploadpack = ${program('uploadpack')}\n`);
    git(clone, 'config', 'include.path', '../more/included');
    git(clone, 'config', 'core.sshCommand', program('ssh'));
    ran();
    const { code, stdout, stderr } = await runMain(['audit', '--deepen'], clone);
    expect({ code, stdout, ran: ran() }).toEqual({ code: 3, stdout: '', ran: [] });
    expect(stderr).toContain('configuration names: core.sshcommand, remote.origin.uploadpack');
    expect(stderr).toContain('hint: if you trust it: git fetch --unshallow');
    expect(() => git(clone, 'fetch', '--unshallow')).toThrow();
    expect(ran()).toEqual(['uploadpack']);
  });
});
