import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../src/util/printable.ts';

test.each([
  ['a plain name.txt', 'a plain name.txt'],
  ['größe 你好 🔑.txt', 'größe 你好 🔑.txt'],
  ['two\nlines', 'two\\nlines'],
  ['tab\tand\rreturn', 'tab\\tand\\rreturn'],
  ['\x1b[2Jcleared', '\\x1b[2Jcleared'],
  ['bell\x07 nul\0 del\x7f', 'bell\\x07 nul\\x00 del\\x7f'],
  ['c1\x9b31m', 'c1\\x9b31m'],
  ['right to left \u202egnp.exe', 'right to left \\u202egnp.exe'],
  ['isolate\u2066x\u2069', 'isolate\\u2066x\\u2069'],
  ['line\u2028paragraph\u2029', 'line\\u2028paragraph\\u2029'],
  ['::error::at the beginning', '\\x3a:error::at the beginning'],
  ['a::b', 'a::b'],
  ['##[error]x', '#\\x23[error]x'],
  ['a ##vso[task.x]y', 'a #\\x23vso[task.x]y'],
  ['## a heading', '## a heading'],
  ['marks\u200e\u200f\u061c', 'marks\\u200e\\u200f\\u061c'],
])('%j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

/** Any code point. The one that fast-check has, `binary`, takes it a second to make. */
const character = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

test('nothing that moves the cursor or turns the text around is left, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    }),
    { seed: 20260731, numRuns: 500 },
  );
});
