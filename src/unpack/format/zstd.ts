import { zstd as codecOf } from '../codec/zstd.ts';
import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';

/** Bytes unpacked between two looks at the limits. */
const PART = 16 * 1024;

/** Zstandard frames, one behind another, and such as are to be skipped. */
export function* zstd(input: Input, contents: Contents): Parser {
  contents.begin(null);
  const codec = codecOf((bytes) => contents.push(bytes));
  while (!codec.behind) {
    const part = yield* input.some(PART);
    if (!part) break;
    codec.push(part);
  }
  if (codec.behind) input.unread(codec.behind);
  codec.end();
  contents.end();
}
