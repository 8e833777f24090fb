import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/finding.ts';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import type { JsonFinding } from '../helper/report.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const placesOf = (findings: readonly JsonFinding[], seed: number): readonly Place[] | undefined =>
  findings.find(({ redacted }) => redacted.endsWith(key(seed).slice(-4)))?.places;

async function audit({ root }: TempRepo, ...args: string[]): Promise<readonly JsonFinding[]> {
  const { report } = await reportOf(['audit', ...args], root);
  expect(report.scan.complete).toBe(true);
  return report.findings;
}

/** What an audit says while objects are loose, packed, half of each, and to one who asks again. */
async function inAllForms(repo: TempRepo): Promise<(readonly JsonFinding[])[]> {
  const said = [await audit(repo), await audit(repo)];
  repo.git('repack', '-adfq');
  repo.git('prune-packed');
  said.push(await audit(repo, '--no-cache'), await audit(repo), await audit(repo));
  repo.write('z.txt', 'later\n');
  repo.commit('later');
  said.push(await audit(repo));
  return said;
}

test('two places of one key in one version, in surroundings that are alike', async () => {
  const around = 'lorem ipsum dolor sit amet\n'.repeat(40);
  const repo = tempRepo({ 'a.txt': `${around}token: ${key(1)}\n${around}token: ${key(1)}\n${around}` });
  repo.commit('first');
  repo.write('a.txt', around);
  repo.commit('second');
  for (const findings of await inAllForms(repo)) {
    expect(placesOf(findings, 1)).toMatchObject([
      { path: 'a.txt', line: 41, atHead: false },
      { path: 'a.txt', line: 82, atHead: false },
    ]);
  }
});

describe('a name of somebody who made many commits', () => {
  /** Commits by turns of two people, the first of all by neither; some were committed by another than their author. */
  function build(): { repo: TempRepo; ids: string[] } {
    const repo = tempRepo();
    const time = (day: number) => `${1767225600 + day * 86_400} +0000`;
    const people = [`A ${key(1)} <a@example.com>`, `B <${key(2)}@example.com>`];
    const commits = Array.from({ length: 9 }, (_, day) => {
      const who = day === 0 ? 'C <c@example.com>' : people[day % 2]!;
      const by = day === 2 ? people[1]! : who;
      return `commit refs/heads/main\nauthor ${who} ${time(day)}\ncommitter ${by} ${time(day)}\ndata 1\nx\nM 100644 inline f\ndata 1\n${day}\n`;
    });
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.root, env: environment(), input: commits.join('') });
    repo.git('reset', '--quiet', '--hard');
    return { repo, ids: repo.git('log', '--reverse', '--format=%H').split('\n') };
  }

  test('is told of the oldest one, whatever is read first', async () => {
    const { repo, ids } = build();
    for (const findings of await inAllForms(repo)) {
      expect(placesOf(findings, 1)).toMatchObject([{ part: 'commit author', commit: ids[2], line: 1, column: 3 }]);
      expect(placesOf(findings, 2)).toMatchObject([{ part: 'commit author', commit: ids[1], line: 1, column: 4 }]);
    }
    // A part of a history is read, and what is said of it is true of the whole; of a change, what it adds.
    expect(placesOf(await audit(repo, `${ids[4]}..${ids[8]}`), 1)).toMatchObject([{ commit: ids[2] }]);
    const { report } = await reportOf(['ci', '--base', ids[4]!, '--head', ids[8]!], repo.root);
    expect(placesOf(report.findings, 1)).toMatchObject([{ commit: ids[6] }]);
    expect(placesOf(report.findings, 2)).toMatchObject([{ commit: ids[5] }]);
  });

  test('also where nothing leads to them any more', async () => {
    const { repo, ids } = build();
    repo.git('checkout', '--quiet', '--orphan', 'other');
    repo.git('commit', '--quiet', '-m', 'x');
    repo.git('branch', '--quiet', '-D', 'main');
    repo.git('reflog', 'expire', '--expire=now', '--all');
    const findings = await audit(repo);
    const first = [2, 4, 6, 8].map((day) => ids[day]!).sort()[0];
    expect(placesOf(findings, 1)).toMatchObject([{ part: 'commit author', commit: first, reach: 'unreachable' }]);
  });
});

test('what git makes nothing of is not told: dates and names of odd commits', async () => {
  const odd: [who: string, author: string | null, date: string | null][] = [
    ['A <a@example.com> 1767225600 +0100', 'A <a@example.com>', '2026-01-01T01:00:00+01:00'],
    ['A <a@example.com> 1767225600 +9999', 'A <a@example.com>', '2025-12-31T00:00:00.000Z'],
    ['A <a@example.com> -5 +0000', 'A <a@example.com>', '2025-12-31T00:00:00.000Z'],
    ['A <a@example.com>', 'A <a@example.com>', '2025-12-31T00:00:00.000Z'],
    ['A a@example.com 1767225600 +0000', null, '2025-12-31T00:00:00.000Z'],
    ['<> 1767225600 +0000', null, '2026-01-01T00:00:00+00:00'],
    [
      'J\xf6rg <j\xf6rg@example.com> 1767225600 +0000',
      'J\ufffdrg <j\ufffdrg@example.com>',
      '2026-01-01T00:00:00+00:00',
    ],
    ['A <a@example.com> 99999999999999 +0000', 'A <a@example.com>', null],
  ];
  const repo = tempRepo();
  const made = (input: string | Buffer, ...args: string[]) =>
    execFileSync('git', args, { cwd: repo.root, env: environment(), input, encoding: 'utf8' }).trim();
  const ids = odd.map(([who, , date], i) => {
    const blob = made(`token: ${key(i)}\n`, 'hash-object', '-w', '--stdin');
    const tree = made(`100644 blob ${blob}\t${i}.env\n`, 'mktree');
    // No date of the committer either where none is to be told.
    const committed = `C <c@example.com>${date ? ' 1767139200 +0000' : ''}`;
    const text = Buffer.from(`tree ${tree}\nauthor ${who}\ncommitter ${committed}\n\nm\n`, 'latin1');
    const id = made(text, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin');
    repo.git('update-ref', `refs/heads/b${i}`, id);
    return id;
  });
  const findings = await audit(repo);
  const { stdout } = await runMain(['audit'], repo.root);
  for (const [i, [who, author, date]] of odd.entries()) {
    expect(placesOf(findings, i), who).toMatchObject([{ author, date, lastSeen: date, commit: ids[i] }]);
    const day = date ? ` (${date.slice(0, 10)})` : '';
    expect(stdout).toContain(`${i}.env:1   only in branch b${i}, since ${ids[i]!.slice(0, 7)}${day}\n`);
  }
});
