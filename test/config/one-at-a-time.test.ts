import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCli } from '../helper/run-cli.ts';
import { tempFolder } from '../helper/temp-folder.ts';

test('what several runs accept at the same time is all accepted', async () => {
  const cwd = tempFolder({ '.unleakignore': '' });
  const reasons = Array.from({ length: 12 }, (_, i) => `the ${String.fromCharCode(97 + i)}`);
  const runs = reasons.map(
    (reason, i) => startCli(['ignore', i.toString(16).padStart(16, '0'), '--reason', reason], { cwd }).ended,
  );
  for (const { code, stderr } of await Promise.all(runs)) expect([code, stderr]).toEqual([0, '']);
  const lines = readFileSync(join(cwd, '.unleakignore'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => line.slice(-5)).sort()).toEqual(reasons);
});
