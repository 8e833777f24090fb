import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { runMain } from '../helper/run-main.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const { root } = tempRepo({ 'a.txt': 'one\n' });

/** `runMain` throws when a planted value is printed. */
test.each([
  'scan KEY',
  'scan conf/KEY.txt',
  'audit . --branch KEY',
  'ci --base KEY',
  'explain KEY',
  'rules show KEY',
  'verify KEY',
  'rotate KEY',
  'ignore KEY --reason demo',
  '--report KEY',
  '--KEY',
  'KEY',
  'scan --rules KEY .',
  'scan a.txt --report json=KEY/x',
])('a key in the place of something else is not repeated: unleak %s', async (line) => {
  const { code, stderr, stdout } = await runMain(line.replace('KEY', key()).split(' '), root);
  expect([2, 3]).toContain(code);
  expect(stderr + stdout).toMatch(/ghp_…|that is no finding's id/);
});

test.each(['text', 'json'])('nor where a scan says what it was limited to: %s', async (format) => {
  const { code, stdout } = await runMain(['audit', '.', '--author', key(), '--report', format], root);
  expect(code).toBe(0);
  expect(stdout).toContain('author ghp_…');
});
