import { expect, test } from 'vitest';
import { decodeText } from '../../src/util/decode-text.ts';
import { ENCODINGS } from '../helper/encodings.ts';

const TEXT = '# über\r\na: 日本 😀\n';

test.each(ENCODINGS.filter(({ name }) => /^UTF-(?:8|16)/.test(name)))('reads $name', ({ encode }) => {
  expect(decodeText(encode(TEXT))).toBe(TEXT);
  expect(decodeText(encode('a'))).toBe('a');
  expect(decodeText(encode(''))).toBe('');
});

test('half a character at the end is no error', () => {
  expect(decodeText(Buffer.from([0xfe, 0xff, 0, 0x61, 0]))).toBe('a');
});
