import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflateSmall } from '../../../src/chunk/decode/small-inflate.ts';

let state = 11;
const next = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state >>> 8) % below;
};
/** Texts that repeat themselves, and noise. */
const TEXTS = Array.from({ length: 120 }, (_, i) =>
  Buffer.from(Array.from({ length: next(700) }, () => (i % 3 === 0 ? next(256) : 97 + next(1 + (i % 26))))),
);
const STREAMS = TEXTS.flatMap((text) =>
  [
    { level: 9 },
    { level: 1 },
    { level: 0 },
    { strategy: constants.Z_FIXED },
    { strategy: constants.Z_HUFFMAN_ONLY },
  ].map((options) => ({ text, stream: deflateRawSync(text, options) })),
);

test('short streams of every kind of block come out as they were', () => {
  for (const { text, stream } of STREAMS) expect(text.equals(inflateSmall(stream)!)).toBe(true);
});

test('what is long, cut off or goes on is left to zlib', () => {
  expect(inflateSmall(deflateRawSync(Buffer.alloc(20_000, 'ab')))).toBeNull();
  for (const { stream } of STREAMS) {
    expect(inflateSmall(stream.subarray(0, -1))).toBeNull();
    expect(inflateSmall(Buffer.concat([stream, Buffer.alloc(1)]))).toBeNull();
  }
});

test('a damaged stream comes out as zlib has it, or not at all', () => {
  let taken = 0;
  for (const { stream } of STREAMS) {
    const damaged = Buffer.from(stream);
    damaged[next(damaged.length)]! ^= 1 << next(8);
    const ours = inflateSmall(damaged);
    if (!ours) continue;
    taken++;
    expect(inflateRawSync(damaged).equals(ours)).toBe(true);
  }
  expect(taken).toBeGreaterThan(10);
});
