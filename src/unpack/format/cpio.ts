import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';
import { textOf } from '../text-of.ts';

const LONGEST_NAME = 64 * 1024;

/** What the head of an entry says; sizes in bytes. */
interface Head {
  readonly name: number;
  readonly size: number;
  /** After the name and after the content. */
  readonly padding: readonly [number, number];
}

/** cpio archives, the payload of RPM packages and initial RAM disks: new and portable ASCII form, and the old binary one. */
export function* cpio(input: Input, contents: Contents): Parser {
  for (;;) {
    const magic = yield* input.upTo(6);
    if (magic.length === 0) return;
    const { name, size, padding } = yield* readHead(magic, input);
    if (name === 0 || name > LONGEST_NAME) throw damage('the name of an entry is too long');
    const path = textOf((yield* input.exactly(name)).subarray(0, -1));
    yield* input.skip(padding[0]);
    if (path === 'TRAILER!!!') return yield* behind(input, contents);
    contents.begin(path);
    yield* input.pass(size, (bytes) => contents.push(bytes));
    contents.end();
    yield* input.upTo(padding[1]);
  }
}

/** Behind the end another archive may follow, compressed or not, as in the initial RAM disk of a kernel: zeros fill up to it. */
function* behind(input: Input, contents: Contents): Parser {
  for (let part = yield* input.some(); part; part = yield* input.some()) {
    const at = part.findIndex((byte) => byte !== 0);
    if (at < 0) continue;
    contents.begin(null);
    contents.push(part.subarray(at));
    for (let more = yield* input.some(); more; more = yield* input.some()) contents.push(more);
    return contents.end();
  }
}

function* readHead(first: Buffer, input: Input): Generator<void, Head, void> {
  const magic = first.toString('latin1');
  if (magic.startsWith('\xc7q')) return binaryHead(yield* input.exactly(20), 'readUInt16LE');
  if (magic.startsWith('q\xc7')) return binaryHead(yield* input.exactly(20), 'readUInt16BE');
  if (magic === '070701' || magic === '070702') {
    const head = (yield* input.exactly(104)).toString('latin1');
    const name = field(head, 88, 8, 16);
    const size = field(head, 48, 8, 16);
    return { name, size, padding: [toFour(110 + name), toFour(size)] };
  }
  if (magic !== '070707') throw damage('the head of an entry is none');
  const head = (yield* input.exactly(70)).toString('latin1');
  return { name: field(head, 53, 6, 8), size: field(head, 59, 11, 8), padding: [0, 0] };
}

/** Of the old form, numbers in the order of the machine's bytes, the higher half of a size first. */
function binaryHead(rest: Buffer, read: 'readUInt16LE' | 'readUInt16BE'): Head {
  const name = rest[read](14);
  const size = rest[read](16) * 65536 + rest[read](18);
  return { name, size, padding: [name & 1, size & 1] };
}

function field(head: string, at: number, length: number, base: 8 | 16): number {
  const number = Number.parseInt(head.slice(at, at + length), base);
  if (Number.isNaN(number)) throw damage('the head of an entry holds no numbers');
  return number;
}

function toFour(length: number): number {
  return (4 - (length % 4)) % 4;
}
