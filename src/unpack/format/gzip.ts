import { inflate } from '../codec/inflate.ts';
import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';
import { decompress } from './decompress.ts';

export function* gzip(input: Input, contents: Contents): Parser {
  yield* decompress(input, contents, (sink) => inflate('gzip', sink));
}
