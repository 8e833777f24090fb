import { expect, test } from 'vitest';
import { narrow, unitOf } from '../../src/chunk/narrow.ts';
import { type Encoding, sniff } from '../../src/chunk/sniff.ts';
import { ENCODINGS } from '../helper/encodings.ts';

const WIDE = ENCODINGS.filter(({ name }) => /UTF-(?:16|32)/.test(name));

test.each(WIDE.map((encoding) => [encoding.name, encoding] as const))(
  '%s becomes one byte for each unit',
  (_, { encode, mark }) => {
    const text = 'Key = "é\u00ff", 1\r\n'.repeat(20);
    const bytes = encode(text);
    const encoding = sniff(bytes);
    const unit = unitOf(encoding);
    const length = narrow(bytes, bytes.length, encoding);
    expect(length).toBe(mark / unit + text.length);
    expect(bytes.toString('latin1', mark / unit, length)).toBe(text);
  },
);

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
  'what one byte cannot hold is no part of a key in %s',
  (encoding) => {
    const { encode } = ENCODINGS.find(({ name }) => name.toLowerCase() === encoding)!;
    const bytes = encode('aĀ你🔑b');
    const length = narrow(bytes, bytes.length, encoding);
    const middle = bytes.toString('latin1', 1, length - 1);
    expect([bytes[0], bytes[length - 1]]).toEqual([0x61, 0x62]);
    expect(middle).toHaveLength(unitOf(encoding) === 2 ? 4 : 3);
    expect(middle).not.toMatch(/[\x20-\x7e]/);
  },
);

test('text of one-byte units is left as it is, and a last half unit is left out', () => {
  const text = Buffer.from('é = 1');
  expect(narrow(text, text.length, 'text')).toBe(text.length);
  expect(text.toString()).toBe('é = 1');
  const units: readonly Encoding[] = ['utf-16le', 'utf-32be'];
  expect(units.map((encoding) => narrow(Buffer.alloc(11), 11, encoding))).toEqual([5, 2]);
});
