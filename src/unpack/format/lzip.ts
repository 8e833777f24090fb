import { unlzma } from '../codec/unlzma.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import { growing, hold } from '../hold.ts';
import type { Input } from '../input.ts';

const MAGIC = 'LZIP';
const HEAD = 6;
/** Behind the content: its checksum, its size and that of the member. */
const FOOT = 20;
/** lc 3, lp 0, pb 2: always. */
const PROPERTIES = 93;
const LEAST = 4096;

/** lzip: members of LZMA, each with a head and a foot. */
export function* lzip(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const grow = growing(contents);
  let at = 0;
  contents.begin(null);
  while (bytes.toString('latin1', at, at + MAGIC.length) === MAGIC) {
    const bits = bytes.readUInt8(at + 5);
    const base = 2 ** (bits & 31);
    const dictionary = base - (base / 16) * (bits >> 5);
    if (dictionary < LEAST) throw damage('its dictionary has no size');
    const packing = { properties: PROPERTIES, dictionary, size: Number.POSITIVE_INFINITY, grow };
    at += HEAD + unlzma(bytes.subarray(at + HEAD), packing, (part) => contents.push(part)) + FOOT;
    if (at > bytes.length) throw damage('it ends too early');
  }
  contents.end();
  input.unread(bytes.subarray(at));
}
