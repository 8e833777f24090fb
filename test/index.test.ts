import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test, vi } from 'vitest';
import type * as Library from '../src/index.ts';
import { BUILT } from './helper/copied-program.ts';
import { fillSecret } from './helper/fill-secret.ts';
import { tempFolder } from './helper/temp-folder.ts';

const library: typeof Library = await import(pathToFileURL(`${BUILT}index.js`).href);

test('what the files of the program give and throw is of the classes of the library', async () => {
  const { addUserRules, DEFAULTS, loadRulebook, ScannerError, scanPaths, scanStream, Secret } = library;
  const rulebook = loadRulebook();
  const key = fillSecret('ghp_<crc62:30>', 1).text;
  const { findings } = await scanStream(Readable.from([Buffer.from(`token = '${key}'\n`)]), rulebook, DEFAULTS);
  expect(findings.map(({ secret }) => [secret instanceof Secret, secret.reveal() === key])).toEqual([[true, true]]);
  const nowhere = `${tempFolder()}/nowhere`;
  for (const failing of [scanPaths([nowhere], rulebook, DEFAULTS), addUserRules(rulebook, [nowhere])])
    expect((await failing.catch((error: unknown) => error)) instanceof ScannerError).toBe(true);
  expect(
    [{}, null, 'text', new Error('no')].map((one) => one instanceof Secret || one instanceof ScannerError),
  ).toEqual([false, false, false, false]);
});

test('a stream that nobody can give up is no longer waited for when the scan is stopped', async () => {
  const { DEFAULTS, loadRulebook, scanStream } = library;
  const stop = new AbortController();
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from('text\n')),
  });
  const scan = scanStream(endless, loadRulebook(), { ...DEFAULTS, signal: stop.signal });
  setTimeout(() => stop.abort(), 20);
  expect(await scan).toMatchObject({ complete: false, problems: [{ code: 'interrupted' }] });
});

test('a stream of text is told as that, and is not one that cannot be read', async () => {
  const { DEFAULTS, loadRulebook, scanStream } = library;
  for (const stream of [Readable.from('text\n'), Readable.from([Buffer.from('text\n')]).setEncoding('utf8')])
    await expect(scanStream(stream, loadRulebook(), DEFAULTS)).rejects.toMatchObject({
      code: 'usage',
      message: 'the stream gives parts of type string, and not bytes',
      hint: expect.stringContaining('setEncoding'),
    });
});

test('many scans at once say nothing of listeners', async () => {
  const { DEFAULTS, loadRulebook, scanStream } = library;
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const scans = Array.from({ length: 20 }, () =>
    scanStream(Readable.from([Buffer.from('text\n')]), loadRulebook(), DEFAULTS),
  );
  expect((await Promise.all(scans)).every(({ complete }) => complete)).toBe(true);
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

test('a folder that is not there is told as that, not as a git that is not there', async () => {
  const { DEFAULTS, loadRulebook, scanAudit } = library;
  const nowhere = `${tempFolder()}/nowhere`;
  await expect(scanAudit(nowhere, loadRulebook(), DEFAULTS)).rejects.toMatchObject({
    code: 'no-such-path',
    message: `${nowhere}: no such folder`,
  });
});

test('a file in place of a folder is told as that', async () => {
  const { DEFAULTS, loadRulebook, scanAudit, scanStaged } = library;
  const file = `${tempFolder({ a: 'text\n' })}/a`;
  for (const scan of [scanAudit, scanStaged])
    await expect(scan(file, loadRulebook(), DEFAULTS)).rejects.toMatchObject({
      code: 'no-such-path',
      message: `${file}: no such folder`,
    });
});

test.each([
  ['sifts', 2000, 0],
  ['helps', 6100, 2],
])(
  'what a listener throws ends the scan, and neither the process nor a thread that %s stays',
  async (_, files, jobs) => {
    const { DEFAULTS, loadRulebook, scanPaths } = library;
    const root = tempFolder(Object.fromEntries(Array.from({ length: files }, (_, i) => [`a${i}`, 'text\n'])));
    const before = threads();
    let told = 0;
    const onProgress = () => {
      told++;
      throw new Error('mine');
    };
    await expect(scanPaths([root], loadRulebook(), { ...DEFAULTS, jobs, onProgress })).rejects.toThrow('mine');
    expect(told).toBe(1);
    await vi.waitFor(() => expect(threads()).toBe(before));
  },
);

/** By their ports: one that has ended has none. */
function threads(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
}

test('in a bundle the library says that it must be left out of it', async () => {
  const bundle = join(tempFolder(), 'app.cjs');
  const contents = `import { loadRulebook } from ${JSON.stringify(`${BUILT}index.js`)};
    try { loadRulebook(); } catch (error) { console.log(error.name, error.code, error.hint); }`;
  await build({
    stdin: { contents, resolveDir: BUILT },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
    logLevel: 'error',
  });
  const { stdout } = spawnSync(process.execPath, [bundle], { encoding: 'utf8' });
  expect(stdout).toMatch(/^ScannerError mixed-builds in a bundle: leave the package out/);
});

test('a report format that is none is refused', async () => {
  const { reporterOf } = library;
  for (const name of ['xml', 'constructor'])
    await expect(reporterOf(name as Library.Format)).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('sarif'),
    });
});

test('what a result and an error are made of has a name: held by the compiler', async () => {
  const { DEFAULTS, loadRulebook, reporterOf, scanAudit, scanStream } = library;
  const audit: Library.AuditOptions = { submodules: true };
  const result = await scanStream(Readable.from([Buffer.from('text\n')]), loadRulebook(), DEFAULTS);
  const read: Library.Tally = result.scanned;
  const sources: Library.RuleSources = result.ruleSources;
  const problems: readonly Library.ProblemCode[] = result.problems.map(({ code }) => code);
  const severities: readonly Library.Severity[] = result.findings.map(({ severity }) => severity);
  const doubts: readonly Library.Doubt[] = result.findings.flatMap(({ doubts }) => doubts);
  const facts: readonly Library.RuleFacts[] = result.findings.map(({ facts }) => facts);
  const failed = await scanAudit(tempFolder(), loadRulebook(), DEFAULTS, audit).catch((error: unknown) => error);
  const code: Library.ErrorCode = (failed as Library.ScannerError).code;
  const report: Library.Reporter = await reporterOf('json');
  expect([code, read.files, sources.files, problems, severities, doubts, facts, typeof report]).toEqual([
    'not-a-repository',
    1,
    [],
    [],
    [],
    [],
    [],
    'function',
  ]);
});
