/** What comes to more is left to zlib. */
const MOST = 16 * 1024;
/** Longest code, in bits. */
const LONGEST = 15;

const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

let source: Uint8Array = new Uint8Array(0);
let next = 0;
let bits = 0;
let count = 0;
let length = 0;
/** Made at first use. */
let out: Uint8Array | undefined;
let fixed: readonly [Code, Code] | undefined;

/**
 * Inflates a short stream (RFC 1951) that fills `bytes`: zlib takes some 20 µs to get ready for each, and many small ones may
 * stand in one file.
 * @returns null for one that is unsound or long, or does not end with the bytes: zlib is to look at it
 */
export function inflateSmall(bytes: Uint8Array): Uint8Array | null {
  source = bytes;
  next = 0;
  bits = 0;
  count = 0;
  length = 0;
  out ??= new Uint8Array(MOST);
  for (let isLast = false; !isLast; ) {
    isLast = take(1) === 1;
    const kind = take(2);
    const isSound = kind === 0 ? stored(out) : kind === 3 ? false : coded(kind === 1 ? fixedCodes() : ownCodes(), out);
    if (!isSound) return null;
  }
  return next - (count >> 3) === bytes.length ? out.slice(0, length) : null;
}

/** The next bits, the lowest first. Behind the end there are zeros; that it was passed shows at the end. */
function take(wanted: number): number {
  while (count < wanted) {
    bits |= (source[next++] ?? 0) << count;
    count += 8;
  }
  const value = bits & ((1 << wanted) - 1);
  bits >>>= wanted;
  count -= wanted;
  return value;
}

function stored(to: Uint8Array): boolean {
  next -= count >> 3;
  bits = 0;
  count = 0;
  const size = take(16);
  if (take(16) !== (size ^ 0xffff) || next + size > source.length || length + size > MOST) return false;
  to.set(source.subarray(next, next + size), length);
  next += size;
  length += size;
  return true;
}

function coded(codes: readonly [Code, Code] | null, to: Uint8Array): boolean {
  if (!codes) return false;
  const [literals, distances] = codes;
  while (next <= source.length + 4) {
    const symbol = symbolOf(literals);
    if (symbol === 256) return true;
    if (symbol < 0 || symbol > 285 || length + 258 > MOST) return false;
    if (symbol < 256) {
      to[length++] = symbol;
      continue;
    }
    const size = LENGTHS[symbol - 257]! + take(LENGTH_BITS[symbol - 257]!);
    const distance = symbolOf(distances);
    if (distance < 0 || distance > 29) return false;
    const more = distance < 4 ? 0 : (distance >> 1) - 1;
    const back = (distance < 4 ? distance : (2 + (distance & 1)) << more) + 1 + take(more);
    if (back > length) return false;
    for (const end = length + size; length < end; length++) to[length] = to[length - back]!;
  }
  return false;
}

/** The symbol whose code comes next; below 0 for none. */
function symbolOf({ counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let bit = 1; bit <= LONGEST; bit++) {
    code |= take(1);
    const some = counts[bit]!;
    if (code - some < first) return symbols[index + code - first]!;
    index += some;
    first = (first + some) << 1;
    code <<= 1;
  }
  return -1;
}

function fixedCodes(): readonly [Code, Code] {
  const ofLiteral = (_: unknown, i: number) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
  fixed ??= [codeOf(Uint8Array.from({ length: 288 }, ofLiteral))!, codeOf(new Uint8Array(32).fill(5))!];
  return fixed;
}

function ownCodes(): readonly [Code, Code] | null {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const sizes = new Uint8Array(19);
  for (let i = 0, all = take(4) + 4; i < all; i++) sizes[ORDER[i]!] = take(3);
  const code = codeOf(sizes);
  if (!code || literals > 286 || distances > 30) return null;
  const lengths = new Uint8Array(literals + distances);
  for (let at = 0; at < lengths.length; ) {
    const symbol = symbolOf(code);
    if (symbol < 0 || (symbol === 16 && at === 0)) return null;
    const value = symbol < 16 ? symbol : symbol === 16 ? lengths[at - 1]! : 0;
    const times = symbol < 16 ? 1 : symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (at + times > lengths.length) return null;
    lengths.fill(value, at, at + times);
    at += times;
  }
  const ofLiterals = lengths[256] === 0 ? null : codeOf(lengths.subarray(0, literals));
  const ofDistances = codeOf(lengths.subarray(literals));
  return ofLiterals && ofDistances && [ofLiterals, ofDistances];
}

/** Null for lengths that make no code, or one with room left. */
function codeOf(lengths: Uint8Array): Code | null {
  const counts = new Uint16Array(LONGEST + 1);
  for (const size of lengths) counts[size]!++;
  counts[0] = 0;
  let free = 1;
  let longest = 0;
  for (let size = 1; size <= LONGEST; size++) {
    free = free * 2 - counts[size]!;
    if (counts[size]! > 0) longest = size;
    if (free < 0) return null;
  }
  // A code may be one bit alone, or none at all where it is not used.
  if (free > 0 && longest > 1) return null;
  const places = new Uint16Array(LONGEST + 2);
  for (let size = 1; size <= LONGEST; size++) places[size + 1] = places[size]! + counts[size]!;
  const symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i++) {
    const size = lengths[i]!;
    if (size > 0) symbols[places[size]!++] = i;
  }
  return { counts, symbols };
}
