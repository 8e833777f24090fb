// Archives as their formats describe them, for machines without the programs, and for what no program would write.

import { crc32, deflateRawSync } from 'node:zlib';

export type Entries = Readonly<Record<string, string | Uint8Array>>;

export function tarOf(entries: Entries, end = true): Buffer {
  const parts = Object.entries(entries).flatMap(([name, content]) => [
    ...tarEntry(name, Buffer.from(content as string)),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(end ? 1024 : 0)]);
}

/** @param kind `0` for a file, `L` for a long name, `x` for attributes */
export function* tarEntry(name: string, content: Buffer, kind = '0'): Iterable<Buffer> {
  if (kind === '0' && Buffer.byteLength(name) > 100) yield* tarEntry('././@LongLink', Buffer.from(`${name}\0`), 'L');
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(kind, 156);
  header.write('ustar\0', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  yield header;
  yield content;
  yield Buffer.alloc((512 - (content.length % 512)) % 512);
}

export interface ZipOptions {
  readonly stored?: boolean;
  /** Sizes follow the content, as where the output could not be gone back in. */
  readonly streamed?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** Leaves the entries out of the directory. */
  readonly hidden?: boolean;
}

export function zipOf(entries: Entries, options: ZipOptions = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content as string);
    const packed = options.stored ? bytes : deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE((options.streamed ? 8 : 0) | (options.encrypted ? 1 : 0), 2);
    head.writeUInt16LE(options.method ?? (options.stored ? 0 : 8), 4);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(bytes.length, 8);
    if (!options.streamed) sizes.copy(head, 10);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const descriptor = options.streamed ? [Buffer.from('PK\x07\x08'), sizes] : [];
    const local = [Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed, ...descriptor];
    const central = Buffer.alloc(42);
    head.copy(central, 2);
    sizes.copy(central, 12);
    central.writeUInt32LE(at, 38);
    if (!options.hidden) directory.push(Buffer.from('PK\x01\x02'), central, Buffer.from(name));
    locals.push(...local);
    at += local.reduce((sum, part) => sum + part.length, 0);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
