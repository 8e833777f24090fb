import { damage } from './damage.ts';
import { zigzag } from './zigzag.ts';

/** A value of Thrift: of a struct its fields by their ids. */
export type Thrift = number | boolean | Buffer | readonly Thrift[] | ReadonlyMap<number, Thrift> | null;

const DEEPEST = 32;
const TRUE = 1;
const FALSE = 2;

/** Reads a struct of Thrift's compact protocol. Returns where it ends. @throws Damage, RangeError */
export function readThrift(bytes: Buffer, start: number): [fields: ReadonlyMap<number, Thrift>, end: number] {
  let at = start;
  const signed = () => {
    const [value, end] = zigzag(bytes, at);
    at = end;
    return value;
  };
  const unsigned = () => {
    const value = signed();
    return value < 0 ? -2 * value - 1 : 2 * value;
  };
  const skip = (count: number) => {
    at += count;
    if (at > bytes.length) throw damage('it ends too early');
  };
  const list = (depth: number): Thrift[] => {
    const head = bytes.readUInt8(at++);
    const count = head >> 4 === 15 ? unsigned() : head >> 4;
    const items: Thrift[] = [];
    for (let i = 0; i < count; i++) {
      // A boolean takes a byte here.
      const kind = head & 15;
      items.push(kind === TRUE || kind === FALSE ? bytes.readUInt8(at++) === TRUE : value(kind, depth));
    }
    return items;
  };
  const struct = (depth: number): ReadonlyMap<number, Thrift> => {
    const fields = new Map<number, Thrift>();
    let id = 0;
    for (let head = bytes.readUInt8(at++); head !== 0; head = bytes.readUInt8(at++)) {
      id = head >> 4 === 0 ? signed() : id + (head >> 4);
      fields.set(id, value(head & 15, depth));
    }
    return fields;
  };
  const value = (kind: number, depth: number): Thrift => {
    if (depth > DEEPEST) throw damage('its parts lie too deep in one another');
    switch (kind) {
      case TRUE:
        return true;
      case FALSE:
        return false;
      case 3:
        return bytes.readInt8(at++);
      case 4:
      case 5:
      case 6:
        return signed();
      case 7:
        skip(8);
        return null;
      case 8: {
        const length = unsigned();
        skip(length);
        return bytes.subarray(at - length, at);
      }
      case 9:
      case 10:
        return list(depth + 1);
      case 12:
        return struct(depth + 1);
      default:
        throw damage('a value is none');
    }
  };
  return [struct(0), at];
}
