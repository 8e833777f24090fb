/** How the bytes of an origin are to be read. */
export type Encoding = 'text' | 'binary' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Bytes at the beginning by which the encoding is judged. */
const SAMPLE = 8192;
/** Bytes by which a stride of NUL bytes is judged; a multiple of 4. */
const STRIDE_SAMPLE = 1024;
/** Share of NUL and other control bytes from which on bytes are no text. */
const BINARY_SHARE = 0.01;

/** Judges by the first bytes: byte order mark, stride of NUL bytes, share of control bytes. */
export function sniff(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const sample = bytes.subarray(0, SAMPLE);
  // Text without NUL is the rule, and looking for one costs least.
  if (sample.indexOf(0) < 0) return 'text';
  return wideByNulStride(sample) ?? (hasManyControls(sample) ? 'binary' : 'text');
}

/** Bytes before the first character. */
export function markLength(bytes: Uint8Array, encoding: Encoding): number {
  const [a, b, c] = bytes;
  if (encoding === 'text') return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 2 : 0;
  if (encoding === 'utf-32le') return a === 0xff && b === 0xfe ? 4 : 0;
  if (encoding === 'utf-32be') return a === 0 && c === 0xfe ? 4 : 0;
  return 0;
}

function hasManyControls(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  return controls > sample.length * BINARY_SHARE;
}

/** Text of mostly ASCII in a wide encoding has its NUL bytes at fixed places of each unit. */
function wideByNulStride(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0, 0, 0];
  const length = Math.min(sample.length, STRIDE_SAMPLE) & ~3;
  if (length < 8) return null;
  for (let i = 0; i < length; i++) if (sample[i] === 0) zeros[i & 3]!++;
  const [w, x, y, z] = zeros.map((n) => n / (length / 4)) as [number, number, number, number];
  const most = (n: number) => n > 0.7;
  const few = (n: number) => n < 0.2;
  if (few(w) && most(x) && most(y) && most(z)) return 'utf-32le';
  if (most(w) && most(x) && most(y) && few(z)) return 'utf-32be';
  if (few(w) && most(x) && few(y) && most(z)) return 'utf-16le';
  if (most(w) && few(x) && most(y) && few(z)) return 'utf-16be';
  return null;
}
