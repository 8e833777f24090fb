import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../src/unpack/limits.ts';
import { tarOf, zipOf } from '../helper/archives.ts';
import { unpacked } from '../helper/unpacked.ts';

/** So small that the bombs of the tests are quick. */
const SMALL: Limits = {
  ...LIMITS,
  entries: 1000,
  ratio: 20,
  free: { entry: 500_000, origin: 1_500_000 },
  held: 300_000,
  problems: 3,
};
const bomb = gzipSync(Buffer.alloc(5_000_000));
const sizeOf = (bytes: Uint8Array, limits = SMALL) =>
  unpacked(bytes, undefined, limits).entries.reduce((sum, { text }) => sum + text.length, 0);

test('an entry that unpacks to too much is cut, and the next ones are read', () => {
  const zip = zipOf({ bomb: Buffer.alloc(5_000_000), after: 'words' });
  const { entries, problems } = unpacked(zip, undefined, SMALL);
  expect(entries.find(({ path }) => path === 'after')).toMatchObject({ text: 'words' });
  expect(entries[0]!.text.length).toBeLessThan(700_000);
  expect(problems).toMatchObject([
    { code: 'not-unpacked', path: 'bomb', message: expect.stringContaining('20 times') },
  ]);
});

test('a bomb in a bomb is not unpacked beyond what the whole may cost', () => {
  let nested = zipOf(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}`, Buffer.alloc(2_000_000)])));
  for (let i = 0; i < 3; i++) nested = zipOf({ a: nested, b: nested, c: nested });
  const { problems } = unpacked(nested, undefined, SMALL);
  expect(problems.at(-1)).toMatchObject({ code: 'not-unpacked', path: undefined });
  expect(sizeOf(nested)).toBeLessThan(2_500_000);
});

test('compressed over and over', () => {
  expect(unpacked(gzipSync(gzipSync(bomb)), undefined, SMALL).problems).not.toEqual([]);
  let deep: Buffer = Buffer.from('words');
  for (let i = 0; i < 30; i++) deep = gzipSync(deep);
  expect(unpacked(deep).problems).toEqual([
    { code: 'not-unpacked', path: 'content', message: 'it lies in more than 8 containers' },
  ]);
});

test('too many entries', () => {
  const { problems } = unpacked(
    tarOf(Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`${i}`, '']))),
    4096,
    SMALL,
  );
  expect(problems).toEqual([{ code: 'not-unpacked', path: undefined, message: 'it has more than 1000 entries' }]);
});

test('too big to be kept: read as it is', () => {
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(400_000, 'words ')]);
  const { entries, problems } = unpacked(pdf, 10_000, SMALL);
  expect(problems).toEqual([{ code: 'not-unpacked', path: undefined, message: 'too big to be unpacked' }]);
  expect(entries).toMatchObject([{ text: pdf.toString('latin1'), how: { base: 0 } }]);
});

test('problems of one kind are counted when they are many', () => {
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}`, 'x']));
  const { problems } = unpacked(zipOf(files, { encrypted: true }), undefined, SMALL);
  expect(problems.map(({ path, message }) => [path, message]).slice(2)).toEqual([
    ['2', 'encrypted with a password'],
    [undefined, 'and so are 7 more of its entries'],
  ]);
});
