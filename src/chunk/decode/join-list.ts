/** Bytes before the gap in which the call is looked for, and behind it. */
const BEFORE = 384;
const AFTER = 512;
/** So many more are looked at together. */
const AHEAD = 2048;

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
  const to = Math.min(limit, p + AFTER);
  if (!says(bytes, from, to, limit)) return false;
  const text = latin1(bytes, from, to);
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

/** What was looked at last, and whether some word for joining stands there. */
const looked = { bytes: new Uint8Array(0) as Uint8Array, from: 0, to: 0, says: false };

/** Some word for joining may stand in [from, to): many places of a text are asked for in order. */
function says(bytes: Uint8Array, from: number, to: number, limit: number): boolean {
  if (looked.bytes !== bytes || from < looked.from || to > looked.to) {
    looked.bytes = bytes;
    looked.from = from;
    looked.to = Math.min(limit, to + AHEAD);
    looked.says = SAYS.test(latin1(bytes, from, looked.to));
  }
  return looked.says;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}
