import { expect, test } from 'vitest';
import { unspoken } from '../../src/match/unspoken.ts';
import { fillSecret } from '../helper/fill-secret.ts';

test.each([
  '',
  '1234567890',
  'getUserNameFromToken',
  'production/database/credentials',
  'XMLHttpRequest',
  'correct-horse-battery-staple',
])('words tell little: %s', (text) => {
  expect(unspoken(text)).toBeLessThan(12);
});

test('random letters tell much, in either case, but for one in twenty', () => {
  const values = Array.from({ length: 200 }, (_, seed) => fillSecret('<alnum:20>', seed).text);
  expect(values.filter((value) => unspoken(value) < 9).length).toBeLessThan(10);
  expect(values.map((value) => unspoken(value.toLowerCase()))).toEqual(values.map((value) => unspoken(value)));
});
