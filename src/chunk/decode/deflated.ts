/** Fewest bytes that are looked at: the head of a block, and the lengths of the codes for the lengths of its codes. */
const SHORTEST = 20;

/** True for the head of a block of Deflate with codes of its own, or for one with the usual codes that begins with text. */
export function isDeflated(bytes: Uint8Array): boolean {
  if (bytes.length < SHORTEST) return false;
  const kind = bits(bytes, 0, 3) >> 1;
  return kind === 2 ? hasOwnCodes(bytes) : kind === 1 && hasUsualCodes(bytes);
}

/** The lengths of the codes for the lengths are a complete set. */
function hasOwnCodes(bytes: Uint8Array): boolean {
  if (bits(bytes, 3, 5) > 29 || bits(bytes, 8, 5) > 29) return false;
  let filled = 0;
  for (let i = 0; i < bits(bytes, 13, 4) + 4; i++) {
    const length = bits(bytes, 17 + i * 3, 3);
    if (length > 0) filled += 128 >> length;
  }
  return filled === 128;
}

function hasUsualCodes(bytes: Uint8Array): boolean {
  for (let i = 0; i < 8; i++) {
    let code = 0;
    for (let j = 0; j < 8; j++) code = code * 2 + bits(bytes, 3 + i * 8 + j, 1);
    const character = code - 0x30;
    const isText = (character >= 32 && character < 127) || [9, 10, 13].includes(character);
    if (!isText) return false;
  }
  return true;
}

/** `count` bits, 8 at most, from bit `at` on; of each byte the lowest is the first. */
function bits(bytes: Uint8Array, at: number, count: number): number {
  const byte = at >> 3;
  return (((bytes[byte + 1]! << 8) | bytes[byte]!) >> (at & 7)) & ((1 << count) - 1);
}
