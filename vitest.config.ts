import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Node reads these certificates whenever it starts, which takes it as long as all else; tests start a thousand programs.
delete process.env.NODE_EXTRA_CA_CERTS;

const loader = new URL('test/helper/load-typescript.mjs', import.meta.url).href;
const common = {
  // For what hangs: a busy machine is no fault.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  isolate: false,
  setupFiles: ['test/helper/clean-up.ts'],
  execArgv: ['--import', loader],
  server: { deps: { external: [/\/(?:src|rules|test\/helper)\/.*(?<!\.test)\.ts$/] } },
};
/** They use git, but what they compile or compare makes their process a large one. */
const LARGE = ['test/cli/import.test.ts', 'test/cli/rules.test.ts', 'test/scan/pack.test.ts'];
/** Tests that start git by the hundred. That takes the longer the more memory a process has, so they share a small one. */
const STARTING = ['cli', 'hook', 'scan'].flatMap((folder) =>
  filesWith(`test/${folder}`, /helper\/(?:temp-repo|hooked-commit)\.ts/).filter((name) => !LARGE.includes(name)),
);

export default defineConfig({
  test: {
    // One more than there are cores: many tests wait for a program that waits.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ['test/helper/build.ts'],
    projects: [
      { test: { ...common, name: 'starting', include: STARTING } },
      // They share what they load: all rules, compiled, are a second or two.
      { test: { ...common, name: 'together', include: ['test/**/*.test.ts'], exclude: STARTING } },
    ],
  },
});

function filesWith(folder: string, part: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
  return names.filter((name) => name.endsWith('.test.ts') && part.test(readFileSync(name, 'utf8')));
}
