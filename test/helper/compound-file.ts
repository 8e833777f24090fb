const SECTOR = 512;
const END = 0xfffffffe;
const NONE = 0xffffffff;

/** A compound file, as older programs of Microsoft wrote them: a small stream, and in a folder a big one of 4096 bytes or more. */
export function compoundFile(small: Buffer, big: Buffer): Buffer {
  const bigSectors = Math.ceil(big.length / SECTOR);
  const head = Buffer.alloc(SECTOR);
  head.write('d0cf11e0a1b11ae1', 'hex');
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, 2],
    [64, 1],
    [68, END],
  ] as const)
    head.writeUInt32LE(value, at);
  head.fill(255, 76);
  head.writeUInt32LE(0, 76);
  // The table, the directory, the table of small sectors, the small sectors, and the big stream.
  const next = [0xfffffffd, END, END, END, ...Array.from({ length: bigSectors }, (_, i) => 5 + i)];
  next[next.length - 1] = END;
  const smallNext = Array.from({ length: Math.ceil(small.length / 64) }, (_, i) => i + 1);
  smallNext[smallNext.length - 1] = END;
  const directory = Buffer.concat([
    entry('Root Entry', 5, { child: 1, start: 3, size: SECTOR }),
    entry('\x01Small', 2, { right: 2, start: 0, size: small.length }),
    entry('Folder', 1, { child: 3 }),
    entry('Big', 2, { start: 4, size: big.length }),
  ]);
  return Buffer.concat([head, table(next), directory, table(smallNext), padded(small), padded(big)]);
}

function entry(
  name: string,
  kind: number,
  at: { right?: number; child?: number; start?: number; size?: number },
): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes[66] = kind;
  bytes.writeUInt32LE(NONE, 68);
  bytes.writeUInt32LE(at.right ?? NONE, 72);
  bytes.writeUInt32LE(at.child ?? NONE, 76);
  bytes.writeUInt32LE(at.start ?? 0, 116);
  bytes.writeUInt32LE(at.size ?? 0, 120);
  return bytes;
}

function table(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(SECTOR, 255);
  for (const [i, number] of numbers.entries()) bytes.writeUInt32LE(number, i * 4);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((SECTOR - (bytes.length % SECTOR)) % SECTOR)]);
}
