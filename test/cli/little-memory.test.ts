import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { key, reveals } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));

// V8 reserves 10 GB of addresses for each module of WebAssembly, used or not.
test.runIf(process.platform === 'linux')('where addresses are limited, as on shared machines, all is read', () => {
  const repo = tempRepo({ 'a.yml': `token: ${key()}\n` });
  repo.commit('first');
  repo.git('repack', '-adq');
  const words = ['-c', 'ulimit -v 4000000; exec "$0" "$@"', process.execPath, PROGRAM, 'audit'];
  const { status, stdout, stderr } = spawnSync('sh', words, { cwd: repo.root, env: environment() });
  expect([status, stderr.toString()]).toEqual([1, '']);
  expect(stdout.toString()).toContain('Nothing was left out.');
  expect(reveals(stdout.toString())).toBe(false);
});
