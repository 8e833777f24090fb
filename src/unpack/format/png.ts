import { inflate } from '../codec/inflate.ts';
import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import type { Input } from '../input.ts';
import { program } from './program.ts';

const LONGEST_TEXT = 4 * 1024 * 1024;

/** PNG images: the text in them, and what stands behind the end. One that is cut off has lost its picture, and hides nothing. */
export function* png(input: Input, contents: Contents): Parser {
  try {
    yield* chunks(input, contents);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
}

function* chunks(input: Input, contents: Contents): Parser {
  yield* input.skip(8);
  for (;;) {
    const head = yield* input.upTo(8);
    if (head.length === 0) return;
    const length = head.length < 8 ? 0 : head.readUInt32BE(0);
    const kind = head.toString('latin1', 4, 8);
    if (!/^[a-zA-Z]{4}$/.test(kind)) return input.unread(head);
    if (!/^(?:tEXt|zTXt|iTXt|eXIf)$/.test(kind) || length > LONGEST_TEXT) yield* input.skip(length);
    else {
      const body = yield* input.exactly(length);
      const end = kind === 'eXIf' ? 0 : Math.max(0, body.indexOf(0));
      const name = end > 0 ? `${kind}.${body.toString('latin1', 0, end)}` : kind;
      contents.entry(name, textIn(kind, body.subarray(end)), { made: true });
    }
    yield* input.skip(4);
    if (kind === 'IEND') return yield* program(input, contents);
  }
}

function textIn(kind: string, body: Buffer): Uint8Array {
  if (kind === 'zTXt') return inflated(body.subarray(2));
  if (kind !== 'iTXt') return body;
  const language = body.indexOf(0, 3);
  const keyword = body.indexOf(0, language + 1);
  const text = body.subarray(keyword + 1);
  return body[1] === 1 ? inflated(text) : text;
}

/** What it unpacks to, as far as that is not too much for a text in an image. */
function inflated(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const codec = inflate('zlib', (part) => {
    length += part.length;
    if (length <= LONGEST_TEXT) parts.push(part.slice());
  });
  try {
    codec.push(bytes);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return Buffer.concat(parts);
}
