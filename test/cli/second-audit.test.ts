import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tarOf } from '../helper/archives.ts';
import { key, plant, reveals } from '../helper/canary.ts';
import { type JsonReport, jsonOf } from '../helper/report.ts';
import { startCli } from '../helper/run-cli.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { copyOf, git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const line = (seed: number) => `token: ${key(seed)}\n`;
const folder = ({ root }: TempRepo) => join(root, '.git', 'unleak');

function cacheOf(repo: TempRepo): string {
  const isOne = (file: string) => file.startsWith('audit-') && !file.endsWith('tmp');
  const [name, ...others] = readdirSync(folder(repo)).filter(isOne);
  expect(name).toMatch(/^audit-[0-9a-f]{16}\.json$/);
  expect(others).toEqual([]);
  return join(folder(repo), name!);
}

function withoutTime(report: JsonReport): unknown {
  return JSON.parse(JSON.stringify(report, (name, value) => (/elapsed/i.test(name) ? undefined : value)));
}

/** What an audit reports now, which must be what it reports without a cache. */
async function audited(repo: TempRepo): Promise<JsonReport> {
  const { report } = await reportOf(['audit'], repo.root);
  const { report: fresh } = await reportOf(['audit', '--no-cache'], repo.root);
  expect(withoutTime(report)).toEqual(withoutTime(fresh));
  expect(reveals(readFileSync(cacheOf(repo), 'utf8'))).toBe(false);
  return report;
}

/** Versions of files that hold secrets in many ways; those of `pair.env` stand far apart. */
function build(): TempRepo {
  const repo = tempRepo({
    'a.env': line(1),
    'plain.txt': 'nothing\n',
    'wide.txt': Buffer.from(`\ufefftoken: ${key(2)}\n`, 'utf16le'),
    'encoded.yml': `data:\n  token: ${Buffer.from(line(3)).toString('base64')}\n`,
    'kept.tgz': gzipSync(tarOf({ 'conf/.env': line(4) })),
    'login.yml': plant('db_password: "<upper:2><lower:3><digit:3>"\n', 11),
    'db.conf': plant('url = postgres://app:<alnum:20>@db.example.com/main\n', 5),
  });
  repo.commit('first');
  const id = plant('AKIA<upper32:16>', 6);
  const secret = plant('<base64:40>', 7);
  repo.write('pair.env', `AWS_ACCESS_KEY_ID=${id}\n${'#\n'.repeat(60)}AWS_SECRET_ACCESS_KEY=${secret}\n`);
  repo.write('a.env', `# moved\n${line(1)}`);
  repo.commit('second');
  repo.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
  repo.write('c.env', line(8));
  repo.commit('third');
  repo.git('checkout', '--quiet', 'main');
  repo.write('a.env', 'clean\n');
  repo.commit(`fourth, with ${key(9)}`);
  return repo;
}

const template = build();

describe('the second audit', () => {
  test('reports the same, whatever happens in between', async () => {
    const repo = copyOf(template);
    const first = await audited(repo);
    expect(first.findings.length).toBeGreaterThanOrEqual(7);
    const { report: second } = await reportOf(['audit'], repo.root);
    expect(withoutTime(second)).toEqual(withoutTime(first));
    const steps: (() => void)[] = [
      () => {
        repo.git('gc', '--quiet');
        repo.write('new.env', line(10));
      },
      () => {
        repo.commit('fifth');
        repo.git('merge', '--quiet', '--no-edit', 'side');
      },
      () => {
        repo.git('branch', '--quiet', '-D', 'side');
        repo.git('tag', '-m', `a tag with ${key(11)}`, 'v1');
      },
      () => {
        repo.write('a.env', line(1));
        repo.git('commit', '--quiet', '--amend', '--all', '-m', 'back again');
      },
      () => {
        repo.git('checkout', '--quiet', '--detach', 'HEAD~1');
        repo.git('reflog', 'expire', '--expire=now', '--all');
      },
      () => {
        repo.git('checkout', '--quiet', 'main');
        repo.git('gc', '--quiet', '--prune=now');
        repo.write('staged.env', line(12));
        repo.git('add', 'staged.env');
        rmSync(join(repo.root, 'staged.env'));
      },
      () => {
        repo.write(`${key(13)}.txt`, 'a name\n');
        repo.commit('sixth');
      },
    ];
    for (const step of steps) {
      step();
      await audited(repo);
    }
  });

  test('of a bare repository, which has no reflogs, knows what came since and learns no more than that', async () => {
    const repo = copyOf(template);
    const bare = tempFolder();
    git(bare, 'clone', '--quiet', '--bare', repo.root, '.');
    const both = async () => {
      const { report } = await reportOf(['audit'], bare);
      const { report: fresh } = await reportOf(['audit', '--no-cache'], bare);
      expect(withoutTime(report)).toEqual(withoutTime(fresh));
      return report;
    };
    await both();
    // What leads to the log that was kept: without it all of it is made anew.
    const logOf = () => {
      const [name] = readdirSync(join(bare, 'unleak'));
      const { log } = JSON.parse(readFileSync(join(bare, 'unleak', name!), 'utf8').split('\n')[2]!);
      return log as { from: { tips: string[] } };
    };
    const tips = () => git(bare, 'for-each-ref', '--format=%(objectname)').split('\n').sort();
    expect(logOf().from.tips).toEqual(tips());
    for (const seed of [20, 21]) {
      repo.write(`new-${seed}.env`, line(seed));
      repo.commit(`with ${seed}`);
      repo.git('push', '--quiet', '--force', bare, 'main');
      const { findings } = await both();
      expect(findings.flatMap(({ places }) => places.map(({ path }) => path))).toContain(`new-${seed}.env`);
      expect(logOf().from.tips).toEqual(tips());
    }
  });

  test("recalls its answer, but for what stands in the work tree and in git's own files", async () => {
    const repo = copyOf(template);
    await audited(repo);
    const before = readFileSync(cacheOf(repo), 'utf8');
    const config = join(repo.root, '.git', 'config');
    const plain = readFileSync(config, 'utf8');
    const steps: (() => void)[] = [
      () => repo.write('a.env', line(1)),
      () => repo.write('a.env', 'clean\n'),
      () => writeFileSync(config, plant(`${plain}[remote "a"]\n\turl = https://me:<alnum:20>@git.example.com/a\n`, 14)),
      () => writeFileSync(config, plain),
    ];
    for (const step of steps) {
      step();
      await audited(repo);
      expect(readFileSync(cacheOf(repo), 'utf8')).toBe(before);
    }
    repo.git('branch', '-m', 'side', 'other');
    const { findings } = await audited(repo);
    expect(findings.flatMap(({ places }) => places.flatMap(({ refs = [] }) => refs))).toContain('other');
    expect(readFileSync(cacheOf(repo), 'utf8')).not.toBe(before);
  });

  test('packs that hold the same, some of which go', async () => {
    const repo = tempRepo({ 'a.env': line(1), 'kept.tgz': gzipSync(tarOf({ 'conf/.env': line(2) })) });
    repo.commit(`with ${key(3)}`);
    const packs = join(repo.root, '.git/objects/pack');
    const packAll = () => repo.git('pack-objects', '--quiet', '--all', join(packs, 'pack'));
    const names = [packAll()];
    for (const seed of [4, 5]) {
      repo.write(`${seed}.env`, line(seed));
      repo.commit(`and ${key(seed + 5)}`);
      names.push(packAll());
      repo.git('prune-packed');
      expect((await audited(repo)).scan.scanned).toMatchObject({ blobs: seed - 1, commits: seed - 2 });
    }
    for (const name of names) {
      const other = copyOf(repo);
      writeIn(other.root, `.git/objects/pack/pack-${name}.keep`, '');
      other.git('repack', '-a', '-d', '--quiet');
      expect(existsSync(join(other.root, `.git/objects/pack/pack-${name}.pack`))).toBe(true);
      expect((await audited(other)).findings).toHaveLength(7);
    }
  });

  test('tells what could not be unpacked each time', async () => {
    const packed = gzipSync(tarOf({ 'conf/.env': line(1) }));
    const repo = tempRepo({ 'cut.tgz': packed.subarray(0, packed.length - 9), 'b.env': line(2) });
    repo.commit('first');
    const first = await audited(repo);
    expect(first.scan.complete).toBe(false);
    expect(withoutTime(await audited(repo))).toEqual(withoutTime(first));
  });

  test('reads nothing of what is noted but one version of each secret', async () => {
    const repo = copyOf(template);
    await audited(repo);
    const file = cacheOf(repo);
    const bodyOf = (text: string) => JSON.parse(text.split('\n')[2]!);
    const { sizes, loose, log } = bodyOf(readFileSync(file, 'utf8'));
    // An address stands around its password; that is no reason to search again.
    expect(loose.matches.filter(({ near }: { near?: unknown }) => near)).toHaveLength(1);
    expect(Object.keys(sizes)).toHaveLength(Number(repo.git('count-objects').split(' ')[0]));
    expect(loose.matches.length).toBeGreaterThan(8);
    expect(log.commits.split('\n')).toHaveLength(4);
    const before = readFileSync(file);
    await runMain(['audit'], repo.root);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('of what could be guessed it notes the ids, which take long to make, as the report has them', async () => {
    const repo = copyOf(template);
    const { findings } = await audited(repo);
    const [, answer = ''] = readFileSync(cacheOf(repo), 'utf8').split('\n');
    const ids = (JSON.parse(answer) as { ids: [number, string][] }).ids.map(([, id]) => id);
    const guessable = findings.filter(({ places }) => places.some(({ path }) => path === 'login.yml'));
    expect(ids).toEqual(guessable.map(({ id }) => id));
    expect(ids).toHaveLength(1);
  });

  test('with other rules reads all again, and goes back to what it knew', async () => {
    const token = plant('acme_<hex:32>', 3);
    const repo = tempRepo({ 'a.env': line(1), 'then.txt': `see ${token} there\nand more\n` });
    repo.commit('first');
    repo.git('rm', '--quiet', 'then.txt');
    repo.commit('second');
    const rules = writeIn(tempFolder(), 'rules.json', '[{ "id": "acme.key", "pattern": "acme_[0-9a-f]{32}" }]');
    const rulesOf = async (...args: string[]) =>
      (await reportOf(['audit', ...args], repo.root)).report.findings.map(({ rule }) => rule).sort();
    const [ours, both] = [['github.personal-access-token'], ['acme.key', 'github.personal-access-token']];
    expect(await rulesOf()).toEqual(ours);
    expect(await rulesOf('--rules', rules)).toEqual(both);
    expect(await rulesOf('--rules', rules)).toEqual(both);
    expect(await rulesOf()).toEqual(ours);
    expect(readdirSync(folder(repo)).filter((name) => name.startsWith('audit-'))).toHaveLength(2);
  });

  test('two at once, and one that is killed, leave what the next one can use', async () => {
    const repo = copyOf(template);
    const before = (await reportOf(['audit', '--no-cache'], repo.root)).report;
    const start = () => startCli(['audit', '--report', 'json'], { cwd: repo.root });
    const [one, other, killed] = [start(), start(), start()];
    killed.child.kill('SIGKILL');
    for (const { ended } of [one, other]) expect(withoutTime(jsonOf(await ended))).toEqual(withoutTime(before));
    await killed.ended;
    // As if it had been killed while it wrote: in an hour somebody tidies up.
    const [half, old] = ['0', '1'].map((name) => `${cacheOf(repo)}.${name}.tmp`);
    for (const file of [half!, old!]) writeFileSync(file, readFileSync(cacheOf(repo)).subarray(0, 99));
    utimesSync(old!, new Date(0), new Date(0));
    // Whoever reads the file goes on with the one that it has opened.
    const opened = openSync(cacheOf(repo), 'r');
    const text = readFileSync(cacheOf(repo), 'utf8');
    repo.write('new.env', line(10));
    repo.commit('new');
    const { findings } = (await reportOf(['audit'], repo.root)).report;
    expect(findings).toHaveLength(before.findings.length + 1);
    expect(readFileSync(cacheOf(repo), 'utf8')).not.toBe(text);
    expect(readFileSync(opened, 'utf8')).toBe(text);
    closeSync(opened);
    expect([existsSync(half!), existsSync(old!)]).toEqual([true, false]);
  });

  test('a damaged cache is as if it were not there', async () => {
    const repo = copyOf(template);
    const first = await audited(repo);
    const whole = readFileSync(cacheOf(repo), 'utf8');
    for (const text of ['', '{', whole.replace(/"commits":\d+/, '"commits":9')]) {
      writeFileSync(cacheOf(repo), text);
      const { report } = await reportOf(['audit'], repo.root);
      expect(withoutTime(report)).toEqual(withoutTime(first));
      expect(readFileSync(cacheOf(repo), 'utf8')).toBe(whole);
    }
    // What stands behind the answer is looked at where something is new.
    writeFileSync(cacheOf(repo), whole.replace(/"reachable":\d+/, '"reachable":9'));
    expect(withoutTime(await audited(repo))).toEqual(withoutTime(first));
    repo.write('new.txt', 'new\n');
    repo.commit('new');
    await audited(repo);
    expect(readFileSync(cacheOf(repo), 'utf8')).not.toContain('"reachable":9');
  });
});

test('where nothing can be kept, all is reported', async () => {
  const repo = tempRepo({ 'a.env': line(1) });
  repo.commit('first');
  repo.write('.git/unleak', 'no folder');
  for (const args of [['audit'], ['scan', '.']]) {
    const { code, report } = await reportOf(args, repo.root);
    expect([code, report.findings.length, report.scan.complete]).toEqual([1, 1, true]);
  }
});
