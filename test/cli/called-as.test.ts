import { expect, test } from 'vitest';
import { asCalled, calledAs } from '../../src/cli/called-as.ts';

test.each([
  ['/home/ann/shop/node_modules/unleak/dist/cli/main.cjs', '/home/ann/shop', 'npx unleak'],
  [
    '/home/ann/shop/node_modules/.pnpm/unleak@0.1.0/node_modules/unleak/dist/cli/main.cjs',
    '/home/ann/shop',
    'npx unleak',
  ],
  ['/home/ann/shop/node_modules/unleak/dist/cli/main.cjs', '/home/ann/shop/packages/api', 'npx unleak'],
  ['/home/ann/shop/node_modules/unleak/dist/cli/main.cjs', '/home/ann/shop-topic', 'unleak'],
  ['/usr/lib/node_modules/unleak/dist/cli/main.cjs', '/home/ann/shop', 'unleak'],
  ['/home/ann/unleak/dist/cli/main.cjs', '/home/ann/unleak', 'unleak'],
])('%s, called in %s, is %s', (program, cwd, called) => {
  expect(calledAs(program, cwd)).toBe(called);
});

test('only what is a call is written anew', () => {
  const text = 'unleak init, then "unleak verify --list"; cd "m" && unleak init; npx unleak ci; unleak is here';
  expect(asCalled(text, 'npx unleak')).toBe(
    'npx unleak init, then "npx unleak verify --list"; cd "m" && unleak init; npx unleak ci; unleak is here',
  );
});
