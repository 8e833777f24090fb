import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import { holdIfSmall } from '../hold.ts';
import type { Input } from '../input.ts';
import { group, objectText } from '../object-text.ts';
import { Unpickler } from '../unpickle.ts';

/** Objects of Python as `pickle` keeps them: texts by the keys that they were given to. */
export function* pickle(input: Input, contents: Contents): Parser {
  const bytes = yield* holdIfSmall(input, contents);
  // Most of what is so big is numbers; its texts are found as they are.
  if (!bytes) return;
  const all = group();
  let at = 0;
  try {
    // One may follow another in a file.
    while (at < bytes.length) {
      const reader = new Unpickler(bytes.subarray(at), contents);
      all.items.push(reader.read());
      at += reader.end;
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  const text = objectText(all);
  if (text !== '') contents.entry('values', Buffer.from(text), { made: true });
  // In the bytes a text may be followed by a letter that is none of it, so only what is no object is read as it is.
  if (at < bytes.length) contents.raw(bytes.subarray(at));
}
