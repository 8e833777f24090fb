// Tells blobs that the host need not look at.

import { beginsPlain } from '../../match/kernel/assembly/plain';

/** A smaller blob may be a key as a whole: see ../../match/reader/file.ts. */
const LONGEST_FILE: i32 = 256;
/** First bytes by which containers are told. */
const RECOGNISED: i32 = 1024;
/** `version ` of a pointer of Git LFS, as a number. */
const POINTER: u64 = 0x206e6f6973726576;
/** `PDF-` as a number. */
const PDF: i32 = 0x2d464450;

/** Whether `size` bytes at `bytes`, of which the first hold no NUL, are surely no container, no pointer and no key as a whole. */
export function isPlain(bytes: i32, size: i32): bool {
  if (size <= LONGEST_FILE || (size < RECOGNISED && load<u64>(bytes) == POINTER)) return false;
  return beginsPlain(bytes, size) && !hasPdf(bytes, bytes + min(size, RECOGNISED));
}

function hasPdf(bytes: i32, end: i32): bool {
  for (let p = bytes; p < end; p += 16) {
    let hits = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(37)));
    for (; hits != 0; hits &= hits - 1) if (load<i32>(p + (ctz<i32>(hits) as i32) + 1) == PDF) return true;
  }
  return false;
}
