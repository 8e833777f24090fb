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

export function put(p: i32, value: i32): void {
  store<i32>(p, value);
}

/** 16 well-mixed bits of x. */
export function hash16(x: i32): i32 {
  return (((x as u32) * 0x9e3779b1) >>> 16) as i32;
}
