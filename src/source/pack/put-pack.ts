import type { PackCode } from '../../model/pack-code.ts';
import type { Pack } from './open-pack.ts';

/**
 * Puts what is known of a pack's objects to a module, and the pack itself where it is in memory. Returns how many roots it has.
 * @param again 1 for each object that an earlier pack holds too; none for no pack before
 * @throws RangeError when there is no memory for it.
 */
export function putPack(
  code: PackCode,
  { count, bases, kinds, offsets, whole }: Pick<Pack, 'count' | 'bases' | 'kinds'> & Partial<Pack>,
  again?: Uint8Array,
): number {
  const at = code.reservePack(count, offsets && whole ? whole.byteLength : 0);
  if (at === 0) throw new RangeError('no memory for a pack');
  const { buffer } = code.memory;
  new Int32Array(buffer, at, count).set(bases);
  new Uint8Array(buffer, code.kindsAt(), count).set(kinds);
  const marks = new Uint8Array(buffer, code.marksAt(), count);
  if (again) marks.set(again);
  else marks.fill(0);
  if (offsets && whole) {
    new Uint32Array(buffer, code.offsetsAt(), count + 1).set(offsets);
    new Uint8Array(buffer, code.contentAt(), whole.byteLength).set(new Uint8Array(whole));
  }
  return code.order();
}
