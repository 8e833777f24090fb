import { backslash } from './backslash.ts';
import { entity } from './entity.ts';
import { join } from './join.ts';
import { lineBreakTag } from './line-break-tag.ts';
import { percent } from './percent.ts';
import type { Rewriter } from './rewriter.ts';

type Decode = (bytes: Uint8Array, p: number, limit: number, out: Rewriter) => number;

/** By the character that begins it: what may be decoded there, the first that fits. */
const DECODERS: readonly (readonly Decode[] | undefined)[] = Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === '%') return [percent];
  if (char === '&') return [entity];
  if (char === '<') return [lineBreakTag];
  if (char === '\\') return [join, backslash];
  return '"\'`$'.includes(char) ? [join] : undefined;
});
const BEGINS = Uint8Array.from(DECODERS, (decoders) => (decoders ? 1 : 0));

/** Writes [from, to) anew with its escape sequences, entities and percent signs decoded, and with what is cut in two joined. */
export function escapes(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  for (let p = from; p < to; ) {
    const c = bytes[p]!;
    p = BEGINS[c] === 0 ? p + 1 : decodeAt(DECODERS[c]!, bytes, p, to, out);
  }
}

function decodeAt(decoders: readonly Decode[], bytes: Uint8Array, p: number, to: number, out: Rewriter): number {
  for (const decode of decoders) {
    const end = decode(bytes, p, to, out);
    if (end > p) return end;
  }
  return p + 1;
}
