import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/chunk/lines.ts';
import { Windows } from '../../src/chunk/windows.ts';
import { ENCODINGS } from '../helper/encodings.ts';
import { lineEndsOf } from '../helper/line-ends.ts';

const SIZE = 256;
const OVERLAP = 64;
const NEEDLE = 'needle-0123456789';
const never = () => false;

interface Hit extends Position {
  readonly start: number;
  readonly end: number;
}

/** Searches an origin for the needle, window by window. Each place once, though windows overlap. */
function search(bytes: Uint8Array, step = bytes.length, size = SIZE): { hits: Hit[]; chunks: number; total: number } {
  const input = new Uint8Array(size);
  const hits = new Map<number, Hit>();
  let chunks = 0;
  const windows = new Windows(input, lineEndsOf(input), OVERLAP, never, (chunk) => {
    chunks++;
    expect(chunk.length).toBeLessThanOrEqual(size);
    const text = Buffer.from(input.subarray(0, chunk.length)).toString('latin1');
    for (let at = text.indexOf(NEEDLE); at >= 0; at = text.indexOf(NEEDLE, at + 1)) {
      const start = chunk.original(at);
      const hit = { start, end: chunk.original(at + NEEDLE.length), ...chunk.position(at) };
      expect(hits.get(start) ?? hit).toEqual(hit);
      hits.set(start, hit);
    }
  });
  for (let at = 0; at < bytes.length; at += step) windows.push(bytes.subarray(at, at + step));
  const { total } = windows;
  windows.end();
  return { hits: [...hits.values()], chunks, total };
}

function placeOf(before: string): Position {
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

describe.each(ENCODINGS.map((encoding) => [encoding.name, encoding] as const))('%s', (_, { encode, holds }) => {
  // 11 characters in a line, so that line ends and characters fall on every place of a seam.
  const line = holds === 'any' ? 'abcdé🔑fg\r\n' : 'abcdéfü £\r\n';

  test('a needle is found at every place, whole and once', () => {
    const text = line.repeat(60);
    for (let at = 0; at <= text.length; at++) {
      if (/[\udc00-\udfff]/.test(text[at] ?? '')) continue;
      const before = text.slice(0, at);
      const { hits } = search(encode(`${before}${NEEDLE}${text.slice(at, 150)}`));
      const start = encode(before).length;
      const end = encode(before + NEEDLE).length;
      expect(hits).toEqual([{ start, end, ...placeOf(before) }]);
    }
  });

  test('it does not matter in which parts the bytes come', () => {
    const bytes = encode(`${line.repeat(20)}${NEEDLE}${line.repeat(20)}${NEEDLE}`);
    const whole = search(bytes);
    expect(whole.hits).toHaveLength(2);
    for (const step of [1, 3, 4, 7, 64, 255, 256, 257]) expect(search(bytes, step)).toEqual(whole);
  });
});

test('an origin that just fills the input is one window, one byte more makes two', () => {
  const of = (length: number) => search(Buffer.alloc(length, 'a')).chunks;
  expect([of(0), of(1), of(SIZE - 1), of(SIZE), of(SIZE + 1)]).toEqual([1, 1, 1, 1, 2]);
});

test('a needle may end where the origin ends, at any length', () => {
  for (let length = NEEDLE.length; length < 3 * SIZE; length++) {
    const start = length - NEEDLE.length;
    const { hits, total } = search(Buffer.from('.'.repeat(start) + NEEDLE));
    expect(hits).toEqual([{ start, end: length, line: 1, column: start + 1 }]);
    expect(total).toBe(length);
  }
});

test('places may be asked for again from the beginning', () => {
  const input = new Uint8Array(SIZE);
  const seen: Position[][] = [];
  const windows = new Windows(input, lineEndsOf(input), OVERLAP, never, (chunk) => {
    seen.push([5, 20, 0, 5, 20].map((at) => chunk.position(at)));
  });
  windows.push(Buffer.from('one\ntwo\nthree\nfour\nfive\nsix\n'));
  windows.end();
  const [five, twenty, zero] = [
    { line: 2, column: 2 },
    { line: 5, column: 2 },
    { line: 1, column: 1 },
  ];
  expect(seen).toEqual([[five, twenty, zero, five, twenty]]);
});

test('after the end, and after an origin that was abandoned, the next begins anew', () => {
  const input = new Uint8Array(SIZE);
  const seen: string[] = [];
  const windows = new Windows(input, lineEndsOf(input), OVERLAP, never, (chunk) => {
    const text = Buffer.from(input.subarray(0, chunk.length)).toString('latin1');
    seen.push(`${chunk.encoding} ${chunk.original(0)} ${chunk.position(chunk.length).line} ${text}`);
  });
  windows.push(Buffer.from('a\n\nb', 'utf16le'));
  windows.end();
  windows.push(Buffer.from('left over\n\n'));
  windows.reset();
  windows.push(Buffer.from('c\nd'));
  expect(windows.total).toBe(3);
  windows.end();
  expect(seen).toEqual(['utf-16le 0 3 a\n\nb', 'text 0 2 c\nd']);
});

test('what is whole and empty is not handed out; what is not whole, not empty or of wide characters is', () => {
  const input = new Uint8Array(SIZE);
  const handed: number[] = [];
  const isEmpty = (length: number) => !Buffer.from(input.subarray(0, length)).includes(NEEDLE);
  const windows = new Windows(input, lineEndsOf(input), OVERLAP, isEmpty, ({ length }) => handed.push(length));
  const give = (text: string, encoding: BufferEncoding = 'latin1') => {
    handed.length = 0;
    windows.push(Buffer.from(text, encoding));
    windows.end();
    return handed.length;
  };
  expect(give('nothing here')).toBe(0);
  expect(give(`here: ${NEEDLE}`)).toBe(1);
  expect(give('nothing in it'.repeat(40))).toBeGreaterThan(1);
  expect(give('\ufeffnothing here', 'utf16le')).toBe(1);
  expect(give('\0\x01\x02nothing'.repeat(9))).toBe(0);
  expect(give(`\0\x01\x02${NEEDLE}`)).toBe(1);
});

describe.each(ENCODINGS.filter(({ name }) => /UTF-(?:16|32).*mark/.test(name)).map((one) => [one.name, one] as const))(
  'plain text behind %s',
  (_, { encode, mark }) => {
    const wide = encode('one\r\ntwo größer 你\r\n');

    test.each([
      ['a line', 'a = '],
      ['lines of an odd length, with other letters', 'the größte of all keys\nb = '],
    ])('%s', (__, before) => {
      const plain = Buffer.from(`${before}${NEEDLE}\n`);
      const again = encode(`x ${NEEDLE}`).subarray(mark);
      const bytes = Buffer.concat([wide, plain, again]);
      const { hits } = search(bytes, bytes.length, 2 * SIZE);
      const place = placeOf(`one\ntwo\n${before}`);
      const start = wide.length + Buffer.byteLength(before);
      const next = wide.length + plain.length + encode('x ').length - mark;
      expect(hits).toEqual([
        { start, end: start + NEEDLE.length, ...place },
        { start: next, end: next + again.length - (encode('x ').length - mark), line: place.line + 1, column: 3 },
      ]);
    });
  },
);
