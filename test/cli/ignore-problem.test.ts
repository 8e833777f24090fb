import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tarOf, zipOf } from '../helper/archives.ts';
import { key } from '../helper/canary.ts';
import { runAndReport } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const CUT = gzipSync(tarOf({ 'a.txt': 'words '.repeat(100) })).subarray(0, 60);
const LOCKED = zipOf({ 'a.txt': 'words', 'b.txt': 'words' }, { encrypted: true });

test('a problem is accepted by its id, in the work tree and in the history, until the content changes', async () => {
  const repo = tempRepo({ 'test/cut.tgz': CUT, 'b.zip': LOCKED });
  repo.commit('first');
  const cwd = repo.root;
  const first = await runAndReport(['scan', '.', '--jobs', '1'], { cwd });
  expect(first.code).toBe(3);
  expect(first.stdout).toContain('unleak ignore --problem ID --reason "…"');
  const ids = (code: string) => [
    ...new Set(first.report.problems.filter((one) => one.code === code).map(({ id }) => id!)),
  ];
  const [cut, locked] = [ids('damaged'), ids('encrypted')];
  expect([cut.length, locked.length]).toEqual([1, 1]);
  for (const id of [cut[0]!, locked[0]!])
    expect((await runHere(['ignore', '--problem', id, '--reason', 'input of a test'], { cwd })).code).toBe(0);

  const again = await runAndReport(['audit'], { cwd });
  expect([again.code, again.report.scan.complete, again.report.problems]).toEqual([0, true, []]);
  expect(again.report.scan.notScanned).toContainEqual({
    path: 'test/cut.tgz',
    reason: 'damaged',
    message: expect.stringContaining('damaged or cut off'),
    bytes: CUT.length,
    accepted: { id: cut[0], reason: 'input of a test', where: expect.stringMatching(/^.unleakignore:\d$/) },
  });
  expect(again.stdout).toContain('accepted  test/cut.tgz: damaged or cut off');
  expect(again.stdout).toMatch(/Not read, and accepted: \d parts, see above\./);
  expect(again.report.scan.notices).toEqual([]);
  expect((await runHere(['ignore', '--list'], { cwd })).stdout).toContain('accepts test/cut.tgz: damaged');

  repo.write('test/cut.tgz', Buffer.concat([CUT.subarray(0, 40), Buffer.from(key())]));
  repo.git('add', '.');
  const changed = await runAndReport(['staged'], { cwd });
  expect(changed.report.problems).toMatchObject([{ code: 'damaged', path: 'test/cut.tgz' }]);
  expect(changed.report.problems[0]!.id).not.toBe(cut[0]);
});

test('what is no problem here is not accepted', async () => {
  const { root: cwd } = tempRepo({ 'a.txt': 'words' });
  const unknown = await runHere(['ignore', '--problem', '0123456789abcdef', '--reason', 'x'], { cwd });
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('no problem here has this id')]);
  const both = await runHere(['ignore', '0123456789abcdef', '--problem', '0123456789abcdef', '--reason', 'x'], { cwd });
  expect(both.code).toBe(2);
});
