import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';
import { program } from './program.ts';

/** Bytes at the end of a file, in which its last part tells how the others are packed. */
const TAIL = 512;
/** Frames of LZ4 and Zstandard, as the buffers of Arrow are. */
const FRAMES = [Buffer.from('\x04\x22\x4d\x18', 'latin1'), Buffer.from('\x28\xb5\x2f\xfd', 'latin1')];

/**
 * Tables that are kept column by column: Arrow, Feather, ORC. They are read as they are; what is compressed in them is
 * not, and is told.
 */
export function* columns(input: Input, contents: Contents): Parser {
  const first = yield* input.upTo(4);
  input.unread(first);
  const kind = first.toString('latin1');
  let tail = Buffer.alloc(0);
  let hasFrames = false;
  yield* program(input, contents, (bytes) => {
    const joined = Buffer.concat([tail, bytes]);
    hasFrames ||= FRAMES.some((magic) => joined.includes(magic));
    tail = Buffer.from(joined.subarray(-TAIL));
  });
  if (kind.startsWith('ORC') ? isCompressedOrc(tail) : hasFrames)
    contents.problem('not-unpacked', null, 'a table whose columns are compressed');
}

/** The last byte tells the size of the part before it, whose second field is the kind of compression: 0 is none. */
function isCompressedOrc(tail: Buffer): boolean {
  const end = tail.length - 1;
  const part = tail.subarray(Math.max(0, end - (tail[end] ?? 0)), Math.max(0, end));
  let at = 1;
  while (at < part.length && part[at]! >= 0x80) at++;
  return !(part[0] === 0x08 && part[at + 1] === 0x10 && part[at + 2] === 0);
}
