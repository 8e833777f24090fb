/** Made at first use: most scans need no checksum. */
let table: Uint32Array | undefined;

/** CRC-32 (IEEE 802.3) of a text of one-byte characters. Node's own `zlib.crc32` came with 20.15 and 22.2 only. */
export function crc32(text: string): number {
  const known = (table ??= makeTable());
  let c = 0xffffffff;
  for (let i = 0; i < text.length; i++) c = known[(c ^ text.charCodeAt(i)) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
}
