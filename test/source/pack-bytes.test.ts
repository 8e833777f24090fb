import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PackBytes } from '../../src/source/pack/pack-bytes.ts';
import { tempFolder } from '../helper/temp-folder.ts';

/** More than is kept of a pack. */
const SIZE = 34 * 1024 * 1024;

/** Each number says where it stands. */
const content = Buffer.from(Uint32Array.from({ length: SIZE / 4 }, (_, i) => i).buffer);

test('stretches of a pack, however one goes to and fro in it, and behind a place that is damaged', () => {
  const path = join(tempFolder({ 'a.pack': content }), 'a.pack');
  const bytes = new PackBytes(path, SIZE);
  const target = new Uint8Array(70_000);
  const read = (from: number, length: number) => {
    bytes.copy(from, from + length, target, 16);
    return Buffer.compare(target.subarray(16, 16 + length), content.subarray(from, from + length));
  };
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const goes = (times: number, end: number) => {
    for (let i = 0; i < times; i++) {
      const length = 1 + random(i % 50 === 0 ? 60_000 : 2000);
      expect(read(random(end - length), length)).toBe(0);
    }
  };
  goes(6000, SIZE);
  truncateSync(path, SIZE / 2);
  expect(() => read(SIZE - 60_000, 60_000)).toThrow(RangeError);
  for (let block = 0; block < 40; block++) {
    try {
      read(SIZE / 2 + block * 400_000, 100);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  }
  goes(3000, SIZE / 2);
  bytes.close();
});
