import { unlzma } from '../codec/unlzma.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage, tooMuch } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';

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
  contents.begin(null);
  for (const member of membersOf(bytes)) {
    const bits = member.readUInt8(5);
    const base = 2 ** (bits & 31);
    const dictionary = base - (base / 16) * (bits >> 5);
    if (dictionary < LEAST) throw damage('its dictionary has no size');
    if (!contents.hold(dictionary)) throw tooMuch('its dictionary is too big');
    const packing = { properties: PROPERTIES, dictionary, size: Number.POSITIVE_INFINITY };
    unlzma(member.subarray(HEAD, -FOOT), packing, (part) => contents.push(part));
    contents.release(dictionary);
  }
  contents.end();
}

/** Where a member ends is told at its end. Of a file that is cut off the first is read as far as it goes. */
function membersOf(bytes: Buffer): Buffer[] {
  const members: Buffer[] = [];
  let end = bytes.length;
  while (end >= HEAD + FOOT) {
    const size = Number(bytes.readBigUInt64LE(end - 8));
    if (size < HEAD + FOOT || size > end || bytes.toString('latin1', end - size, end - size + 4) !== 'LZIP') break;
    members.unshift(bytes.subarray(end - size, end));
    end -= size;
  }
  return end === 0 ? members : [bytes];
}
