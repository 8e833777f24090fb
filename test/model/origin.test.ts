import { expect, test } from 'vitest';
import { pathOf } from '../../src/model/origin.ts';
import { ScannerError } from '../../src/model/problem.ts';
import { emptyTally } from '../../src/model/result.ts';

test('the path that an origin is known by', () => {
  expect(pathOf({ kind: 'file', path: 'a/b' })).toBe('a/b');
  expect(pathOf({ kind: 'staged', path: 'a/b', blob: '0' })).toBe('a/b');
  expect(pathOf({ kind: 'stdin' })).toBe('-');
  expect(pathOf({ kind: 'blob', blob: '0' })).toBeNull();
});

test('an error that the user can act on has a code, a hint and a cause', () => {
  const cause = new Error('EACCES');
  const error = new ScannerError('cannot-write', 'a.json cannot be written', { hint: 'choose another', cause });
  expect(error).toMatchObject({ name: 'ScannerError', code: 'cannot-write', hint: 'choose another', cause });
  expect(new ScannerError('usage', 'no').hint).toBeNull();
  expect('cause' in new ScannerError('usage', 'no')).toBe(false);
  expect([error, cause, null, 'text'].map((one) => one instanceof ScannerError)).toEqual([true, false, false, false]);
});

test('a tally begins with nothing, and is its own', () => {
  const tally = emptyTally();
  tally.files++;
  expect(emptyTally()).toEqual({ files: 0, blobs: 0, commits: 0, bytes: 0 });
});
