import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';

const LONGEST_HEAD = 64 * 1024;
const LONGEST_TEXT = 1024 * 1024;

/** An array of NumPy: texts of one length, of one byte or four a character, objects that were pickled, or numbers. */
export function* npy(input: Input, contents: Contents): Parser {
  const version = (yield* input.exactly(8))[6]!;
  const width = version > 1 ? 4 : 2;
  const length = (yield* input.exactly(width)).readUIntLE(0, width);
  const head = (yield* input.exactly(Math.min(length, LONGEST_HEAD))).toString('latin1');
  contents.entry('head', Buffer.from(head), { made: true });
  const text = /'descr': '[<|]([US])(\d{1,6})'/.exec(head);
  if (text) return yield* texts(input, contents, text[1] === 'U' ? 4 : 1, Number(text[2]));
  contents.begin('values');
  for (let part = yield* input.some(); part; part = yield* input.some()) contents.push(part);
  contents.end();
}

/** What is shorter than the longest is filled up with zeros. Each becomes a line. */
function* texts(input: Input, contents: Contents, unit: 1 | 4, count: number): Parser {
  const size = unit * count;
  if (size === 0 || size > LONGEST_TEXT) return;
  contents.begin('values', { made: true });
  for (;;) {
    const item = yield* input.upTo(size);
    if (item.length < size) break;
    const end = unit === 1 ? item.indexOf(0) : -1;
    const shown = unit === 1 ? item.toString('latin1', 0, end < 0 ? size : end) : fromWide(item);
    contents.push(Buffer.from(`${shown}\n`));
  }
  contents.end();
}

function fromWide(item: Buffer): string {
  let text = '';
  for (let at = 0; at + 4 <= item.length; at += 4) {
    const code = item.readUInt32LE(at);
    if (code === 0 || code > 0x10ffff) break;
    text += String.fromCodePoint(code);
  }
  return text;
}
