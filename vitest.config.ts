import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default leaves a core idle, half of a small machine.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helper/build.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
