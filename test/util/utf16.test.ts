import { expect, test } from 'vitest';
import { textOfUtf16 } from '../../src/util/utf16.ts';

test('half a character at the end is left out', () => {
  expect(textOfUtf16(Buffer.from([0x61, 0, 0x62, 0, 0x63]), 'le')).toBe('ab');
  expect(textOfUtf16(Buffer.from([0, 0x61, 0, 0x62, 0]), 'be')).toBe('ab');
  expect(textOfUtf16(Buffer.from([0x61]), 'le')).toBe('');
});

// Where Node is asked for the bytes as they are, the process ends here: it writes beyond its memory.
test('bytes at an odd address, as many as they are', () => {
  const bytes = Buffer.alloc(4096, 'a\0');
  for (let length = 0; length < 4000; length++) {
    const text = textOfUtf16(bytes.subarray(1, 1 + length), 'be');
    expect(text.length).toBe(Math.floor(length / 2));
    expect(textOfUtf16(bytes.subarray(1, 1 + length), 'le').length).toBe(text.length);
  }
});
