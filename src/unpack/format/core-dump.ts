import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';

/** A variable of the environment, as it stands in the memory of a process. */
const VARIABLE = /\0([A-Z_][A-Z0-9_]{2,63}=[\x20-\x7e]{4,2048})(?=\0)/gi;
const LONGEST = 2048 + 64;
/** Text of all variables. */
const MOST = 1024 * 1024;

/**
 * The memory of a process, as it is, and the variables of its environment as text, because a name beside a value says nothing
 * in other binary data.
 */
export function* coreDump(input: Input, contents: Contents): Parser {
  const found = new Set<string>();
  let size = 0;
  let kept = '';
  contents.begin(null, { own: true });
  for (;;) {
    const part = yield* input.some();
    if (!part) break;
    contents.push(part);
    const text = kept + Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
    for (const [, variable] of text.matchAll(VARIABLE)) {
      if (size > MOST || found.has(variable!)) continue;
      found.add(variable!);
      size += variable!.length;
    }
    kept = text.slice(-LONGEST);
  }
  contents.end();
  if (size > 0) contents.entry('environment', Buffer.from([...found].join('\n')), { again: true, made: true });
}
