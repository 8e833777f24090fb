// Memory access for the scalar part of the kernel. Its twin for plain JavaScript is ../fallback/memory.ts.

export function byteAt(p: i32): i32 {
  return load<u8>(p) as i32;
}

export function halfAt(p: i32): i32 {
  return load<u16>(p) as i32;
}

export function wordAt(p: i32): i32 {
  return load<i32>(p);
}

export function putByte(p: i32, value: i32): void {
  store<u8>(p, value);
}

export function put(p: i32, value: i32): void {
  store<i32>(p, value);
}

/** Four bytes, as if letters were lower case; other bytes change too. */
export function foldedAt(p: i32): i32 {
  return load<i32>(p) | 0x20202020;
}

/** 16 well-mixed bits of x. */
export function hash16(x: i32): i32 {
  return (((x as u32) * 0x9e3779b1) >>> 16) as i32;
}

/** Turns the highest bit of each byte in [start, end). */
export function unveilBytes(start: i32, end: i32): void {
  let p = start;
  for (; p + 16 <= end; p += 16) v128.store(p, v128.xor(v128.load(p), i8x16.splat(-128)));
  for (; p < end; p++) store<u8>(p, (load<u8>(p) as i32) ^ 128);
}

/** Line ends in [start, end): LF, CR LF, or a lone CR. Reads up to 16 bytes further. */
export function countLineEnds(start: i32, end: i32): i32 {
  let count: i32 = 0;
  for (let p = start; p < end; p += 16) {
    const bytes = v128.load(p);
    const lone = v128.andnot(i8x16.eq(bytes, i8x16.splat(13)), i8x16.eq(v128.load(p + 1), i8x16.splat(10)));
    let mask: i32 = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(10)), lone));
    if (end - p < 16) mask &= (1 << (end - p)) - 1;
    count += popcnt<i32>(mask);
  }
  return count;
}

/** True when a digit is in [start, end); reads up to 15 bytes further. */
export function hasDigit(start: i32, end: i32): bool {
  return hasAmong(start, end, 48, 10);
}

/** The same for a capital. */
export function hasUpper(start: i32, end: i32): bool {
  return hasAmong(start, end, 65, 26);
}

function hasAmong(start: i32, end: i32, first: i8, count: i8): bool {
  for (let p = start; p < end; p += 16) {
    let mask: i32 = i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(p), i8x16.splat(first)), i8x16.splat(count)));
    if (end - p < 16) mask &= (1 << (end - p)) - 1;
    if (mask != 0) return true;
  }
  return false;
}
