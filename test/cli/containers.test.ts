import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tarOf, zipOf } from '../helper/archives.ts';
import { key } from '../helper/canary.ts';
import { pathsOf, runAndReport } from '../helper/report.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const KEY = `token: ${key()}\n`;
const TGZ = gzipSync(tarOf({ 'conf/.env': KEY, 'b.txt': 'words' }));

test('files and input', async () => {
  const cwd = tempFolder({ 'a.tar.gz': TGZ, 'named.txt': zipOf({ 'a.tgz': TGZ }) });
  const { code, report, stdout } = await runAndReport(['scan', '.'], { cwd });
  expect([code, pathsOf(report).sort()]).toEqual([1, ['a.tar.gz!conf/.env', 'named.txt!a.tgz!conf/.env']]);
  expect(stdout).toContain('a.tar.gz!conf/.env:1');
  const piped = await runAndReport(['scan', '-'], { cwd, input: tarOf({ 'layer.tar': tarOf({ '.env': KEY }) }) });
  expect([piped.code, pathsOf(piped.report)]).toEqual([1, ['-!layer.tar!.env']]);
});

test('the history, and what is staged', async () => {
  const embedded = zipOf({ '.env': `token: ${key(3)}\n` }).toString('base64');
  const repo = tempRepo({ 'old.tgz': TGZ, 'a.txt': 'words\n', 'b.yaml': `first: 1\narchive: ${embedded}\n` });
  repo.commit('first');
  repo.git('rm', '-q', 'old.tgz');
  repo.commit('second');
  repo.write('new.zip', zipOf({ '.env': `token: ${key(2)}\n` }));
  repo.git('add', '.');
  const staged = await runAndReport(['staged'], { cwd: repo.root });
  expect([staged.code, pathsOf(staged.report)]).toEqual([1, ['new.zip!.env']]);
  const { code, report } = await runAndReport(['audit'], { cwd: repo.root });
  expect([code, pathsOf(report).sort()]).toEqual([
    1,
    ['b.yaml!base64 in line 2!.env', 'new.zip!.env', 'old.tgz!conf/.env'],
  ]);
  const old = report.findings.flatMap(({ places }) => places).find(({ path }) => path?.startsWith('old'));
  expect(old).toMatchObject({ atHead: false, commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
});

test('what cannot be unpacked makes the scan incomplete', async () => {
  const cwd = tempFolder({
    'locked.zip': zipOf({ 'secret.txt': 'words' }, { encrypted: true }),
    'cut.tgz': TGZ.subarray(0, 60),
    'other.bin': Buffer.from('MSWIM\0\0\0 some bytes', 'latin1'),
  });
  const { code, report, stdout } = await runAndReport(['scan', '.', '--jobs', '1'], { cwd });
  expect(code).toBe(3);
  expect(report.scan).toMatchObject({ complete: false, scanned: { files: 3 } });
  expect(report.problems.map(({ code, path }) => `${path} ${code}`).sort()).toEqual([
    'cut.tgz damaged',
    'locked.zip!secret.txt encrypted',
    'other.bin not-unpacked',
  ]);
  expect(stdout).toContain('NOT everything was read: 3 parts left out, see above.');
});
