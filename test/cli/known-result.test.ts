import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readResult, writeResult } from '../../src/source/result-cache.ts';
import { key, plant, reveals } from '../helper/canary.ts';
import type { JsonReport } from '../helper/report.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

/** Git on Windows notes times and numbers of files that Node does not tell: all are read there. */
const KNOWS_FILES = process.platform !== 'win32';

const line = (seed: number) => `token: ${key(seed)}\n`;
const SAME_LENGTH = `${'nothing '.repeat(6).slice(0, line(2).length - 1)}\n`;

function repository(): TempRepo {
  const repo = tempRepo({
    'a.txt': SAME_LENGTH,
    'b.env': line(1),
    'sub/c.env': line(2),
    'login.yml': plant('db_password: "<upper:2><lower:3><digit:3>"\n', 11),
    '.gitignore': '.env\n',
  });
  repo.commit('first');
  repo.write('gone.env', line(3));
  repo.commit('second');
  rmSync(join(repo.root, 'gone.env'));
  repo.commit('third');
  return repo;
}

function kept(gitFolder: string): string | null {
  const folder = join(gitFolder, 'unleak');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('result-')) : [];
  expect(names.length).toBeLessThan(2);
  return names[0] ? join(folder, names[0]) : null;
}

/** What an audit says that it has read when it goes by what is kept. */
const FORGED = 987;

function forge(gitFolder: string): void {
  const file = kept(gitFolder)!;
  const known = readResult(file) as { result: { scanned: object } };
  writeResult(file, { ...known, result: { ...known.result, scanned: { ...known.result.scanned, commits: FORGED } } });
}

function withoutTime(report: JsonReport): unknown {
  return JSON.parse(JSON.stringify(report, (name, value) => (/elapsed/i.test(name) ? undefined : value)));
}

async function fresh(folder: string, ...args: string[]): Promise<JsonReport> {
  return (await reportOf(['audit', '--no-cache', ...args], folder)).report;
}

/** What an audit reports, which must be what it reports without a cache. */
async function audited(folder: string, ...args: string[]): Promise<JsonReport> {
  const { report } = await reportOf(['audit', ...args], folder);
  expect(withoutTime(report)).toEqual(withoutTime(await fresh(folder, ...args)));
  return report;
}

/** The same where nothing has changed since an audit without a cache reported that: one more would only take its time. */
async function auditedAgain(folder: string, before: JsonReport): Promise<void> {
  const { report } = await reportOf(['audit'], folder);
  expect(withoutTime(report)).toEqual(withoutTime(before));
}

const SHALLOW = [
  'shallow, and with what cannot be unpacked',
  (repo: TempRepo) => {
    repo.write('cut.zip', 'PK\x03\x04 cut off');
    repo.commit('fourth');
    const clone = tempFolder();
    git(clone, 'clone', '--quiet', '--depth', '1', pathToFileURL(repo.root).href, '.');
    return [clone, join(clone, '.git')];
  },
] as const;

const WORK_TREE = ['with a work tree', (repo: TempRepo) => [repo.root, join(repo.root, '.git')]] as const;
const BARE = [
  'bare',
  ({ root }: TempRepo) => {
    const bare = tempFolder();
    git(bare, 'clone', '--quiet', '--bare', root, '.');
    return [bare, bare];
  },
] as const;

// Audits come ten seconds after what they read was written: who reads what has just been changed may have read what was before.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(KNOWS_FILES ? [WORK_TREE, SHALLOW, BARE] : [BARE])(
  'an audit where nothing has changed, %s',
  (_, make) => {
    test('reports what the last one found, and looks for nothing', async () => {
      const [folder, gitFolder] = make(repository()) as [string, string];
      const first = await audited(folder);
      expect(first.findings.length).toBeGreaterThanOrEqual(2);
      expect(reveals(readFileSync(kept(gitFolder)!, 'utf8'))).toBe(false);
      await auditedAgain(folder, first);
      const text = (await runMain(['audit'], folder)).stdout;
      const newText = (await runMain(['audit', '--no-cache'], folder)).stdout;
      const untimed = (report: string) => report.replace(/in [\d.]+ m?s with/, '');
      expect(untimed(text)).toBe(untimed(newText));
      forge(gitFolder);
      const { report } = await reportOf(['audit'], folder);
      expect(report.scan.scanned.commits).toBe(FORGED);
    });

    test('whose values are wanted looks for them', async () => {
      const [folder, gitFolder] = make(repository()) as [string, string];
      await audited(folder);
      forge(gitFolder);
      const file = join(tempFolder(), 'report.json');
      await runMain(['audit', '--show-secrets', '--report', `json=${file}`], folder);
      const shown = JSON.parse(readFileSync(file, 'utf8')) as JsonReport;
      expect(shown.scan.scanned.commits).not.toBe(FORGED);
      expect(reveals(readFileSync(file, 'utf8'))).toBe(true);
    });

    test('where what is kept is damaged all is told anew', async () => {
      const [folder, gitFolder] = make(repository()) as [string, string];
      const first = await audited(folder);
      const file = kept(gitFolder)!;
      const whole = readFileSync(file, 'utf8');
      for (const text of ['', '{', whole.replace(/"findings":\[.*?\}\]\}/, '"findings":[]'), whole.slice(0, -9)]) {
        writeFileSync(file, text);
        await auditedAgain(folder, first);
        expect(readFileSync(file, 'utf8')).toBe(whole);
      }
    });
  },
);

describe.runIf(KNOWS_FILES)('an audit where something has changed tells it', () => {
  test('whatever it is', async () => {
    const repo = repository();
    const { root } = repo;
    await audited(root);
    const changes: Record<string, () => void> = {
      'a file, whose time is put back': () => {
        const path = join(root, 'a.txt');
        const { atime, mtime } = statSync(path);
        writeFileSync(path, line(4));
        utimesSync(path, atime, mtime);
      },
      'a file of those with a secret': () => repo.write('b.env', SAME_LENGTH),
      'a new file': () => repo.write('new.env', line(4)),
      'a file that is ignored': () => repo.write('.env', line(4)),
      'a commit': () => repo.commit('fourth'),
      'what is staged': () => {
        repo.write('staged.env', line(5));
        repo.git('add', '.');
        rmSync(join(root, 'staged.env'));
      },
      'the name of a branch': () => repo.git('branch', '-m', 'other'),
      'a tag': () => repo.git('tag', 'v1', 'HEAD~1'),
      "a file of git's own": () => writeFileSync(join(root, '.git', 'description'), line(6)),
      'the same, back again': () => writeFileSync(join(root, '.git', 'description'), ''),
      'the gate': () => repo.write('.unleak.yaml', 'failOn: low\n'),
      'what holds in a folder': () => repo.write('sub/.unleak.yaml', 'disable:\n  - github.personal-access-token\n'),
    };
    for (const [what, change] of Object.entries(changes)) {
      change();
      vi.setSystemTime(Date.now() + 10_000);
      await audited(root);
      expect(kept(join(root, '.git')), what).not.toBeNull();
    }
  });

  test('but not that files were changed before the last one too', async () => {
    const repo = repository();
    repo.write('a.txt', line(4));
    repo.write('b.env', SAME_LENGTH);
    await audited(repo.root);
    forge(join(repo.root, '.git'));
    const commitsIn = async () => (await reportOf(['audit'], repo.root)).report.scan.scanned.commits;
    expect(await commitsIn()).toBe(FORGED);
    vi.setSystemTime(Date.now() + 10_000);
    const { atime, mtime } = statSync(join(repo.root, 'b.env'));
    repo.write('b.env', line(5));
    utimesSync(join(repo.root, 'b.env'), atime, mtime);
    expect(await commitsIn()).not.toBe(FORGED);
    await audited(repo.root);
    repo.git('checkout', '--quiet', '--', 'a.txt');
    vi.setSystemTime(Date.now() + 10_000);
    await audited(repo.root);
  });

  test('where there is another work tree since', async () => {
    const repo = repository();
    await audited(repo.root);
    forge(join(repo.root, '.git'));
    repo.git('worktree', 'add', '--quiet', '--detach', join(repo.root, '.git', 'linked'));
    await audited(repo.root);
  });

  test('who owns files, where git ignores what says so', async () => {
    const repo = repository();
    repo.write('.gitignore', '.env\nCODEOWNERS\n');
    repo.commit('fourth');
    const ownersOf = ({ findings }: JsonReport) =>
      findings.flatMap(({ places }) => places.flatMap((one) => one.owners ?? []));
    expect(ownersOf(await audited(repo.root))).toEqual([]);
    repo.write('CODEOWNERS', '*.env @security\n');
    expect(ownersOf(await audited(repo.root))).toContain('@security');
  });

  test('what is accepted, for as long as it is', async () => {
    const repo = repository();
    const [{ id, rule }] = (await audited(repo.root)).findings as [JsonReport['findings'][number]];
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    repo.write('.unleakignore', `${id} ${rule} expires=${day} an example\n`);
    repo.commit('fourth');
    vi.setSystemTime(Date.now() + 10_000);
    const has = ({ findings }: JsonReport) => findings.some((one) => one.id === id);
    for (const later of [0, 3 * 86_400_000]) {
      vi.setSystemTime(Date.now() + later);
      const first = await audited(repo.root);
      expect(has(first)).toBe(later > 0);
      await auditedAgain(repo.root, first);
    }
  });

  test('what is asked of it', async () => {
    const repo = repository();
    const first = await audited(repo.root);
    await auditedAgain(repo.root, first);
    const blocking = ({ findings }: JsonReport) => findings.filter(({ blocks }) => blocks).length;
    expect(blocking(await audited(repo.root, '--fail-on', 'any'))).toBeGreaterThan(blocking(first));
    expect((await audited(repo.root, '--branch', 'main')).findings.length).toBeGreaterThan(0);
    await auditedAgain(repo.root, first);
  });
});

describe.runIf(KNOWS_FILES)('nothing is kept', () => {
  test.each<[string, (repo: TempRepo) => void]>([
    [
      'of an audit that could not read something, which it may the next time',
      ({ git, root }) => {
        const id = git('rev-parse', 'HEAD~1:gone.env');
        rmSync(join(root, '.git', 'objects', id.slice(0, 2), id.slice(2)));
      },
    ],
    ['with another work tree', ({ git, root }) => git('worktree', 'add', '--quiet', join(root, '.git', 'linked'))],
    ['where a name holds a secret', (repo) => repo.git('tag', `v-${key(5)}`)],
    ["where git's own files hold one", ({ root }) => writeFileSync(join(root, '.git', 'description'), line(4))],
  ])('%s', async (_, make) => {
    const repo = repository();
    make(repo);
    await audited(repo.root);
    expect(kept(join(repo.root, '.git'))).toBeNull();
  });

  test('of files that have just been written', async () => {
    vi.useRealTimers();
    const repo = repository();
    await audited(repo.root);
    expect(kept(join(repo.root, '.git'))).toBeNull();
  });
});
