/** 0 to 15; -1 for what is no hex digit. */
export function hexValue(c: number | undefined): number {
  if (c === undefined) return -1;
  if (c >= 48 && c <= 57) return c - 48;
  const letter = c | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** The number that `count` hex digits at p stand for; -1 when they are none. */
export function hexAt(bytes: Uint8Array, p: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) {
    const digit = hexValue(bytes[p + i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
