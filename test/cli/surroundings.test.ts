import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, tempRepo } from '../helper/temp-repo.ts';

/** What git sets for hooks, or a user for one repository, is not about other repositories that are met. */
describe('GIT_DIR and GIT_WORK_TREE', () => {
  const outer = tempRepo({ 'a.js': 'export {};\n', 'sub/deep/b.js': `token('${key()}');\n` });
  const inner = join(outer.root, 'sub');
  git(inner, 'init', '--quiet');
  const named = { GIT_DIR: join(outer.root, '.git'), GIT_WORK_TREE: outer.root };
  const scan = (env: Record<string, string>, cwd = outer.root, line = 'scan .') =>
    runMain(line.split(' '), cwd, '', env);

  test.each([
    ['of a hook', { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' }],
    ['with a work tree', named],
    ['of the index alone', { GIT_INDEX_FILE: '.git/index' }],
  ])('%s: a repository within is read once, by its own', async (_, env) => {
    const { code, stdout } = await scan(env);
    expect(stdout).toContain('sub/deep/b.js:1');
    expect(stdout).toContain('Read: 2 files');
    expect(code).toBe(1);
  });

  test('an audit of submodules ends', async () => {
    const { code, stdout } = await scan(named, outer.root, 'audit --submodules --no-cache');
    expect(stdout).toContain('Read: 2 files');
    expect(code).toBe(1);
  });

  test('a folder elsewhere is read as it is, and never taken for empty', async () => {
    const elsewhere = tempFolder({ 'c.js': `token('${key(2)}');\n` });
    const { code, stdout } = await scan(named, elsewhere);
    expect(stdout).toContain('c.js:1');
    expect(code).toBe(1);
  });

  test('relative ones hold where we stand', async () => {
    const env = { GIT_DIR: '../../.git', GIT_WORK_TREE: '../..' };
    const { stdout } = await scan(env, join(outer.root, 'sub/deep'), 'audit --no-cache');
    expect(stdout).toContain('Read: 2 files');
  });
});
