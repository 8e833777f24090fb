import type { Contents, Parser } from '../contents.ts';
import { damage, isDamage } from '../damage.ts';
import type { Input } from '../input.ts';
import { RowText } from '../row-text.ts';
import { rowsOfLeaf, rowText } from '../sqlite-page.ts';

/** The log that an SQLite database is written to first: the rows of its pages, each page as often as it was written. */
export function* sqliteWal(input: Input, contents: Contents): Parser {
  const head = yield* input.exactly(32);
  const size = head.readUInt32BE(8);
  if (size < 512 || size > 65536 || (size & (size - 1)) !== 0) throw damage('its pages have no size');
  for (;;) {
    const frame = yield* input.upTo(24);
    if (frame.length === 0) return;
    const page = yield* input.exactly(size);
    const number = frame.length < 24 ? 0 : frame.readUInt32BE(0);
    const at = number === 1 ? 100 : 0;
    if (page[at] === 13) readRows(page, at, `page ${number}`, contents);
    // Its free space holds what was deleted, or a value that goes on from another page.
    contents.entry(`page ${number}`, page, { again: true, made: true });
  }
}

function readRows(page: Buffer, head: number, name: string, contents: Contents): void {
  const text = new RowText(contents, name);
  try {
    for (const [rowid, values] of rowsOfLeaf(page, head, page.length, null))
      text.add(String(rowid), rowText([], values));
  } catch (error) {
    // A log is cut off where the program was; the page is read as it is anyway.
    if (!isDamage(error)) throw error;
  }
  text.end();
}
