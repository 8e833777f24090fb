import { closeSync, openSync } from 'node:fs';
import type { PackCode } from '../../model/pack-code.ts';
import type { Pack } from './open-pack.ts';
import { readInto } from './pack-bytes.ts';

/** Packs up to this size are held in memory whole, which saves some 3 % of the time. In bytes. */
const HELD_WHOLE = 40 * 1024 * 1024;

/** So many bytes of a pack of that size are held: all or none. @param most bytes that are held */
export function heldBytes(size: number, most = HELD_WHOLE): number {
  return size <= most ? size : 0;
}

/**
 * Puts what is known of a pack's objects to a module, and the pack itself if it is not too big.
 * @param again 1 for each object that an earlier pack holds too
 * @param held bytes of the pack that are put too: all or none
 * @throws RangeError when there is no memory for it.
 */
export function putPack(
  code: PackCode,
  { path, size, count, bases, kinds, offsets }: Pack,
  again: Uint8Array,
  held = heldBytes(size),
): void {
  if (code.reservePack(count, held) === 0) throw new RangeError('no memory for a pack');
  const { buffer } = code.memory;
  new Int32Array(buffer, code.basesAt(), count).set(bases);
  new Uint8Array(buffer, code.kindsAt(), count).set(kinds);
  if (held > 0) {
    new Uint32Array(buffer, code.offsetsAt(), count).set(offsets.subarray(0, count));
    const file = openSync(`${path}.pack`, 'r');
    try {
      readInto(file, new Uint8Array(buffer, code.contentAt(), held), 0);
    } finally {
      closeSync(file);
    }
  }
  new Uint8Array(buffer, code.marksAt(), count).set(again);
  code.order();
}
