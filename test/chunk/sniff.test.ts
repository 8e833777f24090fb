import { describe, expect, test } from 'vitest';
import { markLength, sniff } from '../../src/chunk/sniff.ts';
import { ENCODINGS } from '../helper/encodings.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  'UTF-8': 'text',
  'Latin-1': 'text',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'UTF-32LE': 'utf-32le',
  'UTF-32BE': 'utf-32be',
};

describe.each(ENCODINGS.map((encoding) => [encoding.name, encoding] as const))('%s', (name, { encode, mark }) => {
  const expected = EXPECTED[name.replace(' with a mark', '')];

  test.each([
    ['a short text', 'a = "b"'],
    ['a long one', 'The quick brown fox jumps over the lazy dog.\r\n'.repeat(400)],
    ['accents', 'Überall größere Häuser, naïve cafés und fünf Bücher.\n'],
  ])('%s', (_, text) => {
    expect(sniff(encode(text))).toBe(expected);
    expect(markLength(encode(text), sniff(encode(text)))).toBe(mark);
  });
});

test('a text of other letters is told by its mark', () => {
  for (const { name, encode, mark } of ENCODINGS) {
    if (mark > 0) expect(sniff(encode('你好，世界。\n'.repeat(50)))).toBe(EXPECTED[name.replace(' with a mark', '')]);
  }
});

test.each([
  ['nothing', Buffer.alloc(0), 'text'],
  ['UTF-8 of any letters', Buffer.from('你好 🔑 é\n'), 'text'],
  ['a text with a NUL in it', Buffer.from(`${'a line of text\n'.repeat(100)}\0${'more\n'.repeat(100)}`), 'text'],
  ['a text with escape sequences of a terminal', Buffer.from('\x1b[31mred\x1b[0m\n'.repeat(50)), 'text'],
  ['NUL bytes alone', Buffer.alloc(64), 'binary'],
  ['many control characters', Buffer.from('\0\x01\x02\x03ab'.repeat(100)), 'binary'],
  ['a text that turns into bytes late', Buffer.concat([Buffer.alloc(9000, 'a line\n'), Buffer.alloc(9000)]), 'text'],
  ['the beginning of an ELF file', Buffer.from('7f454c4602010100000000000000000003003e0001000000', 'hex'), 'binary'],
])('%s', (_, bytes, expected) => {
  expect(sniff(bytes)).toBe(expected);
});
