import { inflate } from '../codec/inflate.ts';
import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import type { Input } from '../input.ts';
import { feed } from './decompress.ts';

const HEAD = /^(?:blob|commit|tag|tree) \d+\0/;

/** A loose object of a git repository, or any other zlib stream: the bytes that it begins with are too few to be sure. */
export function* gitObject(input: Input, contents: Contents): Parser {
  let head = '';
  let begun = false;
  const codec = inflate('zlib', (bytes) => {
    if (begun) return contents.push(bytes);
    head += Buffer.from(bytes).toString('latin1');
    if (head.length < 32 && !HEAD.test(head)) return;
    begin();
  });
  const begin = () => {
    if (begun) return;
    begun = true;
    const content = head.replace(HEAD, '');
    contents.begin(null);
    contents.push(Buffer.from(content, 'latin1'));
  };
  try {
    yield* feed(input, codec);
  } catch (error) {
    // Only what began well is told to be damaged.
    if (!isDamage(error) || HEAD.test(head)) throw error;
    if (begun) contents.end();
    return;
  }
  begin();
  contents.end();
}
