import type { Buffer } from 'node:buffer';

/** An object rebuilt from its base. */
interface Rebuilt {
  readonly bytes: Buffer;
  /** What was copied, in order: from where in the base, to where in the result, how many bytes. The rest is new. */
  readonly copies: readonly number[];
}

/** Up to so many bytes a loop is faster than a call. */
const SHORT = 64;

/**
 * Applies a delta as packs hold it (gitformat-pack: "deltified representation").
 * @param memory gives at least as many bytes as it is asked for, or throws
 * @throws RangeError when the delta does not fit its base, or its result is too big.
 */
export function applyDelta(base: Buffer, delta: Buffer, memory: (length: number) => Buffer): Rebuilt {
  let at = 0;
  const size = (): number => {
    let value = 0;
    let byte = 128;
    for (let factor = 1; byte & 128; factor *= 128) {
      byte = delta[at++]!;
      value += (byte & 127) * factor;
    }
    return value;
  };
  if (size() !== base.length) throw new RangeError('the delta is of another base');
  const length = size();
  const bytes = memory(length).subarray(0, length);
  const copies: number[] = [];
  let to = 0;
  while (at < delta.length) {
    const command = delta[at++]!;
    if (command & 128) {
      let from = 0;
      let count = 0;
      if (command & 1) from = delta[at++]!;
      if (command & 2) from += delta[at++]! << 8;
      if (command & 4) from += delta[at++]! << 16;
      if (command & 8) from += delta[at++]! * 0x1000000;
      if (command & 16) count = delta[at++]!;
      if (command & 32) count += delta[at++]! << 8;
      if (command & 64) count += delta[at++]! << 16;
      if (count === 0) count = 0x10000;
      if (from + count > base.length || to + count > length) throw new RangeError('a copy beyond the end');
      if (count > SHORT) base.copy(bytes, to, from, from + count);
      else for (let i = 0; i < count; i++) bytes[to + i] = base[from + i]!;
      const last = copies.length - 3;
      if (last >= 0 && copies[last]! + copies[last + 2]! === from && copies[last + 1]! + copies[last + 2]! === to)
        copies[last + 2]! += count;
      else copies.push(from, to, count);
      to += count;
    } else {
      if (command === 0 || at + command > delta.length || to + command > length) throw new RangeError('a bad insert');
      for (let i = 0; i < command; i++) bytes[to + i] = delta[at + i]!;
      at += command;
      to += command;
    }
  }
  if (to !== length) throw new RangeError('the delta ends too early');
  return { bytes, copies };
}
