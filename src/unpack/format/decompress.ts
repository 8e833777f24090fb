import type { Codec, CreateCodec } from '../codec/codec.ts';
import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';

/** Bytes unpacked between two looks at the limits: some codecs hand out at once what they unpack to. */
const PART = 16 * 1024;

/** A compressed file, whose one content has no name. */
export function* decompress(input: Input, contents: Contents, create: CreateCodec): Parser {
  contents.begin(null);
  yield* feed(
    input,
    create((bytes) => contents.push(bytes)),
  );
  contents.end();
}

/** Unpacks one stream, whose end only the codec can tell. @throws when it is not complete. */
export function* feed(input: Input, codec: Codec): Parser {
  for (;;) {
    const part = yield* input.some(PART);
    if (!part) break;
    const taken = codec.push(part);
    if (taken === part.length) continue;
    input.unread(part.subarray(taken));
    break;
  }
  codec.end();
}
