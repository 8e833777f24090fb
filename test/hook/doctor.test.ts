import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { examine } from '../../src/hook/doctor.ts';
import { environment } from '../helper/environment.ts';
import { install, PATH } from '../helper/hooked-commit.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { git, repoAt, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const bin = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
const HUSKY = fileURLToPath(new URL('../../node_modules/husky/bin.js', import.meta.url));
const OFF_PUSH = 'nothing looks at a push, so what is committed with --no-verify gets out';
const NOT_STOPPED = 'a commit with a made-up key would NOT be stopped';

afterEach(() => vi.unstubAllEnvs());

/** What is wrong or worth a word, with what to do. What is said of pushes is left out. */
function complaints({ root }: Pick<TempRepo, 'root'>, env: Readonly<Record<string, string>> = {}): string[] {
  vi.stubEnv('PATH', PATH);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return examine(root, process.env)
    .filter(({ mark, what }) => mark !== 'ok' && what !== OFF_PUSH && !what.startsWith('in a GUI client'))
    .map(({ what, fix }) => `${what.replaceAll(root, '.')}${fix === null ? '' : ` > ${fix.replaceAll(root, '.')}`}`);
}

/** What is to be done where nothing looks at a push. */
function ofPushes({ root }: Pick<TempRepo, 'root'>): (string | null)[] {
  vi.stubEnv('PATH', PATH);
  return examine(root, process.env)
    .filter(({ what }) => what === OFF_PUSH)
    .map(({ fix }) => fix);
}

function program(folder: string, path: string, content: string): void {
  chmodSync(writeIn(folder, path, content), 0o755);
}

/** As husky sets it up in a clone. */
function withHusky(): TempRepo {
  const repo = tempRepo({ 'package.json': '{"scripts":{"prepare":"husky"}}', '.husky/pre-commit': '' });
  execFileSync(process.execPath, [HUSKY], { cwd: repo.root, env: environment(), stdio: 'pipe' });
  install(repo);
  return repo;
}

describe.runIf(process.platform !== 'win32')('unleak doctor', () => {
  test('proves the hook, and leaves nothing behind', async () => {
    const repo = tempRepo({ 'a.txt': 'one\n' });
    repo.commit('first');
    program(repo.root, 'node_modules/.bin/unleak', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
    install(repo, ['pre-commit', 'pre-push']);
    const state = () => [
      readdirSync(join(repo.root, '.git/objects'), { recursive: true }),
      repo.git('status', '--porcelain'),
      repo.git('ls-files', '--stage'),
    ];
    const before = state();
    expect(await runMain(['doctor'], repo.root)).toEqual({
      code: 0,
      stderr: '',
      stdout:
        `ok     git runs ${repo.root}/.git/hooks/pre-commit\n` +
        'ok     a commit with a made-up key is stopped\n' +
        'ok     it is too where the PATH of your shell is not known, as in a GUI client\n',
    });
    expect(state()).toEqual(before);
  });

  test('where no hook is, before the first commit', async () => {
    const { root } = tempRepo();
    const { code, stdout } = await runMain(['doctor'], root);
    expect(code).toBe(1);
    expect(stdout).toBe(
      `wrong  there is no pre-commit hook in ${root}/.git/hooks\n       fix: unleak init\n` +
        `wrong  ${NOT_STOPPED}\nnote   ${OFF_PUSH}\n       fix: unleak init --hook pre-push\n`,
    );
  });

  test('where a manager is told of us, and git is not told of the manager', () => {
    const repo = tempRepo({ 'lefthook.yml': 'skip_lfs: true\n' });
    install(repo);
    expect(complaints(repo)).toEqual([
      'there is no pre-commit hook in ./.git/hooks > npx lefthook install',
      NOT_STOPPED,
    ]);
  });

  test('simple-git-hooks, which wrote its hooks before it was told of us', () => {
    const repo = tempRepo({
      'package.json':
        '{ "simple-git-hooks": { "pre-push": "true" }, "scripts": { "a": "unleak hook run pre-commit" } }\n',
    });
    for (const kind of ['pre-commit', 'pre-push']) {
      program(repo.root, `.git/hooks/${kind}`, '#!/bin/sh\n[ "$SKIP_SIMPLE_GIT_HOOKS" = 1 ] && exit 0\ntrue\n');
    }
    expect(complaints(repo)).toEqual([`${NOT_STOPPED} > unleak init`]);
    install(repo, ['pre-commit', 'pre-push']);
    expect(complaints(repo)).toEqual([`${NOT_STOPPED} > npx simple-git-hooks`]);
    expect(ofPushes(repo)).toEqual(['npx simple-git-hooks']);
  });

  test('a manager that runs something in a push, and not us', () => {
    const lefthook = tempRepo({ 'lefthook.yml': 'pre-push:\n  jobs:\n    - run: tests\n' });
    program(lefthook.root, '.git/hooks/pre-push', '#!/bin/sh\nlefthook run pre-push\n');
    expect(ofPushes(lefthook)).toEqual(['unleak init --hook pre-push']);
    writeIn(lefthook.root, 'lefthook-local.yml', 'pre-push:\n  jobs:\n    - run: more\n');
    expect(ofPushes(lefthook)).toEqual([]);

    const hooks = '      - id: unleak\n      - id: unleak-pre-push\n';
    const own = tempRepo({ '.pre-commit-config.yaml': `repos:\n  - repo: x\n    rev: y\n    hooks:\n${hooks}` });
    expect(complaints(own)).toContain('there is no pre-commit hook in ./.git/hooks > pre-commit install');
    expect(ofPushes(own)).toEqual(['pre-commit install --hook-type pre-push']);
    program(own.root, '.git/hooks/pre-push', '#!/bin/sh\n# File generated by pre-commit\n');
    expect(ofPushes(own)).toEqual([]);
  });

  test('pre-commit, whose own file is not staged, though it would stop the key', () => {
    const repo = tempRepo({ '.pre-commit-config.yaml': 'repos:\n  - repo: x\n' });
    repo.commit('first');
    install(repo);
    const like = `#!/bin/sh\n# File generated by pre-commit\ngit diff --quiet -- .pre-commit-config.yaml || exit 1\n`;
    program(repo.root, '.git/hooks/pre-commit', `${like}exec unleak hook run pre-commit\n`);
    expect(complaints(repo)).toEqual([
      'pre-commit stops every commit until .pre-commit-config.yaml is staged > git add .pre-commit-config.yaml',
    ]);
    repo.git('add', '.pre-commit-config.yaml');
    expect(complaints(repo)).toEqual([]);
  });

  test('lines for lefthook that it passes over', () => {
    const repo = tempRepo({ 'lefthook.yml': 'skip_lfs: true\n' });
    install(repo, ['pre-commit', 'pre-push']);
    const file = join(repo.root, 'lefthook.yml');
    const skipped = () => complaints(repo).filter((one) => one.startsWith('lefthook passes over pre-push'));
    expect(skipped()).toEqual([]);
    writeFileSync(file, readFileSync(file, 'utf8').replace(' {files}', ''));
    expect(skipped()).toEqual([expect.stringContaining('> unleak init, which brings its lines up to date')]);
  });

  test('lefthook is told to pass over us', () => {
    const repo = tempRepo({ 'lefthook.yml': 'skip_lfs: true\n' });
    install(repo);
    program(repo.root, '.git/hooks/pre-commit', '#!/bin/sh\n# lefthook\nexit 0\n');
    const off = 'LEFTHOOK_EXCLUDE=lint,unleak switches the hooks off > unset LEFTHOOK_EXCLUDE';
    expect(complaints(repo, { LEFTHOOK_EXCLUDE: 'lint,unleak' })).toEqual([off, NOT_STOPPED]);
  });

  test('a hook that may not be executed, and core.hooksPath that leads nowhere', () => {
    const repo = tempRepo();
    install(repo);
    chmodSync(join(repo.root, '.git/hooks/pre-commit'), 0o644);
    expect(complaints(repo)).toEqual([
      'git passes over ./.git/hooks/pre-commit: it may not be executed > chmod +x "./.git/hooks/pre-commit"',
      NOT_STOPPED,
    ]);
    repo.git('config', 'core.hooksPath', 'gone');
    expect(complaints(repo)).toEqual([
      'core.hooksPath leads to gone, where nothing is: git runs no hook at all > git config --unset core.hooksPath, then unleak init',
      NOT_STOPPED,
    ]);
  });

  test('a hook that stops everything, and one that passes over us', () => {
    const repo = tempRepo();
    program(repo.root, '.git/hooks/pre-commit', '#!/bin/sh\necho no lint today\nexit 1\n');
    expect(complaints(repo)).toEqual([
      'the commit was stopped, and not for the made-up key: another hook stands before us; it said: no lint today > mend what it complains of, then ask again',
    ]);
    program(
      repo.root,
      '.git/hooks/pre-commit',
      '#!/bin/sh\nexit 0\n# >>> unleak\nunleak hook run pre-commit\n# <<< unleak\n',
    );
    expect(complaints(repo)).toEqual([`${NOT_STOPPED} > look at what stands in the hook before and around our lines`]);
  });

  test('a hook that finds no unleak, no node, or an old one', () => {
    const repo = tempRepo();
    install(repo);
    const folders = PATH.split(':');
    const bare = folders.filter((folder) => !existsSync(join(folder, 'unleak'))).join(':');
    expect(examineFault(repo, bare)).toBe('every commit is stopped, because the hook does not find unleak');
    program(repo.root, 'node_modules/.bin/unleak', '#!/usr/bin/env no-such-node\n');
    expect(examineFault(repo, bare)).toBe('every commit is stopped, because the hook finds no node in its PATH');
    const old = writeIn(
      repo.root,
      'old.cjs',
      "Object.defineProperty(process.versions, 'node', { value: '18.20.1' });\n",
    );
    program(
      repo.root,
      'node_modules/.bin/unleak',
      `#!/bin/sh\nexec "${process.execPath}" --require "${old}" "${bin}" "$@"\n`,
    );
    const fault = examineFault(repo, bare);
    expect(fault).toContain('the hook finds an old Node: unleak needs Node 20.19 or newer, and this is 18.20.1');
  });

  test('a client that does not know the PATH of the shell', () => {
    const repo = tempRepo();
    install(repo);
    vi.stubEnv('PATH', PATH);
    const found = examine(repo.root, process.env).find(({ what }) => what.startsWith('in a GUI client'));
    expect(found).toMatchObject({ mark: 'note', what: expect.stringContaining('every commit is stopped there') });
  });

  test('HUSKY=0, in the environment and where husky looks', () => {
    const repo = withHusky();
    expect(complaints(repo, { HUSKY: '0' })).toEqual(['HUSKY=0 switches the hooks off > unset HUSKY', NOT_STOPPED]);
    const home = tempFolder({ 'husky/init.sh': 'export HUSKY=0\n' });
    expect(complaints(repo, { HUSKY: '', XDG_CONFIG_HOME: home })).toEqual([
      `HUSKY=0 in ${home}/husky/init.sh switches the hooks off > take that line out`,
      NOT_STOPPED,
    ]);
  });

  test('a linked work tree in which husky is not set up, and a fresh clone', () => {
    const repo = withHusky();
    repo.git('add', '--all');
    repo.git('commit', '--quiet', '--no-verify', '-m', 'first');
    const root = join(tempFolder(), 'linked');
    repo.git('worktree', 'add', '--quiet', root, '-b', 'linked');
    expect(complaints(repoAt(root))).toEqual([
      'this is a linked work tree, and husky is not set up in it: .husky/_ is missing, so git runs no hook here > npx husky, in the root of this work tree',
      NOT_STOPPED,
    ]);
    const clone = join(tempFolder(), 'clone');
    repo.git('clone', '--quiet', repo.root, clone);
    expect(complaints(repoAt(clone))[0]).toContain('husky is not set up in this clone');
  });

  test('a submodule, from inside and from around', () => {
    const inner = tempRepo({ 'a.txt': 'a\n' });
    inner.commit('first');
    const repo = tempRepo();
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'lib');
    const lib = repoAt(join(repo.root, 'lib'));
    const note = 'this is a submodule: the hooks of the repository around it do not run here, its own do';
    expect(complaints(lib)).toEqual([
      note,
      expect.stringMatching(/^there is no pre-commit hook in .*modules.lib.hooks > unleak init$/),
      NOT_STOPPED,
    ]);
    expect(complaints(repo)).toContain('commits in the submodule lib are not scanned > cd "lib" && unleak init');
    install(lib);
    expect(complaints(repo).join()).not.toContain('submodule');
    program(repo.root, 'node_modules/.bin/unleak', `#!/bin/sh\necho "$@" > '${repo.root}/ran'\n`);
    lib.git('commit', '--quiet', '--allow-empty', '--message', 'second');
    expect(readFileSync(join(repo.root, 'ran'), 'utf8')).toBe('hook run pre-commit\n');
  });

  test('a server', () => {
    const root = tempFolder();
    git(root, 'init', '--quiet', '--bare');
    expect(complaints({ root })).toEqual(['nothing looks at what is pushed to this repository > unleak init']);
    install({ root }, ['pre-receive']);
    expect(complaints({ root })).toEqual([]);
  });

  test('outside of a repository', async () => {
    const { code, stderr } = await runMain(['doctor'], tempFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('is not in a git repository');
  });
});

/** What is wrong when programs are found in this PATH alone. */
function examineFault({ root }: TempRepo, path: string): string {
  vi.stubEnv('PATH', path);
  return examine(root, process.env)
    .filter(({ mark }) => mark === 'wrong')
    .map(({ what }) => what)
    .join('\n');
}
