import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createLogReader, emptyLog } from '../../src/source/history-log.ts';
import { type KnownLog, keepLog, recallLog } from '../../src/source/known-log.ts';

const WANTED = { blobs: new Set<string>(), commits: new Set<string>(), names: [] };
const idOf = (at: number) => at.toString(16).padStart(40, '0');

/** A line of git log, as PLAIN_FORM has it: of a merge every fifth. */
function lineOf(at: number, name: string): Buffer {
  const parents = at === 0 ? [] : at % 5 === 0 && at > 9 ? [idOf(at - 1), idOf(at - 7)] : [idOf(at - 1)];
  const fields = [idOf(at), idOf(at + 1e9), parents.join(' '), String(1.6e9 + at), `${name} <a@b.c>`, '2026-01-02'];
  return Buffer.from(`\x01${fields.join('\x02')}`);
}

function readLines(count: number, name: string) {
  const { log, take } = createLogReader(WANTED);
  for (let at = count - 1; at >= 0; at--) {
    const line = lineOf(at, name);
    take(line, 0, line.length);
  }
  return log;
}

/** Bytes that live when all else is collected. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('the ids and parents of commits are read', () => {
  const log = readLines(12, 'Ann');
  expect([...log.commits.keys()]).toEqual(Array.from({ length: 12 }, (_, i) => idOf(11 - i)));
  expect(log.parents[1]).toEqual([idOf(9), idOf(3)]);
  expect(log.parents.at(-1)).toEqual([]);
  expect(log.times[0]).toBe(1.6e9 + 11);
});

test('of a million commits nothing is held but what is kept', () => {
  const before = heapUsed();
  const log = readLines(20_000, 'Ann '.repeat(1000));
  expect((heapUsed() - before) / log.commits.size).toBeLessThan(1000);
});

test('what is kept of them is known again', () => {
  const log = readLines(12, 'Ann');
  const kept: KnownLog = keepLog(log, { tips: [], edges: '' }, null, new Map());
  expect(recallLog(kept)).toEqual({ ...log, reachable: kept.reachable });
  expect(recallLog({ ...kept, commits: '' })).toEqual({ ...emptyLog(), reachable: kept.reachable });
});
