import { Buffer } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { Base64Reader, readBase64 } from '../../../src/chunk/decode/base64.ts';

const DATA = Buffer.from(Array.from({ length: 700 }, (_, i) => (i * 197 + (i >> 3) * 31) & 255)).toString('base64');

const linesOf = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'g'))!;

test.each([40, 41, 42, 43, 64, 76])('what was read is not read again, and is the same: lines of %i', (width) => {
  for (const end of ['\n', '\r\n', '\\n'])
    for (const rest of ['', '\n', '" }', '\nmore']) {
      const source = Buffer.from(`key: ${linesOf(DATA, width).join(end)}${rest}`);
      const reader = new Base64Reader(source);
      for (let at = 0; at < source.length; at++) {
        const again = reader.read(at, source.length, () => true);
        const once = readBase64(source, at, source.length, () => true);
        // vitest compares byte by byte, and takes a hundred times as long: it is for showing what differs.
        if (!isDeepStrictEqual(again, once)) expect(again).toEqual(once);
      }
    }
});

test('what is not worth it is not read', () => {
  const source = Buffer.from(linesOf(DATA, 64).join('\n'));
  const reader = new Base64Reader(source);
  expect(reader.read(0, source.length, () => true)).not.toBeNull();
  const heads: number[] = [];
  const refuse = (head: Uint8Array) => heads.push(head.length) < 0;
  expect(reader.read(65, source.length, refuse)).toBeNull();
  expect(heads).toEqual([96]);
});
