import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';

const LARGEST_HEADER = 64 * 1024 * 1024;

/** RPM packages: the header with its scripts as text, and the payload, a compressed cpio archive. */
export function* rpm(input: Input, contents: Contents): Parser {
  yield* input.skip(96);
  yield* header(input, contents, 'signature');
  yield* header(input, contents, 'header');
  contents.begin(null);
  for (;;) {
    const part = yield* input.some();
    if (!part) break;
    contents.push(part);
  }
  contents.end();
}

function* header(input: Input, contents: Contents, name: string): Parser {
  const head = yield* input.exactly(16);
  if (head.readUInt32BE(0) !== 0x8eade801) throw damage('one of its headers is none');
  const entries = head.readUInt32BE(8);
  const size = head.readUInt32BE(12);
  if (entries * 16 + size > LARGEST_HEADER) throw damage('one of its headers is too big');
  yield* input.skip(entries * 16);
  contents.begin(name);
  yield* input.pass(size, (bytes) => contents.push(bytes));
  contents.end();
  // Only what follows the signature is aligned.
  if (name === 'signature') yield* input.skip((8 - (size % 8)) % 8);
}
