import { existsSync, readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type KeptTree, readTreeCache, writeTreeCache } from '../../src/source/tree-cache.ts';
import { zipOf } from '../helper/archives.ts';
import { key, reveals } from '../helper/canary.ts';
import type { JsonReport } from '../helper/report.ts';
import { reportOf } from '../helper/run-main.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

/** Git on Windows notes times and numbers of files that Node does not tell: all are read there. */
const NOTES_ALL = process.platform !== 'win32';

const line = (seed: number) => `token: ${key(seed)}\n`;
/** As long as a line with a key. */
const SAME_LENGTH = `${'nothing '.repeat(6).slice(0, line(2).length - 1)}\n`;

function repository(): TempRepo {
  const repo = tempRepo({
    'a.txt': SAME_LENGTH,
    'deep/b.txt': 'nothing either\n',
    'c.env': line(1),
    'd.txt': 'nor here\n',
  });
  repo.commit('first');
  return repo;
}

/** Where what a scan kept lies; null where it kept nothing. */
function keptFile({ root }: TempRepo): string | null {
  const folder = join(root, '.git', 'unleak');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('tree-')) : [];
  expect(names.length).toBeLessThan(2);
  return names[0] ? join(folder, names[0]) : null;
}

function withoutTime(report: JsonReport): unknown {
  return JSON.parse(JSON.stringify(report, (name, value) => (/elapsed/i.test(name) ? undefined : value)));
}

/** Files in which a scan found something, which must be those of a scan that keeps nothing. */
async function found(repo: TempRepo, args = ['scan', '.']): Promise<string[]> {
  const { report } = await reportOf(args, repo.root);
  const { report: fresh } = await reportOf([...args, '--no-cache'], repo.root);
  expect(withoutTime(report)).toEqual(withoutTime(fresh));
  const file = keptFile(repo);
  expect(file !== null && reveals(readFileSync(file, 'latin1'))).toBe(false);
  return report.findings.flatMap(({ places }) => places.map(({ path }) => path!)).sort();
}

/** Changes what was kept. */
function forge(repo: TempRepo, change: (kept: KeptTree) => Partial<KeptTree>): void {
  const file = keptFile(repo)!;
  const kept = readTreeCache(file)!;
  writeTreeCache(file, { ...kept, ...change(kept) });
}

// Scans come ten seconds after what they scan was written: who reads what has just been changed may have read what was before.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the second scan of a work tree', () => {
  test('reports the same, and reads what it knows no more', async () => {
    const repo = repository();
    expect(await found(repo)).toEqual(['c.env']);
    expect(await found(repo)).toEqual(['c.env']);
    expect(readTreeCache(keptFile(repo)!)!.again).toEqual(['c.env']);
    forge(repo, () => ({ again: [] }));
    const { report } = await reportOf(['scan', '.'], repo.root);
    expect(report.findings).toHaveLength(NOTES_ALL ? 0 : 1);
    expect(report.scan.scanned).toEqual(report.scan.planned);
  });

  test.each<[string, (repo: TempRepo) => void, string[]]>([
    [
      'a file was changed, and its time put back',
      ({ root }) => {
        const path = join(root, 'a.txt');
        const { atime, mtime } = statSync(path);
        writeFileSync(path, line(2));
        utimesSync(path, atime, mtime);
      },
      ['a.txt', 'c.env'],
    ],
    [
      'one was staged',
      (repo) => {
        repo.write('a.txt', line(2));
        repo.git('add', '.');
      },
      ['a.txt', 'c.env'],
    ],
    [
      'one was committed',
      (repo) => {
        repo.write('n.txt', line(2));
        repo.commit('second');
      },
      ['c.env', 'n.txt'],
    ],
    ['one is not tracked', (repo) => repo.write('n.txt', line(2)), ['c.env', 'n.txt']],
    [
      'one took the place of another',
      (repo) => {
        repo.write('n.txt', line(2));
        renameSync(join(repo.root, 'n.txt'), join(repo.root, 'd.txt'));
      },
      ['c.env', 'd.txt'],
    ],
    ['the secret was taken out', (repo) => repo.write('c.env', 'nothing\n'), []],
    [
      'what was kept is damaged',
      (repo) => {
        const bytes = readFileSync(keptFile(repo)!);
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(keptFile(repo)!, bytes);
        repo.write('d.txt', line(2));
      },
      ['c.env', 'd.txt'],
    ],
  ])('%s', async (_, change, expected) => {
    const repo = repository();
    await found(repo);
    change(repo);
    expect(await found(repo)).toEqual(expected);
    expect(await found(repo)).toEqual(expected);
  });

  test('what was away while a scan read is read when it is back', async () => {
    const repo = repository();
    repo.write('away.env', line(2));
    repo.commit('second');
    const [path, elsewhere] = [join(repo.root, 'away.env'), join(repo.root, '.git', 'away')];
    renameSync(path, elsewhere);
    expect(await found(repo)).toEqual(['c.env']);
    expect(readTreeCache(keptFile(repo)!)!.again).toContain('away.env');
    renameSync(elsewhere, path);
    expect(await found(repo)).toEqual(['away.env', 'c.env']);
  });

  test('what was changed shortly before a scan is read again', async () => {
    const repo = repository();
    await found(repo);
    const { ctimeMs } = statSync(join(repo.root, 'c.env'));
    forge(repo, () => ({ again: [], time: ctimeMs + 1000 }));
    expect(await found(repo)).toEqual(['c.env']);
  });

  test('a file that cannot be read through is a problem each time', async () => {
    const repo = repository();
    repo.write('locked.zip', zipOf({ 'secret.txt': 'words' }, { encrypted: true }));
    repo.commit('second');
    for (let nth = 0; nth < 2; nth++) {
      await found(repo);
      const { code, report } = await reportOf(['scan', '.'], repo.root);
      expect([code, report.scan.complete, report.problems.map(({ path }) => path)]).toEqual([
        1,
        false,
        ['locked.zip!secret.txt'],
      ]);
    }
  });

  test('an audit knows what a scan has read, and the other way round', async () => {
    const repo = repository();
    await found(repo, ['audit']);
    forge(repo, () => ({ again: [] }));
    const { report } = await reportOf(['scan', '.'], repo.root);
    expect(report.findings).toHaveLength(NOTES_ALL ? 0 : 1);
  });
});

test('nothing is kept of a part, in a linked work tree, or where that is not wanted', async () => {
  const repo = repository();
  await reportOf(['scan', '.', '--no-cache'], repo.root);
  await reportOf(['scan', 'deep'], repo.root);
  await reportOf(['scan', '.', 'deep'], repo.root);
  git(repo.root, 'worktree', 'add', '--quiet', join(repo.root, '.git', 'linked'));
  await reportOf(['scan', '.'], join(repo.root, '.git', 'linked'));
  expect(keptFile(repo)).toBeNull();
});
