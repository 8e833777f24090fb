import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { runAndReport } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const line = (seed: number) => `token: ${key(seed)}\n`;

test('files of Git LFS: those in the clone are read, the others are said', async () => {
  const repo = tempRepo({ 'a.txt': 'plain\n' });
  const pointer = (content: string) => {
    const id = createHash('sha256').update(content).digest('hex');
    return { id, text: `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${content.length}\n` };
  };
  const here = pointer(line(1));
  repo.write('here.bin', here.text);
  repo.write('away.bin', pointer('somewhere else').text);
  repo.write(`.git/lfs/objects/${here.id.slice(0, 2)}/${here.id.slice(2, 4)}/${here.id}`, line(1));
  repo.commit('large files');
  for (const form of ['loose', 'packed', 'known']) {
    if (form === 'packed') repo.git('gc', '--quiet');
    const { code, report, stdout } = await runAndReport(['audit'], { cwd: repo.root });
    expect(code, form).toBe(1);
    expect(report.findings.map(({ places }) => places[0]?.path)).toEqual([
      `.git/lfs/objects/${here.id.slice(0, 2)}/${here.id.slice(2, 4)}/${here.id}`,
    ]);
    expect(report.scan).toMatchObject({
      complete: true,
      notScanned: [{ path: null, reason: 'lfs', message: '1 file of Git LFS that is not in the clone' }],
    });
    expect(stdout).toContain('not read  1 file of Git LFS that is not in the clone  (git lfs fetch --all)');
    expect(stdout).toContain('Not asked for and not read: 1 part, see above.');
  }
});

test('submodules: files are read, history when asked, and what was not fetched is said', async () => {
  const inner = tempRepo({ 'now.env': line(2), 'then.env': line(3) });
  inner.commit('first');
  inner.git('rm', '--quiet', 'then.env');
  inner.commit('second');
  const outer = tempRepo({ 'a.env': line(2) });
  outer.commit('first');
  for (const path of ['lib/inner', 'absent'])
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, path);
  outer.commit('submodules');
  outer.git('submodule', '--quiet', 'deinit', '-f', 'absent');
  const { report } = await runAndReport(['audit'], { cwd: outer.root });
  expect(report.findings).toHaveLength(1);
  expect(report.scan.notScanned).toEqual([
    { path: 'absent', reason: 'submodule', message: 'a submodule that was not fetched' },
    { path: 'lib/inner', reason: 'submodule', message: "a submodule's history; its files were read" },
  ]);
  const files = await runAndReport(['scan', '.'], { cwd: outer.root });
  expect(files.report.scan.notScanned).toEqual([
    { path: 'absent', reason: 'submodule', message: 'a submodule that was not fetched' },
  ]);
  const all = await runAndReport(['audit', '--submodules'], { cwd: outer.root });
  const places = all.report.findings.flatMap((finding) => finding.places.map(({ path }) => path)).sort();
  expect(places).toEqual(['a.env', 'lib/inner/now.env', 'lib/inner/then.env']);
  expect(all.report.scan).toMatchObject({ complete: true, scanned: { commits: 4 } });
  expect((await runHere(['audit', '--submodules'], { cwd: outer.root })).stdout).toContain('lib/inner/then.env:1');
});

test('a submodule whose repository is broken: its files are read, and of its history it is said', async () => {
  const inner = tempRepo({ 'now.env': line(2) });
  inner.commit('first');
  const outer = tempRepo({ 'a.txt': 'plain\n' });
  outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'lib/inner');
  outer.write('old.env', line(3));
  outer.commit('with a submodule');
  rmSync(join(outer.root, '.git/modules/lib/inner/HEAD'));
  const pathsOf = async (...args: string[]) => {
    const { code, report, stdout } = await runAndReport(args, { cwd: outer.root });
    expect([code, stdout.includes('No secrets found')]).toEqual([1, false]);
    return [report.findings.flatMap(({ places }) => places.map(({ path }) => path)).sort(), report.scan.complete];
  };
  expect(await pathsOf('scan', '.')).toEqual([['lib/inner/now.env', 'old.env'], true]);
  expect(await pathsOf('audit')).toEqual([['lib/inner/now.env', 'old.env'], true]);
  expect(await pathsOf('audit', '--submodules')).toEqual([['lib/inner/now.env', 'old.env'], false]);
  const { report } = await runAndReport(['audit', '--submodules'], { cwd: outer.root });
  const message = expect.stringContaining("the submodule's history was not read: ");
  expect(report.problems).toMatchObject([{ code: 'git-failed', path: 'lib/inner', message }]);
});
