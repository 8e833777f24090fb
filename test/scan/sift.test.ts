import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LocatedMatch } from '../../src/model/finding.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import type { Report } from '../../src/scan/batch-report.ts';
import { startSiftThread } from '../../src/scan/begin-scan.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { createSift, type Held } from '../../src/scan/sift.ts';
import { Sifting } from '../../src/scan/sifting.ts';
import { createWork, doWork } from '../../src/scan/work.ts';
import { key } from '../helper/canary.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const rulebook = loadRulebook();
const { keyPaths } = rulebook.ready!;
const kernel = loadKernel(false);
const scanner = createScanner(rulebook, kernel);
const { sieve } = scanner;
const CLEAR = 'a line of text\n';
const KEY = `token = "${key()}"\n`;
const WORKER = fileURLToPath(new URL('../../dist/scan/sift-worker.cjs', import.meta.url));

const root = tempFolder({
  'clear.md': CLEAR,
  'binary.bin': '\0\x01\x02words'.repeat(9),
  'key.js': KEY,
  'encoded.js': `x = "${Buffer.from(KEY).toString('base64')}"\n`,
  'marked.txt': `\ufeffmarked\n${KEY}`,
  'windows.env': `A=1\r\n${KEY}\r\n${KEY}`,
  'wide.txt': Buffer.from(CLEAR, 'utf16le'),
  'packed.gz': gzipSync(CLEAR),
  'empty.txt': '',
  'long.txt': CLEAR.repeat(80_000),
  'config/master.key': 'words',
  'folder/inner.txt': CLEAR,
});
// Windows asks for a right to make one.
if (process.platform !== 'win32') symlinkSync('clear.md', join(root, 'link.txt'));

test.each([
  ['clear.md', CLEAR.length],
  ['binary.bin', 72],
  ['key.js', -1],
  ['encoded.js', -1],
  ['wide.txt', -1],
  ['packed.gz', -1],
  ['empty.txt', -1],
  ['long.txt', -1],
  ['config/master.key', -1],
  ['folder', -1],
  ['link.txt', -1],
  ['gone.txt', -1],
])('%s', (path, expected) => {
  const { left, items, bytes } = createSift(sieve, keyPaths, createWork('files', root, [], 0))([path]);
  expect(left.map(pathOf)).toEqual(expected < 0 ? [path] : []);
  expect({ items, bytes }).toEqual(expected < 0 ? { items: 0, bytes: 0 } : { items: 1, bytes: expected });
});

/** What is left to the scanner where the other thread runs `file`, and how many files were done before it. */
async function sifted(file: string, items: readonly string[], signal = new AbortController().signal) {
  const work = createWork('files', root, items, 0);
  const reports: Report[] = [];
  const sifting = new Sifting(startSiftThread(file)!, { work, module: kernel.module!, keyPaths }, sieve, (report) =>
    reports.push(report),
  );
  const left: string[] = [];
  for await (const batch of sifting.batches(signal)) {
    left.push(...batch.map(pathOf));
    // This thread has told of its first batch: until the other one tells of another.
    while (file === WORKER && reports.length < 2) await new Promise((next) => setTimeout(next, 5));
  }
  sifting.close();
  return { left, done: reports.reduce((sum, { items }) => sum + items, 0) };
}

test.runIf(kernel.module)(
  'each file is read by one of two threads, and those that may hold something by this one',
  async () => {
    const items = Array.from({ length: 640 }, (_, i) => (i % 64 === 0 ? 'key.js' : 'clear.md'));
    const { left, done } = await sifted(WORKER, items);
    expect(left).toEqual(Array.from({ length: 10 }, () => 'key.js'));
    expect(done).toBe(630);
  },
);

test.runIf(kernel.module)('what was sifted gives what files give that are read', async () => {
  const items = [
    'key.js',
    'encoded.js',
    'marked.txt',
    'windows.env',
    'clear.md',
    'packed.gz',
    'config/master.key',
    'gone.txt',
  ];
  const { signal } = new AbortController();
  const scan = async (jobs: number) => {
    const work = createWork('files', root, items, jobs, true);
    const reports: Report[] = [];
    const onReport = (report: Report) => reports.push(report);
    const data = { work, module: kernel.module!, keyPaths };
    const sifting = jobs === 1 ? null : new Sifting(startSiftThread(WORKER)!, data, sieve, onReport);
    await doWork(work, scanner, rulebook, signal, onReport, sifting?.batches(signal));
    sifting?.close();
    const sum = (part: 'items' | 'bytes' | 'absent') => reports.reduce((all, report) => all + report[part], 0);
    const matches = reports.flatMap((report) => report.matches);
    const order = ({ origin, start }: LocatedMatch) => `${JSON.stringify(origin)} ${start}`;
    return {
      matches: matches.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
      counts: [sum('items'), sum('bytes'), sum('absent')],
      held: work.held[0],
    };
  };
  const [sifted, plain] = [await scan(0), await scan(1)];
  expect(sifted).toEqual(plain);
  expect(new Set(sifted.matches.map(({ origin }) => JSON.stringify(origin))).size).toBeGreaterThanOrEqual(4);
});

test.runIf(kernel.module)('what a thread took that breaks off is read by this one', async () => {
  const broken = join(
    tempFolder({
      'broken.cjs':
        "require('node:worker_threads').parentPort.once('message', ({ work }) => {\nAtomics.add(work.cursor, 0, 64);\nthrow new Error('broken');\n});\n",
    }),
    'broken.cjs',
  );
  const items = Array.from({ length: 200 }, (_, i) => `${i}.txt`);
  const { left, done } = await sifted(broken, items);
  expect([...left].sort()).toEqual([...items].sort());
  expect(done).toBe(0);
});

test.runIf(kernel.module)('a thread that ended before it was told anything is not waited for', async () => {
  const thread = startSiftThread(join(tempFolder({ 'ended.cjs': '' }), 'ended.cjs'))!;
  await new Promise((ended) => thread.once('exit', ended));
  const work = createWork('files', root, ['clear.md', 'key.js'], 0);
  const sifting = new Sifting(thread, { work, module: kernel.module!, keyPaths }, sieve, () => {});
  const left: string[] = [];
  for await (const batch of sifting.batches(new AbortController().signal)) left.push(...batch.map(pathOf));
  expect(left).toEqual(['key.js']);
});

test.runIf(kernel.module)('a stopped scan does not wait for it', async () => {
  const items = Array.from({ length: 200 }, () => 'clear.md');
  expect(await sifted(WORKER, items, AbortSignal.abort())).toEqual({ left: [], done: 0 });
});

function pathOf(file: string | Held): string {
  return typeof file === 'string' ? file : file.path;
}
