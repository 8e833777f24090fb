import { zstd as codec } from '../codec/zstd.ts';
import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';
import { decompress } from './decompress.ts';

export function* zstd(input: Input, contents: Contents): Parser {
  yield* decompress(input, contents, codec);
}
