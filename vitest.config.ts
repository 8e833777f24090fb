import { defineConfig } from 'vitest/config';

// Node reads these certificates whenever it starts, which takes it as long as all else; tests start a thousand programs.
delete process.env.NODE_EXTRA_CA_CERTS;

const loader = new URL('test/helper/load-typescript.mjs', import.meta.url).href;
const common = {
  // For what hangs: a busy machine is no fault.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  setupFiles: ['test/helper/clean-up.ts'],
  execArgv: ['--import', loader],
  server: { deps: { external: [/\/(?:src|rules|test\/helper)\/.*(?<!\.test)\.ts$/] } },
};
/** Tests that start programs, stand in folders of their own or change what the process is. */
const ALONE = ['test/cli/**/*.test.ts', 'test/hook/**/*.test.ts', 'test/scan/**/*.test.ts', 'test/source/**/*.test.ts'];

export default defineConfig({
  test: {
    // The default leaves a core idle, half of a small machine.
    maxWorkers: '100%',
    globalSetup: ['test/helper/build.ts'],
    projects: [
      { test: { ...common, name: 'alone', include: ALONE, isolate: false } },
      // They share what they load: all rules, compiled, are a second or two.
      { test: { ...common, name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false } },
    ],
  },
});
