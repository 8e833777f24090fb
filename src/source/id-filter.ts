import type { Buffer } from 'node:buffer';

/**
 * Tells of ids in hex digits whether they may be among some, by their first four digits, so that most need not be made a text
 * to be looked up.
 */
export function createIdFilter(ids: Iterable<string>): (bytes: Buffer, at: number) => boolean {
  const begins = new Uint8Array(1 << 16);
  for (const id of ids) begins[Number.parseInt(id.slice(0, 4), 16)] = 1;
  return (bytes, at) => {
    let begin = 0;
    for (let i = at; i < at + 4; i++) begin = (begin << 4) | digit(bytes[i]!);
    return begins[begin] === 1;
  };
}

/** Of `0` to `9` the low bits are the value; of `a` to `f` they are 1 to 6. */
function digit(code: number): number {
  return (code & 15) + (code >> 6) * 9;
}
