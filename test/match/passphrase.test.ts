import { expect, test } from 'vitest';
import { isPassphrase } from '../../src/match/passphrase.ts';

test.each([
  ['Garden-silver-Needle-38', true],
  ['89_Guitar_temple', true],
  ['Guitar=Window=38', true],
  ['lemon.Jacket.Kitten', true],
  ['Winter.Orange.Cloud61', true],
  ['River~Quartz', true],
  // names of code, of its texts, and what may be either
  ['garden-silver-needle-38', false],
  ['Kitten-Garden', false],
  ['Lemon.Kitten.Jacket', false],
  ['Reset-password-Form', false],
  ['User_Login_2', false],
  ['Ocean:mirror:Dragon', false],
  ['X-Forwarded-For', false],
])('%s in quotes: %s', (value, expected) => {
  expect(isPassphrase(value, true)).toBe(expected);
});

test('without quotes it has a number, and no points', () => {
  expect(isPassphrase('Garden-silver-Needle-38', false)).toBe(true);
  expect(isPassphrase('Garden-silver-Needle', false)).toBe(false);
  expect(isPassphrase('Garden.silver38', false)).toBe(false);
});
