import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import type { Input } from '../input.ts';
import { WideText } from '../wide-text.ts';
import { program } from './program.ts';

/** JPEG images: comments and metadata. The picture and what stands behind it are read as they are. */
export function* jpeg(input: Input, contents: Contents): Parser {
  try {
    yield* segments(input, contents);
  } catch (error) {
    if (!isDamage(error)) throw error;
    contents.end();
  }
}

function* segments(input: Input, contents: Contents): Parser {
  const wide = new WideText();
  yield* input.skip(2);
  for (;;) {
    const head = yield* input.upTo(4);
    const [start = 0, marker = 0] = head;
    // From the picture on, and where a marker is none.
    if (head.length < 4 || start !== 0xff || marker < 0xc0 || marker === 0xda || marker === 0xd9) {
      input.unread(head);
      wide.hand(contents, 'metadata wide text');
      return yield* program(input, contents);
    }
    const length = head.readUInt16BE(2) - 2;
    if (length < 0) return input.unread(head);
    const isText = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef);
    if (!isText) yield* input.skip(length);
    else {
      contents.begin(marker === 0xfe ? 'comment' : 'metadata', { made: true });
      yield* input.pass(length, (bytes) => {
        contents.push(bytes);
        wide.take(bytes);
      });
      contents.end();
    }
  }
}
