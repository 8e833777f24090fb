import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { manyFindings, RESULTS } from '../helper/results.ts';

const page = (result: Parameters<typeof markdown>[0], all = false) => markdown(result, reportOptions({ all }));
const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| (?!secret)/.test(line));

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  test('says it is clean only when it is, and what was not read', () => {
    const text = page(result);
    expect(text.startsWith('## unleak\n\n')).toBe(true);
    expect(text.includes('No secrets found')).toBe(result.findings.length === 0 && result.complete);
    expect(text.match(/^- not read: /gm) ?? []).toHaveLength(result.problems.length);
  });

  test('a row of four cells for each finding', () => {
    const rows = rowsOf(page(result, true));
    expect(rows).toHaveLength(result.findings.length);
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(5);
  });
});

test.each([0, 9, 500])('of %i findings', (count) => {
  const text = page(manyFindings(count));
  expect(rowsOf(text)).toHaveLength(Math.min(count, 200));
  expect(text.includes('300 more findings in the report.')).toBe(count === 500);
  // GitHub refuses a longer summary.
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
});

test('the steps of a kind once', () => {
  const text = page(manyFindings(9));
  expect(text.match(/<details>/g)).toHaveLength(1);
  expect(text).toContain('1. create a new token\n2. put it where the old one is used\n');
});

test('what is less sure is counted, unless all is asked for', () => {
  const low = finding({ blocks: false, confidence: 'low' });
  expect(page(scanResult({ findings: [low] }))).toContain('1 less sure finding, not blocking');
  expect(rowsOf(page(scanResult({ findings: [low] }), true))).toHaveLength(1);
});

test('names do nothing: no markup, no mention, no new cell or line', () => {
  const path = '</code><img src=x>|`*_[a](b)@ann\n# x';
  const text = page(scanResult({ findings: [finding({ places: [place({ path })] })] }));
  const [row] = rowsOf(text);
  expect(row).toContain(
    '<code>&#60;/code&#62;&#60;img src=x&#62;&#124;&#96;&#42;&#95;&#91;a&#93;(b)&#64;ann&#92;n&#35; x:12</code>',
  );
});

test('a change of the policy, line by line', () => {
  const change = { path: '.unleakignore', added: ['0123456789abcdef - a | b'], removed: [] };
  const range = { base: 'a', head: 'b', policyFrom: 'base' as const, known: 0, policyChanges: [change] };
  const text = page(scanResult({ scope: 'introduced', range }));
  expect(text).toContain('**Policy change** in <code>.unleakignore</code>');
  expect(text).toContain('- added: <code>0123456789abcdef - a &#124; b</code>');
});
