/** A text as UTF-8 with a zero behind it. */
export function zeroEnded(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}

/** A signed number in four bytes, the highest first. */
export function int32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(number);
  return bytes;
}

/** The same, the lowest first. */
export function int32Little(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(number);
  return bytes;
}
