import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';
import { readOnToZip } from '../read-on.ts';
import { zip } from './zip.ts';

/** Programs, which may have an archive behind them: installers, Python's and Java's applications in one file. */
export function* program(input: Input, contents: Contents): Parser {
  while (yield* readOnToZip(input, contents)) yield* zip(input, contents);
}
