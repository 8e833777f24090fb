import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Progress } from '../../src/scan/options.ts';
import { scanAudit } from '../../src/scan/scan-audit.ts';
import { key, reveals } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { jsonOf } from '../helper/report.ts';
import { runCli } from '../helper/run-cli.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const onPosix = process.platform !== 'win32';
const KEY = `token: ${key()}\n`;
const PLAIN = 'nothing to see\n';

/** A git that does something else when it is asked for one command. */
function oddGit(command: string, instead: string): Readonly<Record<string, string>> {
  const folder = tempFolder();
  const script = `#!/bin/sh\ncase "$*" in *"${command}"*) ${instead};; esac\nPATH=\${PATH#*:}\nexec git "$@"\n`;
  chmodSync(writeIn(folder, 'git', script), 0o755);
  return { PATH: `${folder}:${process.env.PATH}` };
}

test.runIf(onPosix)('a folder as stdin is not read as an empty stream', () => {
  const stdin = openSync(tempFolder(), 'r');
  const bin = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'scan', '-'], {
    stdio: [stdin, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(stdin);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('unleak: stdin is a folder\n  hint: name it: unleak scan FOLDER\n');
});

describe('a full disk', () => {
  const full = () =>
    new Writable({
      write: (_part, _encoding, done) => done(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })),
    });

  test.each([
    ['a key', KEY, 1],
    ['no key', PLAIN, 3],
  ])('under stdout, beside %s', async (_, content, code) => {
    const cwd = tempFolder({ 'a.txt': content });
    for (const alsoStderr of [false, true]) {
      let said = '';
      const heard = new Writable({
        write(part, _encoding, done) {
          said += part;
          done();
        },
      });
      const [stdout, stderr] = [full(), alsoStderr ? full() : heard];
      for (const stream of [stdout, stderr]) stream.on('error', () => {});
      const stop = new AbortController().signal;
      const io = { stdin: () => Readable.from([]), stdout, stderr, env: environment(), signal: stop };
      expect(await main(['scan', join(cwd, 'a.txt')], io)).toBe(code);
      if (!alsoStderr) expect(said).toMatch(/^unleak: the output cannot be written: no space is left on the disk/);
      expect(reveals(said)).toBe(false);
    }
  });

  test.runIf(existsSync('/dev/full'))('under a report file, or under the program as a shell starts it', async () => {
    const cwd = tempFolder({ 'a.txt': PLAIN });
    const file = await runMain(['scan', 'a.txt', '--report', 'json=/dev/full'], cwd);
    expect(file.code).toBe(3);
    expect(file.stderr).toContain('the report cannot be written to /dev/full: no space is left on the disk');
    expect(file.stderr).toContain('what stands in the file is not the whole report');
    const { code, stderr } = await runCli(['scan', 'a.txt'], { cwd, stdoutTo: '/dev/full' });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^unleak: the output cannot be written: no space[^\n]*\n {2}hint: [^\n]*\n$/);
  });

  test.runIf(onPosix)('under a file that a command writes: it is named, and nothing is left of it', () => {
    const repo = tempRepo({ 'a.env': KEY });
    repo.commit('first');
    const program = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
    // Whatever is written to a file is refused, and the signal that goes with it passed over.
    const script = 'trap \'\' XFSZ; ulimit -f 0; exec "$0" "$@"';
    for (const [file, ...args] of [
      ['.unleakignore', 'ignore', '0123456789abcdef', '--reason', 'demo'],
      ['.git/unleak-replace.txt', 'cleanup'],
      ['.git/hooks/pre-commit', 'init'],
    ] as const) {
      const words = ['-c', script, process.execPath, program, ...args];
      const { status, stderr } = spawnSync('sh', words, { cwd: repo.root, env: environment() });
      expect([status, stderr.toString()]).toEqual([3, expect.stringContaining(`${join(repo.root, file)}: `)]);
      expect(existsSync(join(repo.root, file))).toBe(false);
    }
  });

  test.runIf(onPosix)('where git is to write its list: it is read as it comes', async () => {
    const repo = tempRepo({ 'a.env': KEY });
    for (const said of ['', "echo 'fatal: write failure on standard output: No space left on device' >&2; "]) {
      const env = oddGit(
        'ls-files -z --others',
        `PATH=\${PATH#*:}; [ -f /dev/stdout ] || exec git "$@"; ${said}exit 128`,
      );
      const { code, stdout } = await runMain(['scan', '.'], repo.root, '', env);
      expect([code, stdout.includes('Nothing was left out')]).toEqual([1, true]);
    }
  });

  test('where the cache is: the audit is as without one, and nothing is left of it', async () => {
    const repo = tempRepo({ 'a.env': KEY });
    repo.commit('first');
    const folder = join(repo.root, '.git/unleak');
    const first = await reportOf(['audit'], repo.root);
    const names = readdirSync(folder);
    const other = tempRepo({ 'a.env': KEY });
    other.commit('first');
    // In the place of each a folder, which no file can replace.
    for (const name of names) {
      mkdirSync(join(other.root, '.git/unleak', name), { recursive: true });
      writeFileSync(join(other.root, '.git/unleak', name, 'x'), '');
    }
    const { code, report } = await reportOf(['audit'], other.root);
    expect(code).toBe(1);
    expect(report.scan).toMatchObject({ complete: true, scanned: first.report.scan.scanned });
    expect(readdirSync(join(other.root, '.git/unleak'))).toEqual(names);
  });

  test('where clones are made', async () => {
    const nowhere = join(tempFolder(), 'nowhere');
    const env = { TMPDIR: nowhere, TEMP: nowhere, TMP: nowhere };
    const { code, stderr } = await runCli(['audit', 'file:///a/b.git'], { cwd: tempFolder(), env });
    expect(code).toBe(3);
    expect(stderr).toContain(`unleak: no folder can be made in ${nowhere}: `);
  });
});

describe.runIf(onPosix)('a clone for an audit', () => {
  const clones = () => readdirSync(tmpdir()).filter((name) => /^unleak-\w{6}$/.test(name));

  test.each([
    ['echo "fatal: write error: No space left on device" >&2; exit 128', [], 'No space left on device', 'TMPDIR'],
    ['kill -9 $$', [], 'git clone was ended by SIGKILL', 'run it again'],
    ['exec sleep 60', ['--timeout', '0.3'], 'the time was up; not read: the rest', '--timeout'],
  ])('that ends by: %s', async (instead, options, why, hint) => {
    const before = clones();
    const env = oddGit('clone --mirror', instead);
    const { code, stdout, stderr } = await runMain(['audit', 'file:///a/b.git', ...options], tempFolder(), '', env);
    expect(code).toBe(3);
    expect(stdout + stderr).toContain(why);
    expect(stdout + stderr).toContain(hint);
    expect(stdout).not.toContain('No secrets found');
    expect(clones()).toEqual(before);
  });

  test('the login in its address is not in the report', async () => {
    const origin = tempRepo({ 'a.env': PLAIN });
    origin.commit('first');
    const url = pathToFileURL(origin.root).href;
    const env = oddGit(
      'clone --mirror',
      `PATH=\${PATH#*:}; for last; do :; done; exec git clone -q --mirror ${url} "$last"`,
    );
    const address = `https://user:${key(2)}@git.example.com/shop.git`;
    const { code, stdout } = await runMain(['audit', address, '--report', 'json'], tempFolder(), '', env);
    expect(code).toBe(0);
    expect((jsonOf({ stdout }).scan as { target?: string }).target).toBe('https://git.example.com/shop.git');
  });
});

describe.runIf(onPosix)('git that is killed in the middle', () => {
  function repoOfThree(): TempRepo {
    const repo = tempRepo({ 'a.txt': PLAIN, 'b.txt': `${PLAIN}b\n`, 'c.txt': `${PLAIN}c\n` });
    repo.commit('first');
    return repo;
  }

  test('while it hands out objects', async () => {
    const repo = repoOfThree();
    const { code, stdout } = await runMain(
      ['audit', '--report', 'json'],
      repo.root,
      '',
      oddGit('cat-file --batch --buffer', 'kill -9 $$'),
    );
    expect(code).toBe(3);
    const { scan, problems } = jsonOf({ stdout });
    expect(problems.map(({ code }) => code)).toEqual(Array(5).fill('corrupt-object'));
    expect(scan).toMatchObject({
      complete: false,
      planned: { blobs: 3, commits: 1 },
      scanned: { blobs: 0, commits: 0 },
    });
  });

  test.each(['-ref --', 'cat-file --buffer --batch-check', 'ls-files -z --others'])(
    'while it works at %s',
    async (command) => {
      const repo = repoOfThree();
      const { code, stdout, stderr } = await runMain(['audit'], repo.root, '', oddGit(command, 'kill -9 $$'));
      expect(code).toBe(3);
      expect(stdout + stderr).toMatch(/git [a-z-]+ was ended by SIGKILL/);
      expect(stdout).not.toContain('No secrets found');
    },
  );
});

describe('planned against scanned', () => {
  const rulebook = loadRulebook();

  /** Two packs, and loose objects; text alike enough to be stored as deltas. */
  function build() {
    const repo = tempRepo({});
    for (const pack of [1, 2, 3]) {
      for (const version of [1, 2, 3]) {
        const text = Array.from({ length: 200 }, (_, i) => `line ${i}\n`).join('');
        repo.write(`f${pack}.txt`, `${text}version ${pack}.${version}\n`);
        repo.commit('x');
      }
      if (pack < 3) repo.git('repack', '-dq');
    }
    const lines = repo
      .git('cat-file', '--batch-all-objects', '--batch-check')
      .split('\n')
      .map((line) => line.split(' '));
    const sizes = lines.flatMap(([, type, size]) => (type === 'blob' ? [Number(size)] : []));
    const files = [1, 2, 3].map((i) => Buffer.byteLength(repo.git('show', `HEAD:f${i}.txt`)) + 1);
    const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
    return { repo, blobs: sizes.length, commits: 9, bytes: sum(sizes), files: sum(files) };
  }

  async function auditUntil({ root }: TempRepo, stopAt: (progress: Progress) => boolean) {
    const stop = new AbortController();
    const onProgress = (progress: Progress) => {
      if (stopAt(progress)) stop.abort(new Error('SIGINT'));
    };
    return scanAudit(root, rulebook, {
      gate: 'high',
      jobs: 1,
      cache: false,
      ignores: [],
      signal: stop.signal,
      onProgress,
    });
  }

  test('is whole when git packs anew while it reads', async () => {
    const { repo, ...all } = build();
    repo.write('gone.env', KEY);
    repo.commit('with a key');
    repo.git('rm', '--quiet', 'gone.env');
    repo.commit('without');
    let isPacked = false;
    const result = await auditUntil(repo, ({ what }) => {
      if (what === 'blobs' && !isPacked) repo.git('repack', '-adq');
      isPacked ||= what === 'blobs';
      return false;
    });
    expect(isPacked).toBe(true);
    expect(result.problems).toEqual([]);
    expect(result.scanned).toMatchObject({ blobs: all.blobs + 1, commits: all.commits + 2 });
    expect(result.findings.map(({ places }) => places.map(({ path }) => path))).toEqual([['gone.env']]);
  });

  test('is told of packs too when the scan is stopped', async () => {
    const { repo, ...all } = build();
    const whole = await auditUntil(repo, () => false);
    const gitFiles = whole.planned.bytes - all.bytes - all.files;
    expect(whole.complete).toBe(true);
    expect(whole.planned).toEqual(whole.scanned);
    expect(whole.scanned).toMatchObject({ blobs: all.blobs, commits: all.commits });
    expect(gitFiles).toBeGreaterThan(0);

    const inPacks = await auditUntil(repo, ({ what }) => what === 'blobs');
    expect(inPacks.planned).toEqual(whole.planned);
    expect(inPacks.scanned.blobs).toBeGreaterThan(0);
    expect(inPacks.scanned.blobs).toBeLessThan(all.blobs);
    expect(inPacks.scanned.bytes).toBeLessThan(whole.scanned.bytes);
    const left = all.blobs - inPacks.scanned.blobs;
    expect(inPacks.problems).toMatchObject([
      { code: 'interrupted', message: expect.stringMatching(`not read: ${left} blobs, \\d commits?, [\\d,]+ bytes$`) },
    ]);

    const before = await auditUntil(repo, ({ what }) => what === 'files');
    expect(before.planned).toMatchObject({ blobs: all.blobs, commits: all.commits });
    expect(before.scanned).toMatchObject({ blobs: 0, commits: 0 });
    expect(before.planned.bytes - before.scanned.bytes).toBe(all.bytes);
  });
});
