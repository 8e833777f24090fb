import { expect, test } from 'vitest';
import { beginningOf } from '../../src/rulebook/beginning-of.ts';
import { rulebook } from '../helper/rules.ts';

test.each([
  ['acme_[0-9a-z]{4}', 'acme_12X', 'acme_12'],
  ['acme_[0-9a-z]{4}', 'acmx', 'acm'],
  ['acme_[0-9a-z]{4}-end', 'acme_1234-eXd', 'acme_1234-e'],
  ['acme_(?<secret>[0-9]{2}|x[a-z]{3})_z', 'acme_xab', 'acme_xab'],
  ['acme_(?:[0-9]{2}-){3}z', 'acme_11-22-3', 'acme_11-22-3'],
  ['acme_[0-9]{2,4}(?![0-9])-z', 'acme_123-a', 'acme_123-'],
])('%s fits %s as far as %s', (source, text, expected) => {
  expect(new RegExp(beginningOf(source), 'y').exec(text)?.[0]).toBe(expected);
});

test('of every rule there is one', () => {
  const prefixed = rulebook.rules.filter(({ entry }) => entry === 'prefix');
  expect(prefixed.length).toBeGreaterThan(100);
  for (const { source, flags } of prefixed) expect(() => new RegExp(beginningOf(source), flags)).not.toThrow();
});
