import { describe, expect, test } from 'vitest';
import { csv } from '../../src/report/csv.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { RESULTS } from '../helper/results.ts';

/** Records of RFC 4180. @throws where it is not kept to. */
function parse(text: string): Record<string, string>[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match) throw new Error(`no record at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = field.lastIndex;
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  const [head = [], ...rows] = records;
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, i) => [name, row[i]!]));
  });
}

const read = (result: Parameters<typeof csv>[0]) => parse(csv(result, reportOptions()));

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  test('a row for each place, and one for each thing that was not read', () => {
    const rows = read(result);
    const ids = result.findings.flatMap((one) => one.places.map(() => one.id));
    expect(rows.map(({ id }) => id)).toEqual([...ids, ...result.problems.map(() => '')]);
    expect(rows.filter(({ kind }) => kind!.startsWith('not read: '))).toHaveLength(result.problems.length);
  });
});

test('paths exactly, however they are spelled', () => {
  const paths = ['a,b "c".ts', 'größe/你好.ts', ''];
  const rows = read(scanResult({ findings: [finding({ places: paths.map((path) => place({ path })) })] }));
  expect(rows.map(({ path }) => path)).toEqual(paths);
});

test('nothing that a spreadsheet would run', () => {
  const paths = ['=1+1', '+1', '-1', '@a', '\tx', '\rx', '=cmd|"/c calc"!A0'];
  const rows = read(scanResult({ findings: [finding({ places: paths.map((path) => place({ path })) })] }));
  expect(rows.map(({ path }) => path)).toEqual(
    paths.map((path) => `'${path.replace('\t', '\\t').replace('\r', '\\r')}`),
  );
});

test('nothing that a terminal or a CI service would obey', () => {
  const paths = ['a\n::error::x', '\x1b[2Jb', '##vso[task.setvariable variable=x]c', 'd\u202e'];
  const text = csv(
    scanResult({ findings: [finding({ places: paths.map((path) => place({ path })) })] }),
    reportOptions(),
  );
  expect(text.split('\r\n')).toHaveLength(2 + paths.length);
  expect(text).not.toMatch(/[\x1b\u202e]|##vso\[|\n::/);
});
