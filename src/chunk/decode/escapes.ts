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

/** Writes [from, to) anew with its escape sequences, entities and percent signs decoded, and with what is cut in two joined. */
export function escapes(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  let copied = from;
  for (let p = from; p < to; ) {
    const decoders = DECODERS[bytes[p]!];
    if (!decoders) {
      p++;
      continue;
    }
    out.copy(bytes, copied, p);
    copied = p;
    for (const decode of decoders) {
      const end = decode(bytes, p, to, out);
      if (end === p) continue;
      copied = end;
      break;
    }
    p = copied > p ? copied : p + 1;
  }
  out.copy(bytes, copied, to);
}
