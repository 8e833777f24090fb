import { Buffer } from 'node:buffer';
import { backslash } from './backslash.ts';
import { entity } from './entity.ts';
import { join } from './join.ts';
import { lineBreakTag } from './line-break-tag.ts';
import { percent } from './percent.ts';
import type { Rewriter } from './rewriter.ts';

type Decode = (bytes: Uint8Array, p: number, limit: number, out: Rewriter) => number;

/** By the character that begins it: what may be decoded there, the first that fits. */
const DECODERS: Readonly<Record<string, readonly Decode[]>> = {
  '%': [percent],
  '&': [entity],
  '<': [lineBreakTag],
  '\\': [join, backslash],
  '"': [join],
  "'": [join],
  '`': [join],
  $: [join],
};
const BEGINS = new RegExp(`[\\${Object.keys(DECODERS).join('\\')}]`, 'g');

/** Writes [from, to) anew with its escape sequences, entities and percent signs decoded, and with what is cut in two joined. */
export function escapes(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  // Not byte by byte: V8 would compile such a loop for speed, which takes longer than most texts.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  BEGINS.lastIndex = 0;
  for (let hit = BEGINS.exec(text); hit; hit = BEGINS.exec(text)) {
    const p = from + hit.index;
    BEGINS.lastIndex = decodeAt(DECODERS[hit[0]]!, bytes, p, to, out) - from;
  }
}

function decodeAt(decoders: readonly Decode[], bytes: Uint8Array, p: number, to: number, out: Rewriter): number {
  for (const decode of decoders) {
    const end = decode(bytes, p, to, out);
    if (end > p) return end;
  }
  return p + 1;
}
