import { appendFileSync, truncateSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { Run } from '../../src/scan/run.ts';
import { createWork } from '../../src/scan/work.ts';
import { listFiles } from '../../src/source/list-files.ts';
import { readFile, type Sink } from '../../src/source/read-file.ts';
import { key } from '../helper/canary.ts';
import { tempFolder } from '../helper/temp-folder.ts';

/** Reads a file while something happens to it each time that bytes have come. */
function readWhile(file: string, happens: () => void): { problem: Problem | null; text: string } {
  let text = '';
  const space = new Uint8Array(64);
  const sink: Sink = {
    space: () => space,
    filled(count) {
      text += Buffer.from(space.subarray(0, count)).toString();
      happens();
    },
  };
  const reading = readFile(file, 'shown.txt', sink);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return { problem: step.value, text };
}

const LINES = 'line of text\n'.repeat(20);

test('a file that grows is read as far as it reached when it was opened, and comes to an end', () => {
  const file = join(tempFolder({ 'grows.log': LINES }), 'grows.log');
  const { problem, text } = readWhile(file, () => appendFileSync(file, LINES));
  expect(problem).toBeNull();
  expect(text.startsWith(LINES)).toBe(true);
});

test('a file that shrinks is said to have changed', () => {
  const file = join(tempFolder({ 'shrinks.log': LINES }), 'shrinks.log');
  const { problem, text } = readWhile(file, () => truncateSync(file, 64));
  expect(problem).toMatchObject({ code: 'changed-while-read', path: 'shown.txt', hint: 'scan again' });
  expect(text).toBe(LINES.slice(0, 64));
});

test('a file that was listed and is gone', () => {
  const file = join(tempFolder(), 'gone.txt');
  const { problem } = readWhile(file, () => {});
  expect(problem).toEqual({
    code: 'vanished',
    path: 'shown.txt',
    message: 'the file was there when the folder was listed and is gone',
    hint: 'scan again',
  });
});

test.runIf(process.platform !== 'win32')('a file that vanishes while it is read is read to its end', () => {
  const file = join(tempFolder({ 'goes.txt': LINES }), 'goes.txt');
  let there = true;
  const { problem, text } = readWhile(file, () => {
    if (there) unlinkSync(file);
    there = false;
  });
  expect(problem).toBeNull();
  expect(text).toBe(LINES);
});

test('a folder that changes between its listing and its reading', async () => {
  const root = tempFolder({ 'a.txt': LINES, 'gone.txt': LINES, 'key.yml': `token: ${key()}\n` });
  const paths: string[] = [];
  for await (const part of listFiles(root, DEFAULTS.signal)) paths.push(...part.paths);
  unlinkSync(join(root, 'gone.txt'));
  const run = new Run(loadRulebook(), DEFAULTS);
  await run.read(createWork('files', root, paths, 0));
  const result = run.result('paths', root);
  expect(result.complete).toBe(false);
  expect(result.problems).toMatchObject([{ code: 'vanished', path: 'gone.txt' }]);
  expect(result.scanned.files).toBe(2);
  expect(result.findings.map((finding) => finding.places.at(0)?.path)).toEqual(['key.yml']);
});
