/** Types of a pack's entries, as the pack format numbers them. */
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
export const OFFSET_DELTA = 6;
export const REF_DELTA = 7;

/** Most bytes of an entry's head: type and size, and the name or distance of the base. */
export const LONGEST_HEAD = 48;

interface EntryHead {
  readonly type: number;
  /** Bytes of the entry when inflated. */
  readonly size: number;
  /** Where the base lies, in bytes before the entry; 0 when there is none or it is named. */
  readonly distance: number;
  /** Bytes of the head itself; with a named base, up to its name. */
  readonly length: number;
}

/** Reads the head of an entry (gitformat-pack: "pack files"), with which the bytes begin. */
export function readHead(bytes: Uint8Array): EntryHead {
  let at = 0;
  let byte = bytes[at++]!;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; byte & 128; factor *= 128) {
    byte = bytes[at++]!;
    size += (byte & 127) * factor;
  }
  let distance = 0;
  if (type === OFFSET_DELTA) {
    byte = bytes[at++]!;
    distance = byte & 127;
    while (byte & 128) {
      byte = bytes[at++]!;
      distance = (distance + 1) * 128 + (byte & 127);
    }
  }
  return { type, size, distance, length: at };
}
