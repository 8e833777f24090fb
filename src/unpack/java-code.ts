/** What a piece of byte code does with constants, in order. */
type Step =
  | { readonly kind: 'load'; readonly constant: number }
  | { readonly kind: 'field'; readonly reference: number }
  | { readonly kind: 'call'; readonly reference: number }
  | { readonly kind: 'local'; readonly local: number; readonly next: number };

/** Bytes of each instruction, from 0 on, as runs of `[count, length]`; 0 for those whose length depends. */
const LENGTHS: Uint8Array = Uint8Array.from(
  [
    [16, 1],
    [1, 2],
    [1, 3],
    [1, 2],
    [2, 3],
    [5, 2],
    [28, 1],
    [5, 2],
    [73, 1],
    [1, 3],
    [20, 1],
    [16, 3],
    [1, 2],
    [2, 0],
    [6, 1],
    [7, 3],
    [2, 5],
    [1, 3],
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 3],
    [2, 1],
    [1, 0],
    [1, 4],
    [2, 3],
    [2, 5],
  ].flatMap(([count, length]) => Array.from({ length: count! }, () => length!)),
);
const LDC = 18;
const LDC_W = 19;
const ASTORE = 58;
const ASTORE_0 = 75;
const TABLE_SWITCH = 170;
const LOOKUP_SWITCH = 171;
const PUT_STATIC = 179;
const PUT_FIELD = 181;
const INVOKE_VIRTUAL = 182;
const INVOKE_INTERFACE = 185;
const WIDE = 196;
const IINC = 132;

/** Reads the instructions of a method one behind another, whatever its jumps. */
export function* stepsOf(code: Buffer): Iterable<Step> {
  for (let at = 0; at < code.length; ) {
    const operation = code[at]!;
    const length = LENGTHS[operation] || lengthAt(code, at);
    // What is no instruction, or is cut off, says nothing of what follows.
    if (length === 0 || at + length > code.length) return;
    const next = at + length;
    if (operation === LDC) yield { kind: 'load', constant: code[at + 1]! };
    else if (operation === LDC_W) yield { kind: 'load', constant: code.readUInt16BE(at + 1) };
    else if (operation === PUT_STATIC || operation === PUT_FIELD)
      yield { kind: 'field', reference: code.readUInt16BE(at + 1) };
    else if (operation >= INVOKE_VIRTUAL && operation <= INVOKE_INTERFACE)
      yield { kind: 'call', reference: code.readUInt16BE(at + 1) };
    else if (operation === ASTORE) yield { kind: 'local', local: code[at + 1]!, next };
    else if (operation >= ASTORE_0 && operation < ASTORE_0 + 4)
      yield { kind: 'local', local: operation - ASTORE_0, next };
    at = next;
  }
}

function lengthAt(code: Buffer, at: number): number {
  const operation = code[at];
  if (operation === WIDE) return code[at + 1] === IINC ? 6 : 4;
  const start = (at + 4) & ~3;
  if (start + 12 > code.length) return 0;
  if (operation === LOOKUP_SWITCH) return start + 8 + 8 * code.readUInt32BE(start + 4) - at;
  if (operation !== TABLE_SWITCH) return 0;
  const count = code.readInt32BE(start + 8) - code.readInt32BE(start + 4) + 1;
  return count < 0 ? 0 : start + 12 + 4 * count - at;
}
