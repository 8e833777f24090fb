import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadInflater } from '../../src/rulebook/load.ts';

/** Bytes that are inflated with one module, which frees nothing. */
const ROOM = 8 * 1024 * 1024;

let code = loadInflater()!;
let used = 0;

function inflated(bytes: Uint8Array): Buffer | null {
  if (used > ROOM) [code, used] = [loadInflater()!, 0];
  new Uint8Array(code.memory.buffer).set(bytes, code.input());
  const size = code.inflate(bytes.length);
  used += Math.max(0, size);
  return size < 0 ? null : Buffer.from(Buffer.from(code.memory.buffer, code.address(), size));
}

const text = fc.array(fc.constantFrom('const ', 'value', ' = ', '\n', 'return ', '(a, b)', 'é', '0'), {
  maxLength: 900,
});
const contents = fc.oneof(
  text.map((parts) => Buffer.from(parts.join(''))),
  fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
  fc.tuple(fc.nat(70_000), fc.string({ minLength: 1, maxLength: 40 })).map(([size, of]) => Buffer.alloc(size, of)),
);
const how = fc.record({ level: fc.nat(9), strategy: fc.nat(4), memLevel: fc.integer({ min: 1, max: 9 }) });

test('what zlib deflates comes out as it was', () => {
  fc.assert(
    fc.property(contents, how, (bytes, options) => {
      expect(inflated(deflateSync(bytes, options))?.equals(bytes)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a stream in which one bit is another is refused', () => {
  fc.assert(
    fc.property(contents, how, fc.nat(), fc.nat(7), (bytes, options, at, bit) => {
      const stream = deflateSync(bytes, options);
      const place = 2 + (at % (stream.length - 2));
      stream[place] = stream[place]! ^ (1 << bit);
      // Bits behind the end of the last block count for nothing.
      const left = inflated(stream);
      expect(left === null || left.equals(bytes)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
