import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import type { Input } from '../input.ts';
import { type Archive, readOn } from '../read-on.ts';
import { WideText } from '../wide-text.ts';
import { bzip2 } from './bzip2.ts';
import { gzip } from './gzip.ts';
import { sevenZip } from './seven-zip.ts';
import { xz } from './xz.ts';
import { zip } from './zip.ts';

const PARSERS: Readonly<Record<Archive, (input: Input, contents: Contents) => Parser>> = {
  zip,
  gzip,
  bzip2,
  xz,
  '7z': sevenZip,
};

/**
 * Programs, the memory of processes and data of no known kind, with their texts of two bytes a character. They may have
 * archives in them or behind them: installers, images of disks, Python's and Java's applications in one file.
 * @param also takes the bytes that are in no archive
 */
export function* program(input: Input, contents: Contents, also: (bytes: Uint8Array) => void = () => {}): Parser {
  const wide = new WideText();
  for (;;) {
    const archive = yield* readOn(input, contents, (bytes) => {
      wide.take(bytes);
      also(bytes);
    });
    if (!archive) break;
    try {
      yield* PARSERS[archive](input, contents);
    } catch (error) {
      // Of what is compressed in memory or on a disk often only a piece is there.
      if (archive === 'zip' || !isDamage(error)) throw error;
      contents.end();
    }
  }
  wide.hand(contents);
}
