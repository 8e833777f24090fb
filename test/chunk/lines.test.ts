import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, cutOff, PAIR, type Position, START } from '../../src/chunk/lines.ts';
import { lineEndsOf } from '../helper/line-ends.ts';

/** With line ends counted the slow way. */
function advanceIn(position: Position, bytes: Uint8Array, from: number, to: number, wide: boolean) {
  return advance(position, bytes, lineEndsOf(bytes), from, to, wide);
}

/** The same by way of JavaScript's own strings. */
function placeOf(text: string) {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

const text = fc
  .array(fc.constantFrom('a', 'key', '\n', '\r\n', '\r', '\t', 'é', '你', '🔑', '👩‍💻', '\u2028', '\0'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('lines and columns of UTF-8 are those of the text', () => {
  const property = fc.property(text, (before) => {
    const bytes = Buffer.from(`${before}x`);
    expect(advanceIn(START, bytes, 0, bytes.length - 1, false)).toEqual(placeOf(before));
  });
  fc.assert(property, { seed: 20260731, numRuns: 500 });
});

test('two steps lead where one does, wherever a character ends', () => {
  const property = fc.property(text, text, (a, b) => {
    // Between CR and LF stands no place.
    const first = a.endsWith('\r') && b.startsWith('\n') ? a.slice(0, -1) : a;
    const bytes = Buffer.from(`${first}${b}x`);
    const middle = Buffer.byteLength(first);
    const position = advanceIn(START, bytes, 0, middle, false);
    expect(advanceIn(position, bytes, middle, bytes.length - 1, false)).toEqual(placeOf(first + b));
  });
  fc.assert(property, { seed: 20260731, numRuns: 300 });
});

test.each([
  ['Latin-1', Buffer.from('ü £5 ñ°', 'latin1'), { line: 1, column: 8 }],
  ['a byte that begins no character', Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xf8]), { line: 1, column: 6 }],
  ['a character that is cut short', Buffer.from([0xe4, 0xbd, 0x61, 0xf0, 0x9f]), { line: 1, column: 6 }],
])('%s counts one column for each byte', (_, bytes, expected) => {
  expect(advanceIn(START, bytes, 0, bytes.length, false)).toEqual(expected);
});

test('of wide text each unit is a column, and a pair two', () => {
  expect(advanceIn(START, Buffer.from([0x61, 0xff, 0xff, 0xe4, PAIR]), 0, 5, true)).toEqual({ line: 1, column: 7 });
});

test('how much of a character lies before a place', () => {
  const bytes = Buffer.from('aé你🔑b');
  const expected = [0, 0, 1, 0, 1, 2, 0, 1, 2, 3, 0, 0];
  expect(expected.map((_, at) => cutOff(bytes, at))).toEqual(expected);
});
