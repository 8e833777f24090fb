import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PackBytes } from '../../src/source/pack/pack-bytes.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const BLOCK = 16 * 1024;
/** More than is kept of a pack. */
const SIZE = 2176 * BLOCK;

/** Each number says where it stands. */
const content = Buffer.from(Uint32Array.from({ length: SIZE / 4 }, (_, i) => i).buffer);

function reader() {
  const path = join(tempFolder({ 'a.pack': content }), 'a.pack');
  const bytes = new PackBytes(path, SIZE);
  const target = new Uint8Array(70_000);
  const isRight = (from: number, length: number) => {
    bytes.copy(from, from + length, target, 16);
    return target.subarray(16, 16 + length).every((byte, i) => byte === content[from + i]);
  };
  return { path, bytes, isRight };
}

test('stretches of a pack, however one goes to and fro in it', () => {
  const { bytes, isRight } = reader();
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let i = 0; i < 6000; i++) {
    const length = 1 + random(i % 50 === 0 ? 60_000 : 2000);
    expect(isRight(random(SIZE - length), length)).toBe(true);
  }
  bytes.close();
});

test('what was read before a place that is not there stays right', () => {
  const { path, bytes, isRight } = reader();
  for (let block = 0; block < 2048; block++) expect(isRight(block * BLOCK, 100)).toBe(true);
  truncateSync(path, 2100 * BLOCK);
  expect(() => isRight(2150 * BLOCK, 100)).toThrow(RangeError);
  for (const block of [2060, 2047, 1, 2046]) expect(isRight(block * BLOCK, 100)).toBe(true);
  bytes.close();
});
