// Twin of ../assembly/memory.ts for plain JavaScript.

let bytes = new Uint8Array(0);
let view = new DataView(bytes.buffer);

export function useMemory(memory: ArrayBuffer): void {
  bytes = new Uint8Array(memory);
  view = new DataView(memory);
}

export function byteAt(p: number): number {
  return bytes[p]!;
}

export function halfAt(p: number): number {
  return view.getUint16(p, true);
}

export function wordAt(p: number): number {
  return view.getInt32(p, true);
}

export function foldedAt(p: number): number {
  return view.getInt32(p, true) | 0x20202020;
}

export function putByte(p: number, value: number): void {
  bytes[p] = value;
}

export function put(p: number, value: number): void {
  view.setInt32(p, value, true);
}

export function hash16(x: number): number {
  return Math.imul(x, 0x9e3779b1) >>> 16;
}

export function unveilBytes(start: number, end: number): void {
  for (let p = start; p < end; p++) bytes[p]! ^= 128;
}

export function countLineEnds(start: number, end: number): number {
  let count = 0;
  for (let p = start; p < end; p++) {
    const c = byteAt(p);
    if (c === 10 || (c === 13 && byteAt(p + 1) !== 10)) count++;
  }
  return count;
}

export function hasDigit(start: number, end: number): boolean {
  return hasAmong(start, end, 48, 10);
}

export function hasUpper(start: number, end: number): boolean {
  return hasAmong(start, end, 65, 26);
}

function hasAmong(start: number, end: number, first: number, count: number): boolean {
  for (let p = start; p < end; p++) {
    const c = byteAt(p) - first;
    if (c >= 0 && c < count) return true;
  }
  return false;
}
