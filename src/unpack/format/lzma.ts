import { unlzma } from '../codec/unlzma.ts';
import type { Contents, Parser } from '../contents.ts';
import { growing, hold } from '../hold.ts';
import type { Input } from '../input.ts';

const HEAD = 13;

/** The older form of LZMA, a head and no chunks. */
export function* lzma(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const told = bytes.readBigUInt64LE(5);
  const size = told === 0xffffffffffffffffn ? Number.POSITIVE_INFINITY : Number(told);
  const packing = { properties: bytes[0]!, dictionary: bytes.readUInt32LE(1), size, grow: growing(contents) };
  contents.begin(null);
  const taken = unlzma(bytes.subarray(HEAD), packing, (part) => contents.push(part));
  contents.end();
  input.unread(bytes.subarray(HEAD + taken));
}
