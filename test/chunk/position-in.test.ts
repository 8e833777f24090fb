import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionIn, positionsIn } from '../../src/chunk/position-in.ts';
import { ENCODINGS } from '../helper/encodings.ts';

const cases = ENCODINGS.map((encoding) => [encoding.name, encoding] as const);

test.each(cases)('a place in %s', (_, { encode, holds }) => {
  const line = holds === 'any' ? 'größer 你\r\n' : 'größer £\r\n';
  const before = `${line.repeat(200)}ab = `;
  expect(positionIn(encode(`${before}key\r\n`), encode(before).length)).toEqual({ line: 201, column: 6 });
});

test.each(cases)('the beginning of %s', (_, { encode, mark }) => {
  expect(positionIn(encode('key\r\n'), mark)).toEqual({ line: 1, column: 1 });
});

test('a place in plain text behind UTF-16', () => {
  const wide = Buffer.from('\ufeffone\r\ntwo\r\n', 'utf16le');
  const plain = 'three words here\nb = ';
  const bytes = Buffer.concat([wide, Buffer.from(`${plain}key\n`)]);
  expect(positionIn(bytes, wide.length + plain.length)).toEqual({ line: 4, column: 5 });
});

test('a place behind what is neither wide text nor plain', () => {
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.alloc(400_000, 0xe9),
    Buffer.from('key\n', 'utf16le'),
  ]);
  expect(positionIn(bytes, bytes.length - 8)).toEqual({ line: 1, column: 200_001 });
});

test('many places of a text, in any order, as each by itself', () => {
  const piece = fc.constantFrom('a', 'words ', 'ö', '你', '😀', '\n', '\r\n', '\r', '\xe9');
  const texts = fc.array(piece, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.boolean(), fc.array(fc.nat(120), { minLength: 1, maxLength: 20 }), (pieces, wide, places) => {
      const text = pieces.join('');
      const bytes = wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
      const asked = positionsIn(bytes);
      for (const place of places.map((at) => Math.min(at, bytes.length)))
        expect(asked(place)).toEqual(positionIn(bytes, place));
    }),
    { seed: 20261123, numRuns: 500 },
  );
});

test('many places of one long line that is not ASCII', () => {
  const bytes = Buffer.from('ö'.repeat(500_000));
  const asked = positionsIn(bytes);
  for (let at = 0; at <= bytes.length; at += 100) expect(asked(at)).toEqual({ line: 1, column: at / 2 + 1 });
});
