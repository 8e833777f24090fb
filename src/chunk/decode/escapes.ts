import { backslash } from './backslash.ts';
import { entity } from './entity.ts';
import { join } from './join.ts';
import { lineBreakTag } from './line-break-tag.ts';
import { percent } from './percent.ts';
import type { Rewriter } from './rewriter.ts';

type Decode = (bytes: Uint8Array, p: number, limit: number, out: Rewriter) => number;

/** By the character that begins it: what may be decoded there, the first that fits. */
const DECODERS: ReadonlyMap<number, readonly Decode[]> = new Map(
  Object.entries({
    '%': [percent],
    '&': [entity],
    '<': [lineBreakTag],
    '\\': [join, backslash],
    '"': [join],
    "'": [join],
    '`': [join],
    $: [join],
  }).map(([char, decoders]) => [char.charCodeAt(0), decoders]),
);
const BEGINS = new Uint8Array(256);
for (const code of DECODERS.keys()) BEGINS[code] = 1;

/** Writes [from, to) anew with its escape sequences, entities and percent signs decoded, and with what is cut in two joined. */
export function escapes(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  for (let p = from; p < to; ) {
    const c = bytes[p]!;
    p = BEGINS[c] === 0 ? p + 1 : decodeAt(DECODERS.get(c)!, bytes, p, to, out);
  }
}

function decodeAt(decoders: readonly Decode[], bytes: Uint8Array, p: number, to: number, out: Rewriter): number {
  for (const decode of decoders) {
    const end = decode(bytes, p, to, out);
    if (end > p) return end;
  }
  return p + 1;
}
