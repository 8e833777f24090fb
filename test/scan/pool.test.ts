import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { LocatedMatch } from '../../src/model/finding.ts';
import { loadChains, loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { emptyReport, type Report } from '../../src/scan/batch-report.ts';
import { doPackWork, planPack } from '../../src/scan/pack-work.ts';
import { Pool } from '../../src/scan/pool.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { threadsFor } from '../../src/scan/threads.ts';
import { createWork, doWork, type Work } from '../../src/scan/work.ts';
import { listObjects } from '../../src/source/list-objects.ts';
import { findStore } from '../../src/source/object-store.ts';
import { repositoryAt } from '../../src/source/repository.ts';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, tempRepo } from '../helper/temp-repo.ts';

const rulebook = loadRulebook();
const kernel = loadKernel();
const scanner = createScanner(rulebook, kernel);
const never = new AbortController().signal;
const WORKER = fileURLToPath(new URL('../../dist/scan/worker.cjs', import.meta.url));
const VERSIONS = 400;
/** Files that a thread takes at a time: see batches.ts. */
const BATCH = 64;
const PATIENCE = 20_000;

const pool = new Pool(rulebook, kernel.module, WORKER);
afterAll(() => pool.close());

/** Versions of eight files, in every fifth of them another key, in one pack. */
const repo = tempRepo();
const commits = Array.from({ length: VERSIONS }, (_, i) => {
  const lines = Array.from({ length: 200 }, (_, line) => `line ${line} of ${line % 9 === i % 9 ? i : 0}\n`).join('');
  const text = `${lines}${i % 5 === 0 ? `token = "${key(i)}"\n` : ''}${lines}`;
  return `commit refs/heads/main\ncommitter A <a@example.com> ${1767225600 + i} +0000\ndata 1\nx\nM 100644 inline ${i % 8}.js\ndata ${text.length}\n${text}\n`;
});
execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.root, env: environment(), input: commits.join('') });
git(repo.root, 'repack', '-adfq', '--depth=20');

/** What is found by two threads, and what by this one alone. */
async function both(workOf: (threads: number) => Work) {
  const found: { matches: string[]; counts: object }[] = [];
  for (const threads of [2, 1]) {
    const sum = emptyReport();
    const onReport = (report: Report) => {
      sum.matches.push(...report.matches);
      sum.problems.push(...report.problems, ...report.inside);
      for (const count of ['items', 'commits', 'bytes'] as const) sum[count] += report[count];
    };
    scanner.rememberWindows(true);
    const work = workOf(threads);
    if (threads > 1) await pool.do(work, scanner, never, onReport);
    else await doWork(work, scanner, rulebook, never, onReport);
    const { items, commits, bytes, problems } = sum;
    found.push({ matches: sum.matches.map(told).sort(), counts: { items, commits, bytes, problems } });
  }
  const [two, one] = found;
  expect(two).toEqual(one);
  return two!;
}

function told({ origin, rule, start, end, confidence }: LocatedMatch): string {
  return `${JSON.stringify(origin)} ${rule} ${start} ${end} ${confidence}`;
}

async function openPack() {
  const store = findStore(await repositoryAt(repo.root))!;
  return store.open(store.packs, loadChains()!)[0]!;
}

test('two threads find in a pack what one finds', async () => {
  const stored = await openPack();
  const workOf = (threads: number) => planPack(threads > 1 ? stored : { ...stored, code: null }, threads).work;
  const { matches, counts } = await both(workOf);
  expect(matches).toHaveLength(VERSIONS / 5);
  expect(counts).toMatchObject({ items: VERSIONS, commits: VERSIONS, problems: [] });
});

test('and in blobs that git hands out', async () => {
  const { ids } = await listObjects(repo.root, null, never);
  const { matches, counts } = await both((threads) => ({ ...createWork('blobs', repo.root, ids, 1), threads }));
  expect(matches).toHaveLength(VERSIONS / 5);
  expect(counts).toMatchObject({ items: VERSIONS, commits: VERSIONS, problems: [] });
});

test('and in files, of which each takes some', async () => {
  const root = tempFolder({ 'key.js': `token = "${key()}"\n`, 'plain.txt': 'a line of text\n' });
  const items = Array.from({ length: 320 }, (_, i) => (i % 10 === 0 ? 'key.js' : 'plain.txt'));
  const { begin } = scanner;
  const own: unknown[] = [];
  const { matches } = await both((threads) => {
    const work = { ...createWork('files', root, items, 1), threads };
    // This thread waits with its first file until the other one has taken some.
    scanner.begin = (origin) => {
      if (threads > 1) own.push(origin);
      for (let ms = 0; threads > 1 && Atomics.load(work.cursor, 0) <= BATCH && ms < PATIENCE; ms += 5) pause(5);
      begin.call(scanner, origin);
    };
    return work;
  });
  scanner.begin = begin;
  expect(matches).toHaveLength(32);
  expect(own.length).toBeGreaterThanOrEqual(BATCH);
  expect(own.length).toBeLessThanOrEqual(items.length - BATCH);
});

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test('a thread says within a chain too that it goes on', async () => {
  const { work } = planPack(await openPack(), 2);
  let turns = 0;
  let reports = 0;
  const turn = () => {
    turns++;
    return Promise.resolve();
  };
  await doPackWork(work, scanner, rulebook, never, () => reports++, turn);
  expect(turns).toBeGreaterThan(2);
  expect(reports).toBeGreaterThan(turns);
});

test('a thread that gives no answer is stopped, each time, and that is told', async () => {
  const file = join(tempFolder({ 'stuck.cjs': 'for (;;);\n' }), 'stuck.cjs');
  const stuck = new Pool(rulebook, kernel.module, file, 100);
  const problems: string[] = [];
  const work = { ...createWork('files', tempFolder(), [], 1), threads: 2 };
  const onReport = (report: Report) => problems.push(...report.problems.map(({ code }) => code));
  await stuck.do(work, scanner, never, onReport);
  await stuck.do(work, scanner, never, onReport);
  expect(problems).toEqual(['stalled', 'stalled']);
  await stuck.close();
});

test.each([
  ['pack', 119_999, 0, 59_999_999, 1],
  ['pack', 120_000, 2, 1_000_000, 2],
  ['pack', 2000, 2, 60_000_000, 2],
  ['pack', 2000, 8, 700_000_000, 2],
  ['pack', 2000, 1, 700_000_000, 1],
  ['files', 5999, 2, 0, 1],
  ['files', 6000, 2, 0, 2],
] as const)('threads for %s: %i of them, --jobs %i, %i bytes', (kind, items, jobs, bytes, expected) => {
  expect(Math.min(2, threadsFor(kind, items, jobs, bytes))).toBe(expected);
});
