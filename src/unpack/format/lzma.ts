import { unlzma } from '../codec/unlzma.ts';
import type { Contents, Parser } from '../contents.ts';
import { tooMuch } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';

/** The older form of LZMA, a head of 13 bytes and no chunks. */
export function* lzma(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const dictionary = bytes.readUInt32LE(1);
  if (!contents.hold(dictionary)) throw tooMuch('its dictionary is too big');
  const told = bytes.readBigUInt64LE(5);
  const size = told === 0xffffffffffffffffn ? Number.POSITIVE_INFINITY : Number(told);
  contents.begin(null);
  unlzma(bytes.subarray(13), { properties: bytes[0]!, dictionary, size }, (part) => contents.push(part));
  contents.end();
}
