import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';

/** An archive that only its own programs can unpack. It is told, and read as it is. */
export function* unknownArchive(input: Input, contents: Contents): Parser {
  yield* input.skip(1);
  contents.problem('not-unpacked', null, 'an archive of a kind that is not unpacked');
}
