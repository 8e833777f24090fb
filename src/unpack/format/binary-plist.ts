import { textOfUtf16 } from '../../util/utf16.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { type Group, group, type Kept, objectText } from '../object-text.ts';

const TRAILER = 32;
const MOST = 1_000_000;
const KIND = { data: 4, ascii: 5, wide: 6, array: 10, ordered: 11, set: 12, dictionary: 13 };

/** Property lists of Apple's systems in their binary form: texts by their keys, and data. */
export function* binaryPlist(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  let text: string;
  try {
    text = objectText(readTop(bytes, contents));
  } catch (error) {
    contents.raw(bytes);
    throw error;
  }
  if (text !== '') contents.entry('values', Buffer.from(text), { made: true });
}

function readTop(bytes: Buffer, contents: Contents): Kept {
  const trailer = bytes.subarray(Math.max(8, bytes.length - TRAILER));
  const width = trailer.readUInt8(6);
  const reference = trailer.readUInt8(7);
  const count = Number(trailer.readBigUInt64BE(8));
  const table = Number(trailer.readBigUInt64BE(24));
  if (width < 1 || width > 6 || reference < 1 || reference > 6) throw damage('its numbers have no size');
  if (count > MOST || table + count * width > bytes.length) throw damage('its table lies outside of it');
  const objects: Kept[] = Array.from({ length: count }, () => null);
  const groups: { to: Group; kind: number; size: number; at: number }[] = [];
  let references = 0;
  for (let i = 0; i < count; i++) {
    const at = bytes.readUIntBE(table + i * width, width);
    const kind = bytes.readUInt8(at) >> 4;
    if (kind < KIND.data) continue;
    const [size, start] = sizeAt(bytes, at);
    if (kind === KIND.ascii) objects[i] = part(bytes, start, size).toString('latin1');
    else if (kind === KIND.wide) objects[i] = textOfUtf16(part(bytes, start, size * 2), 'be');
    else if (kind === KIND.data) contents.entry(`data ${i}`, part(bytes, start, size));
    else if (kind >= KIND.array && kind <= KIND.dictionary) {
      references += kind === KIND.dictionary ? size * 2 : size;
      if (references > MOST) throw damage('it has too many parts');
      const to = group();
      objects[i] = to;
      groups.push({ to, kind, size, at: start });
    }
  }
  const referred = (at: number): Kept => objects[bytes.readUIntBE(at, reference)] ?? null;
  for (const { to, kind, size, at } of groups) {
    for (let i = 0; i < size; i++) {
      const first = referred(at + i * reference);
      if (kind === KIND.dictionary) to.pairs.push([first, referred(at + (size + i) * reference)]);
      else to.items.push(first);
    }
  }
  const top = objects[Number(trailer.readBigUInt64BE(16))] ?? null;
  return { pairs: [], items: [top, ...groups.map(({ to }) => to)] };
}

/** A count of at most 14 stands in the mark itself, others in a number behind it. */
function sizeAt(bytes: Buffer, at: number): [size: number, start: number] {
  const low = bytes.readUInt8(at) & 15;
  if (low < 15) return [low, at + 1];
  const width = 1 << (bytes.readUInt8(at + 1) & 15);
  if (width > 4) throw damage('one of its parts is too long');
  return [bytes.readUIntBE(at + 2, width), at + 2 + width];
}

function part(bytes: Buffer, start: number, size: number): Buffer {
  if (start + size > bytes.length) throw damage('it ends too early');
  return bytes.subarray(start, start + size);
}
