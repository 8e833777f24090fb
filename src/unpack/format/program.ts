import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';
import { readOnToZip } from '../read-on.ts';
import { WideText } from '../wide-text.ts';
import { zip } from './zip.ts';

/**
 * Programs and the memory of processes, with their texts of two bytes a character. They may have an archive behind them:
 * installers, Python's and Java's applications in one file.
 */
export function* program(input: Input, contents: Contents): Parser {
  const wide = new WideText();
  while (yield* readOnToZip(input, contents, (bytes) => wide.take(bytes))) yield* zip(input, contents);
  wide.hand(contents);
}
