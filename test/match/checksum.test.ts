import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksumHolds, checksumOf } from '../../src/match/checksum.ts';
import { crc32 } from '../../src/util/crc32.ts';
import { fillSecret } from '../helper/fill-secret.ts';

const SETTINGS = { seed: 20260731, numRuns: 200 };
const text = fc.string({ unit: 'binary-ascii', maxLength: 60 });

test('CRC-32 of what everybody tries', () => {
  expect([crc32(''), crc32('a'), crc32('123456789')]).toEqual([0, 0xe8b7be43, 0xcbf43926]);
});

test("CRC-32 is Node's own, where Node has one", () => {
  const own = nodeCrc32 as typeof nodeCrc32 | undefined;
  fc.assert(
    fc.property(text, (body) => {
      expect(crc32(body)).toBe(own ? own(Buffer.from(body, 'latin1')) : crc32(body));
    }),
    SETTINGS,
  );
});

test('each kind as its providers write it', () => {
  expect(checksumOf('crc32-hex', '123456789', 8)).toBe('cbf43926');
  expect(checksumOf('crc32-hex-le', '123456789', 8)).toBe('2639f4cb');
  expect(checksumOf('crc32-base62', '123456789', 6)).toBe(base62(0xcbf43926).padStart(6, '0'));
  expect(checksumOf('crc32-base62', '', 6)).toBe('000000');
  expect(checksumOf('crc32-hex', '', 8)).toBe('00000000');
});

test('it holds for its own body and for no body with a character changed', () => {
  const kind = fc.constantFrom('crc32-base62' as const, 'crc32-hex' as const, 'crc32-hex-le' as const);
  fc.assert(
    fc.property(kind, fc.nat(9999), fc.nat(29), (kind, seed, at) => {
      const body = fillSecret('<alnum:30>', seed).text;
      const check = checksumOf(kind, body, kind === 'crc32-base62' ? 6 : 8);
      expect(checksumHolds(kind, body, check)).toBe(true);
      const other = body.slice(0, at) + (body[at] === 'a' ? 'b' : 'a') + body.slice(at + 1);
      expect(checksumHolds(kind, other, check)).toBe(false);
    }),
    SETTINGS,
  );
});

/** By way of BigInt, to have another opinion. */
function base62(n: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let rest = BigInt(n);
  let out = '';
  for (; rest > 0n; rest /= 62n) out = digits[Number(rest % 62n)] + out;
  return out;
}
