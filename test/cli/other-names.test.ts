import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { jsonOf } from '../helper/report.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

test('--json is short for --report json, beside others too', async () => {
  const cwd = tempFolder({ 'a.yml': `token: ${key()}\n` });
  const short = await runMain(['scan', 'a.yml', '--json', '--report', 'csv=a.csv'], cwd);
  expect(jsonOf(short).findings).toHaveLength(1);
  expect(await runMain(['scan', 'a.yml', '--json', '--report', 'csv'], cwd)).toMatchObject({ code: 2 });
});

test('hook self-test is doctor', async () => {
  const { root } = tempRepo({ 'a.txt': 'one\n' });
  const named = await runMain(['hook', 'self-test'], root);
  expect(named).toEqual(await runMain(['doctor'], root));
  expect([named.code, named.stdout]).toEqual([1, expect.stringContaining('would NOT be stopped')]);
});

test('ignore --explain is --list, and names who committed a line', async () => {
  const repo = tempRepo({ '.unleakignore': 'aaaaaaaaaaaaaaaa github old\n' });
  repo.commit('one');
  repo.write('.unleakignore', 'aaaaaaaaaaaaaaaa github old\nbbbbbbbbbbbbbbbb github new\n');
  const { stdout } = await runMain(['ignore', '--explain'], repo.root);
  expect(stdout).toMatch(/^\.unleakignore:1 {2}github: old\n {2}hides nothing: .*\n {2}by A U Thor, 2026-01-01\n/);
  expect(stdout).toMatch(/:2 {2}github: new\n {2}hides nothing: .*\n\n/);
  expect(stdout).toBe((await runMain(['ignore', '--list'], repo.root)).stdout);
});
