import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';
import { textOf } from '../text-of.ts';

const LONGEST_NAMES = 16 * 1024 * 1024;

/** Unix archives, static libraries and Debian packages. */
export function* ar(input: Input, contents: Contents): Parser {
  yield* input.skip(8);
  let names: Buffer = Buffer.alloc(0);
  for (;;) {
    const header = yield* input.upTo(60);
    if (header.length === 0) return;
    if (header.length < 60 || header[58] !== 0x60 || header[59] !== 10) throw damage('the head of an entry is none');
    let size = Number(header.toString('latin1', 48, 58).trim());
    if (!Number.isSafeInteger(size) || size < 0) throw damage('the size of an entry is no number');
    const padding = size % 2;
    let name = textOf(header.subarray(0, 16)).trimEnd();
    if (name === '//') {
      if (size > LONGEST_NAMES) throw damage('its names are too long');
      names = yield* input.exactly(size);
    } else {
      const isFar = /^\/\d+$/.test(name);
      const bsd = /^#1\/(\d+)$/.exec(name);
      if (bsd && Number(bsd[1]) <= size) {
        name = textOf(yield* input.exactly(Math.min(Number(bsd[1]), LONGEST_NAMES))).replace(/\0+$/, '');
        size -= Number(bsd[1]);
      } else if (isFar) name = textOf(names.subarray(Number(name.slice(1)))).replace(/\/?\n.*$/s, '');
      else name = name.replace(/(?<=.)\/$/, '');
      contents.begin(name);
      yield* input.pass(size, (bytes) => contents.push(bytes));
      contents.end();
    }
    if (padding > 0) yield* input.upTo(1);
  }
}
