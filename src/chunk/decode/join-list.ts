/** Bytes before the gap in which the call is looked for, and behind it. */
const BEFORE = 384;
const AFTER = 512;

/** Some word for joining: most lists are of words, stay lists, and are to cost no more than this. */
const SAYS = /join|concat|implode|paste0|strcat/i;
/** Elements of a list, each a quoted part with a comma behind it; the last one without. */
const ELEMENTS = /(?:(["'`])[\w+/=-]*\1[ \t\r\n]*,[ \t\r\n]*)*(["'`])[\w+/=-]*$/;
const REST = /^["'`](?:[ \t\r\n]*,[ \t\r\n]*(["'`])[\w+/=-]*\1)+[ \t\r\n]*,?[ \t\r\n]*/;
/** What joins its arguments, with nothing between them. */
const CALL = /(?:\bconcat!?|\bpaste0|\bstrcat|\bstring\.Concat)[ \t]*\([ \t\r\n]*$/i;
/** What joins the elements of a list by an empty text that stands before it. */
const BY_NOTHING =
  /(?:\b(?:implode|join)[ \t]*\([ \t\r\n]*(?:''|""|``)[ \t\r\n]*,[ \t\r\n]*|(?:''|"")\.join[ \t]*\([ \t\r\n]*|Join"[ \t]*:[ \t\r\n]*\[[ \t\r\n]*""[ \t]*,[ \t\r\n]*|-join[ \t]*@?)[[({]?[ \t\r\n]*$/;
/** The same, where the empty text stands behind it. */
const JOINED = /^[\])}][ \t\r\n]*\.[ \t\r\n]*join[ \t]*\([ \t]*(?:''|""|``)[ \t]*\)/;

/**
 * The part that the quote at p ends is an element of a list whose elements are joined with nothing between them:
 * `["…", "…"].join('')`, `concat("…", "…")`, `"".join(["…", "…"])`.
 */
export function joinsList(bytes: Uint8Array, p: number, limit: number): boolean {
  const from = Math.max(0, p - BEFORE);
  const text = latin1(bytes, from, Math.min(limit, p + AFTER));
  if (!SAYS.test(text)) return false;
  const before = text.slice(0, p - from);
  const elements = ELEMENTS.exec(before);
  if (!elements) return false;
  const head = before.slice(0, elements.index);
  if (CALL.test(head) || BY_NOTHING.test(head)) return true;
  if (!head.trimEnd().endsWith('[')) return false;
  const after = text.slice(p - from);
  const rest = REST.exec(after);
  return rest !== null && JOINED.test(after.slice(rest[0].length));
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}
