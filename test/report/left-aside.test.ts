import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, reporterOf } from '../../src/report/formats.ts';
import { reportOptions, scanResult } from '../helper/finding.ts';

const result = scanResult({
  complete: false,
  problems: [
    { code: 'encrypted', path: 'a/locked.zip', message: 'it has a password', hint: null, id: '0123456789abcdef' },
  ],
  acceptedProblems: [
    {
      id: 'fedcba9876543210',
      code: 'damaged',
      path: 'b/cut.zip',
      message: 'it is cut off',
      reason: 'input of a test',
      where: '.unleakignore:1',
    },
  ],
  skipped: [{ reason: 'submodule', path: 'c/inner', message: 'it was not fetched', hint: null }],
});
/** Those that other programs read; the others are for people, who get the first of the problems. */
const FOR_PEOPLE = ['text', 'markdown', 'github', 'azure'];

describe.each(FORMAT_NAMES.filter((name) => !FOR_PEOPLE.includes(name)))('%s', (name) => {
  test('tells all that was not read, and why', async () => {
    const report = (await reporterOf(name))(result, reportOptions());
    const said = ['a/locked.zip', 'password', 'b/cut.zip', 'cut off', 'input of a test', 'c/inner', 'not fetched'];
    expect(said.filter((words) => !report.includes(words))).toEqual([]);
  });
});

test('the text report names them too, and counts them', async () => {
  const report = (await reporterOf('text'))(result, reportOptions());
  expect(report).toContain('not read  a/locked.zip: it has a password  0123456789abcdef');
  expect(report).toContain('accepted  b/cut.zip: it is cut off  (input of a test; .unleakignore:1)');
  expect(report).toContain('NOT everything was read: 1 part left out, see above.');
  const { problems: _, ...rest } = result;
  const complete = (await reporterOf('text'))({ ...rest, problems: [], complete: true }, reportOptions());
  expect(complete).toContain(
    'Not read, and accepted: 1 part, see above. Not asked for and not read: 1 part, see above.',
  );
});
