import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { scanStaged } from '../../src/scan/scan-staged.ts';
import { environment } from '../helper/environment.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Each file costs time, and a commit waits for it.
test.each([[['hook', 'run', 'pre-commit']], [['staged']]])(
  'a commit without a key loads no more files for %j',
  (args) => {
    const repo = tempRepo({ 'a.txt': 'a\n' });
    repo.git('add', 'a.txt');
    const spy = writeIn(
      tempFolder(),
      'spy.cjs',
      "process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));",
    );
    const argv = ['--require', spy, `${root}bin/unleak.cjs`, ...args];
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: repo.root, env: environment() });
    expect(status).toBe(0);
    const loaded: string[] = JSON.parse(stderr.toString());
    const ours = loaded.filter((file) => file !== spy).map((file) => relative(root, file).replaceAll('\\', '/'));
    expect(ours.sort()).toEqual(['bin/unleak.cjs', 'dist/cli/command/hook-run.cjs', 'dist/cli/main.cjs']);
  },
);

test('and reads no list of all rules, which takes as long again', async () => {
  const repo = tempRepo({ 'a.txt': 'const token = "some words"\n' });
  repo.git('add', 'a.txt');
  const rulebook = loadRulebook();
  for (const list of ['rules', 'facts', 'providers', 'calls'])
    Object.defineProperty(rulebook, list, {
      get() {
        throw new Error(`all ${list} are asked for`);
      },
    });
  const { rules, findings } = await scanStaged(repo.root, rulebook, DEFAULTS);
  expect([rules > 1000, findings]).toEqual([true, []]);
});
