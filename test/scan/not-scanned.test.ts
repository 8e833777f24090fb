import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { scanStream } from '../../src/scan/scan-stdin.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { zipOf } from '../helper/archives.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const scanner = createScanner(loadRulebook(), loadKernel());

const LOCKED = zipOf({ 'secret.txt': 'words' }, { encrypted: true, hidden: true }).subarray(0, -22);
const CUT = gzipSync('words and words '.repeat(99)).subarray(0, 30);

test.each([
  ['an encrypted entry has its own size', LOCKED, [['file.txt!secret.txt', 'encrypted', 7]]],
  ['what is cut off has that of the file', CUT, [['file.txt', 'damaged', 30]]],
  ['a container in another has its own size', zipOf({ 'a.gz': CUT }), [['file.txt!a.gz', 'damaged', 30]]],
])('%s', (_, bytes, expected) => {
  scanner.takeProblems();
  scanBytes(scanner, bytes);
  expect(scanner.takeProblems().map(({ path, code, bytes }) => [path, code, bytes])).toEqual(expected);
});

test('an archive that we stopped reading is not said to be damaged', async () => {
  const stop = new AbortController();
  const archive = gzipSync('words and words '.repeat(99));
  async function* halfOfIt() {
    yield archive.subarray(0, 30);
    stop.abort(new Error('SIGINT'));
    yield archive.subarray(30, 31);
  }
  const options = { ...DEFAULTS, signal: stop.signal };
  const { complete, problems } = await scanStream(halfOfIt(), loadRulebook(), options);
  expect({ complete, codes: problems.map(({ code }) => code) }).toEqual({ complete: false, codes: ['interrupted'] });
});
