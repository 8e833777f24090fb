import { expect, test } from 'vitest';
import { translatePattern } from '../../src/rulebook/regex/translate.ts';

test.each([
  ['(api_?key|token)\\s*=\\s*([a-z0-9]{20})', 2],
  ['acme(.{0,20})?["\']([0-9a-z]{20})["\']', 2],
  ['(epic|athena)([_-]?apikey)([^a-z0-9]|$)?=([a-z0-9=+/]{16,45})', 4],
  ['acme_([0-9a-f]{8})', 1],
  // Whatever is likely keeps its order, and so does what is not.
  ['pass:\\s*(?:"([^"]{8,})"|(\\S{8,}))', 1],
  ['acme(=|:)(on|off)', 1],
  ['acme_[0-9a-f]{8}', null],
])('of %s the secret is group %s', (source, group) => {
  const secretIn = (names: readonly unknown[]) => names.map((_, i) => i + 1);
  expect(translatePattern(source, { dialect: 'go', secretIn, guess: true }).secretGroup).toBe(group);
});
