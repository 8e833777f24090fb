// npm run rules:check -- stripe slack: the contract tests over some provider files, or over all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TESTS = ['test/rules/contract.test.ts', 'test/verify/contract.test.ts'];
const root = fileURLToPath(new URL('../../', import.meta.url));
const built = existsSync(`${root}dist/kernel.wasm`) ? { UNLEAK_BUILT: '1' } : {};
const vitest = `${root}node_modules/vitest/vitest.mjs`;
const { status } = spawnSync(process.execPath, [vitest, 'run', ...TESTS, '--reporter=dot'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...built, RULES: process.argv.slice(2).join(' ') },
});
process.exitCode = status ?? 1;
