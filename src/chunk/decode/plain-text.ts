/** Bytes by which it is judged whether all are text: so many of the first and so many of the last. */
const FIRST = 4096;
const LAST = 512;
/** Fewest bytes in which there may be a control character, and that there must be to each. */
const FOR_EACH_CONTROL = 128;
const SHORTEST = 6;

/** True for UTF-8 without control characters but a few in a long text. */
export function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length < SHORTEST) return false;
  if (!isPlain(bytes, 0, Math.min(bytes.length, FIRST))) return false;
  return bytes.length <= FIRST || isPlain(bytes, Math.max(FIRST, bytes.length - LAST), bytes.length);
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  let left = Math.floor((to - from) / FOR_EACH_CONTROL);
  for (let p = from; p < to; ) {
    const c = bytes[p]!;
    if (c >= 32 && c < 127) p++;
    else if (c === 10 || c === 13 || c === 9) p++;
    else if (c < 0x80) {
      if (--left < 0) return false;
      p++;
    } else {
      const length = c < 0xc2 || c > 0xf4 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
      if (length === 0 && (p >= from + 4 || from === 0)) return false;
      // At the edges of what is looked at a character may be cut.
      for (let i = 1; i < length && p + i < to; i++) if ((bytes[p + i]! & 0xc0) !== 0x80) return false;
      p += Math.max(1, length);
    }
  }
  return true;
}
