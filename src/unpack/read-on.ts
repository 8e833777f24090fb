import type { Contents } from './contents.ts';
import type { Input } from './input.ts';

const SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');
/** The head of an entry, with the first letters of its name. */
const HEAD = 34;
const METHODS = new Set([0, 8, 9, 12, 14, 93, 95, 99]);

/**
 * Reads the container's own bytes as they are, as far as a zip archive in them: programs and images are put in front of
 * archives, which are found from their ends. True: one begins with the next byte.
 * @param also takes these bytes too
 */
export function* readOnToZip(
  input: Input,
  contents: Contents,
  also: (bytes: Uint8Array) => void,
): Generator<void, boolean, void> {
  let kept: Buffer = Buffer.alloc(0);
  let begun = false;
  const push = (bytes: Buffer, base: number) => {
    if (bytes.length === 0) return;
    if (!begun) contents.begin(null, { own: true, base });
    begun = true;
    contents.push(bytes);
    also(bytes);
  };
  for (;;) {
    const part = yield* input.some();
    const bytes = part ? Buffer.concat([kept, part]) : kept;
    const from = input.taken - bytes.length;
    let end = part ? Math.max(0, bytes.length - SIGNATURE.length + 1) : bytes.length;
    for (let at = bytes.indexOf(SIGNATURE); at >= 0; at = bytes.indexOf(SIGNATURE, at + 1)) {
      if (part && at + HEAD > bytes.length) {
        end = at;
        break;
      }
      if (!isHead(bytes.subarray(at, at + HEAD))) continue;
      push(bytes.subarray(0, at), from);
      if (begun) contents.end();
      input.unread(bytes.subarray(at));
      return true;
    }
    push(bytes.subarray(0, end), from);
    kept = Buffer.from(bytes.subarray(end));
    if (part) continue;
    if (begun) contents.end();
    return false;
  }
}

/** Programs that know zip hold its signature too. */
function isHead(head: Buffer): boolean {
  if (head.length < HEAD) return false;
  const version = head.readUInt16LE(4) & 255;
  const isStored = head.readUInt16LE(8) === 0 && (head.readUInt16LE(6) & 8) === 0;
  const name = head.readUInt16LE(26);
  return (
    version >= 10 &&
    version <= 63 &&
    head.readUInt16LE(6) < 0x1000 &&
    METHODS.has(head.readUInt16LE(8)) &&
    (!isStored || head.readUInt32LE(18) === head.readUInt32LE(22)) &&
    name > 0 &&
    name <= 1024 &&
    head.subarray(30, 30 + Math.min(4, name)).every((byte) => byte >= 0x20 && byte !== 0x7f)
  );
}
