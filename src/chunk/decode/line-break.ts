/** Blanks that indent a line at most. */
const INDENT = 64;

/** The place behind the end of a line at p, bare or written `\n`, and behind what indents the next; p when no line ends. */
export function afterLineBreak(source: Uint8Array, at: number, limit = source.length): number {
  let p = lineBreak(source, at);
  if (p === at) return at;
  for (const from = p; p < limit && p < from + INDENT && (source[p] === 32 || source[p] === 9); ) p++;
  return p;
}

function lineBreak(source: Uint8Array, at: number): number {
  let p = at;
  if (source[p] === 13) p++;
  if (source[p] === 10) return p + 1;
  p = at;
  if (source[p] === 92 && source[p + 1] === 114) p += 2;
  if (source[p] === 92 && source[p + 1] === 110) return p + 2;
  return at;
}
