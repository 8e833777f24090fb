import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { madeBy, textsIn, unpacked } from '../helper/unpacked.ts';

const TEXT = `${'plain words, and more of them\n'.repeat(40)}the last line\n`;

/** What the programs made of the text, for machines that have none of them. */
const MADE: Readonly<Record<string, string>> = {
  bzip2:
    'QlpoOTFBWSZTWcTV2+oAAeXRgAAQQAQnZ9yAIACQKaZGJiYgUqSZMmjR6TbkTUTTO4mgnAnwTInQnImPAmRMdaCYE/CcxPonnInD2JgTImwmNBOxMidichMib/tdwn8XckU4UJDE1dvq',
  xz: '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AS9ADhdADgbCEeCsp0KrqXvvXxFbLFtQ9kPfuT7/eIJYHHPppBpYBBKKTybOfbJSdKUsoSzZNKkcwunmKAAADcf7JInxuNbAAFUvgkAAADDZ7WGscRn+wIAAAAABFla',
  'xz for machine code':
    '/Td6WFoAAAD/EtlBAgEEACEBEACLIW9J4AS9ADhdADgbCEeCsp0KrqXvvXxFbLFtQ9kPfuT7/eIJYHHPppBpYBBKKTybOfbJSdKUsoSzZNKkcwunmKAAAAABTL4JAAAANecwaagACvwCAAAAAABZWg==',
  lzma: 'XQAAgAD//////////wA4GwhHgrKdCq6l7718RWyxbUPZD37k+/3iCWBxz6aQaWAQSik8mzn2yUnSlLKEs2TSpHML+hk1r//VF4AA',
  zstd: 'KLUv/WS+A5UBAMICChDA5QEAslm5vL0uq/q8HZssY4v5JpS361G7fuDbYH0tHZAaXL5IKQIBAD4SfuUEOB77Gg==',
  lz4: 'BCJNGGRApzYAAAD/D3BsYWluIHdvcmRzLCBhbmQgbW9yZSBvZiB0aGVtCh4A/////4PgdGhlIGxhc3QgbGluZQoAAAAA1C0m7w==',
  'lz4 in linked blocks':
    'BCJNGGxAvgQAAAAAAABENgAAAP8PcGxhaW4gd29yZHMsIGFuZCBtb3JlIG9mIHRoZW0KHgD/////g+B0aGUgbGFzdCBsaW5lCgAAAADULSbv',
};
const made = (name: string) => (name === 'gzip' ? gzipSync(TEXT) : Buffer.from(MADE[name]!, 'base64'));
const NAMES = ['gzip', ...Object.keys(MADE)];

describe.each(NAMES)('%s', (name) => {
  test.each([1, 7, 1 << 20])('is unpacked, in parts of %i bytes', (step) => {
    expect(unpacked(made(name), step)).toEqual({
      entries: [{ path: 'content', text: TEXT, how: {} }],
      problems: [],
    });
  });

  test('that is cut off is a problem, wherever it is cut', () => {
    const whole = made(name);
    for (let length = whole.length - 1; length > 24; length -= 5) {
      const { problems } = unpacked(whole.subarray(0, length));
      expect(problems.map(({ code }) => code)).toEqual(['damaged']);
    }
  });

  test('what stands behind it is read as it is', () => {
    const { entries } = unpacked(Buffer.concat([made(name), Buffer.from('behind it')]));
    expect(entries[0]!.text).toBe(TEXT);
    expect(name === 'lzma' ? [] : entries.slice(1).map(({ path, text, how }) => [path, text, how.again])).toEqual(
      name === 'lzma' || name === 'zstd' || name === 'bzip2' ? [] : [[undefined, 'behind it', true]],
    );
  });
});

test('several streams in one file', () => {
  for (const name of ['gzip', 'bzip2', 'xz', 'zstd', 'lz4']) {
    const twice = Buffer.concat([made(name), made(name)]);
    expect([name, textsIn(twice)]).toEqual([name, { content: TEXT + TEXT }]);
    expect([name, textsIn(twice, 11)]).toEqual([name, { content: TEXT + TEXT }]);
  }
});

/** Bytes that are hard to pack, and some that are easy. */
function mixed(): Buffer {
  let state = 20261121;
  const noise = Buffer.from(
    Array.from({ length: 90_000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 24) % 97;
    }),
  );
  return Buffer.concat([Buffer.alloc(140_000, 'ab'), noise, noise.subarray(10_000, 60_000), Buffer.alloc(3000, 'c')]);
}

test.each([
  ['gzip', ['-9c']],
  ['bzip2', ['-1c']],
  ['bzip2', ['-9c']],
  ['xz', ['-1c']],
  ['xz', ['-1c', '--lzma2=dict=48MiB,mode=fast,nice=16', '--block-size=100000']],
  ['xz', ['--format=lzma', '-c']],
  ['xz', ['--lzma2=dict=4KiB,lc=1,lp=2,pb=1', '-c']],
  ['zstd', ['-qc']],
  ['lz4', ['-qBDc']],
  ['lz4', ['-q9c']],
])('bytes of all kinds, packed by %s %j', (program, args) => {
  const bytes = mixed();
  // A machine without the program unpacks what its own can pack.
  const packed = madeBy(program, args, bytes) ?? gzipSync(bytes);
  const { entries, problems } = unpacked(packed, 50_000);
  expect(problems).toEqual([]);
  expect(entries.length).toBe(1);
  expect(Buffer.from(entries[0]!.text, 'latin1').equals(bytes)).toBe(true);
});
