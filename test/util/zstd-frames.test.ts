import { describe, expect, test } from 'vitest';
import { ZstdFrames } from '../../src/util/zstd-frames.ts';

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** A block of so many bytes as they are; the last one or not. */
const block = (size: number, last = 1) => [(size << 3) | last, (size >> 5) & 255, size >> 13, ...Array(size).fill(7)];
/** With a window of 2 to the power, and a checksum. */
const frame = (power: number, ...blocks: number[][]) => [...MAGIC, 4, (power - 10) << 3, ...blocks.flat(), 1, 2, 3, 4];
const skippable = (size: number) => [0x53, 0x2a, 0x4d, 0x18, size, 0, 0, 0, ...Array(size).fill(0xfd)];

describe('frames of Zstandard', () => {
  test.each<[string, number[], boolean]>([
    ['a usual window', frame(23, block(5)), true],
    ['the largest that is taken', frame(26, block(5)), true],
    ['one of 128 MiB', frame(27, block(5)), false],
    ['one of 2 GiB behind a small frame of two blocks', [...frame(17, block(9, 0), block(3)), ...frame(31)], false],
    ['one of 2 GiB behind what is skipped', [...skippable(20), ...frame(31)], false],
    ['content of 80 bytes in one piece', [...MAGIC, 32, 80, ...block(80)], true],
    ['content of 4 GiB in one piece', [...MAGIC, 32 | 128, 255, 255, 255, 255, ...block(3)], false],
    ['a run of one byte, and another frame', [...MAGIC, 0, 0, (200 << 3) | 3, 200 >> 5, 0, 7, ...frame(30)], false],
    ['no frame at all', [1, 2, 3, 4, 5, 6, 7, 8, ...frame(31)], true],
  ])('%s', (_, bytes, fits) => {
    expect(new ZstdFrames().fits(Uint8Array.from(bytes))).toBe(fits);
    const one = new ZstdFrames();
    expect(bytes.every((byte) => one.fits(Uint8Array.of(byte)))).toBe(fits);
  });
});
