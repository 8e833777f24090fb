import { int32Little } from './bytes.ts';
import { WireError } from './wire.ts';

/** What a login needs of BSON. Numbers are 32-bit integers on the way out. */
export type Bson = string | number | boolean | null | Buffer | readonly Bson[] | { readonly [name: string]: Bson };

/** Source: bsonspec.org/spec.html */
export function encodeBson(document: { readonly [name: string]: Bson }): Buffer {
  const parts = Object.entries(document).map(([name, value]) => {
    const [type, bytes] = encoded(value);
    return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), bytes]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([int32Little(body.length + 5), body, Buffer.from([0])]);
}

function encoded(value: Bson): readonly [type: number, bytes: Buffer] {
  if (typeof value === 'string') {
    const text = Buffer.from(`${value}\0`);
    return [0x02, Buffer.concat([int32Little(text.length), text])];
  }
  if (typeof value === 'number') return [0x10, int32Little(value)];
  if (typeof value === 'boolean') return [0x08, Buffer.from([value ? 1 : 0])];
  if (value === null) return [0x0a, Buffer.alloc(0)];
  if (Buffer.isBuffer(value)) return [0x05, Buffer.concat([int32Little(value.length), Buffer.from([0]), value])];
  if (Array.isArray(value)) return [0x04, encodeBson(Object.fromEntries(value.entries()))];
  return [0x03, encodeBson(value as { readonly [name: string]: Bson })];
}

/** Bytes of the types that a login does not look into. */
const SKIPPED: Readonly<Record<number, number>> = { 7: 12, 9: 8, 17: 8, 18: 8, 19: 16 };

/** @throws WireError for what is no document, or holds a type that no answer to a login has. */
export function decodeBson(bytes: Buffer): Record<string, Bson> {
  const document: Record<string, Bson> = Object.create(null);
  try {
    const end = bytes.readInt32LE(0) - 1;
    for (let at = 4; at < end; ) {
      const type = bytes.readUInt8(at);
      const nameEnd = bytes.indexOf(0, at + 1);
      const name = bytes.toString('utf8', at + 1, nameEnd);
      const [value, length] = decoded(type, bytes.subarray(nameEnd + 1));
      if (nameEnd < 0 || length < 0) throw new RangeError();
      document[name] = value;
      at = nameEnd + 1 + length;
    }
  } catch {
    throw new WireError('its answer makes no sense');
  }
  return document;
}

function decoded(type: number, bytes: Buffer): readonly [value: Bson, length: number] {
  if (type === 0x01) return [bytes.readDoubleLE(0), 8];
  if (type === 0x02) return [bytes.toString('utf8', 4, 3 + bytes.readInt32LE(0)), 4 + bytes.readInt32LE(0)];
  if (type === 0x03) return [decodeBson(bytes), bytes.readInt32LE(0)];
  if (type === 0x04) return [Object.values(decodeBson(bytes)), bytes.readInt32LE(0)];
  if (type === 0x05) return [bytes.subarray(5, 5 + bytes.readInt32LE(0)), 5 + bytes.readInt32LE(0)];
  if (type === 0x08) return [bytes.readUInt8(0) === 1, 1];
  if (type === 0x0a) return [null, 0];
  if (type === 0x10) return [bytes.readInt32LE(0), 4];
  const length = SKIPPED[type];
  if (length === undefined) throw new RangeError();
  return [null, length];
}
