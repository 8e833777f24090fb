import { deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/unpack/limits.ts';
import { tarOf, zipOf } from '../helper/archives.ts';
import { unpacked } from '../helper/unpacked.ts';

/** One of each format, small, so that a change of one bit matters. */
const SEEDS: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync('some words and some more words'),
  tar: tarOf({ 'a.txt': 'words', 'b.txt': 'more' }),
  zip: zipOf({ 'a.txt': 'words', 'b.txt': 'more words' }),
  'zip in tar in gzip': gzipSync(tarOf({ 'a.zip': zipOf({ 'a.txt': 'words' }), 'b.txt': 'more' })),
  'streamed zip': zipOf({ 'a.txt': 'words' }, { streamed: true, stored: true }),
  bzip2: literal(
    'QlpoOTFBWSZTWcTV2+oAAeXRgAAQQAQnZ9yAIACQKaZGJiYgUqSZMmjR6TbkTUTTO4mgnAnwTInQnImPAmRMdaCYE/CcxPonnInD2JgTImwmNBOxMidichMib/tdwn8XckU4UJDE1dvq',
  ),
  xz: literal(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AS9ADhdADgbCEeCsp0KrqXvvXxFbLFtQ9kPfuT7/eIJYHHPppBpYBBKKTybOfbJSdKUsoSzZNKkcwunmKAAADcf7JInxuNbAAFUvgkAAADDZ7WGscRn+wIAAAAABFla',
  ),
  lzma: literal('XQAAgAD//////////wA4GwhHgrKdCq6l7718RWyxbUPZD37k+/3iCWBxz6aQaWAQSik8mzn2yUnSlLKEs2TSpHML+hk1r//VF4AA'),
  zstd: literal('KLUv/WS+A5UBAMICChDA5QEAslm5vL0uq/q8HZssY4v5JpS361G7fuDbYH0tHZAaXL5IKQIBAD4SfuUEOB77Gg=='),
  lz4: literal('BCJNGGRApzYAAAD/D3BsYWluIHdvcmRzLCBhbmQgbW9yZSBvZiB0aGVtCh4A/////4PgdGhlIGxhc3QgbGluZQoAAAAA1C0m7w=='),
  ar: Buffer.from(`!<arch>\n${'a.txt/'.padEnd(48)}5         \`\nwords\n`),
  cpio: Buffer.from(`070707${'000000'.repeat(7)}0000000000000000600000000005a.txt\0words`),
  asar: Buffer.concat([
    Buffer.from('040000003000000028000000260000007b2266696c6573223a', 'hex'),
    Buffer.from('{"a.txt":{"size":5,"offset":"0"}}}'),
    Buffer.from('words'),
  ]),
  sqlite: gunzipped(
    'H4sIAAAAAAACAwsO9MksSVVIyy/KTSxRMGZgYmBkZHBQUGBgADIhGAYYgZgFjU8IMDHoJTPyghQz3mIAolFAN6DCyCbOz89oWZKYlJNaUsLkHOTqGOKqEOLo5OOqUKKRqFCSWlGiCYmb7wxANApGDmBnZBIvzy9KKQYA3fGD5QAEAAA=',
  ),
  pdf: Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj <</Filter/FlateDecode/Length 24>>\nstream\n'),
    deflateSync('BT (words) Tj ET'),
    Buffer.from('\nendstream\nendobj\n'),
  ]),
  '7z': literal(
    'N3q8ryccAAQgdqFcpgAAAAAAAAAWAAAAAAAAAFjLhJngAXMAF10AO5vKqtSvvmtu2JK9opUf46GRlHBlgAAA4ADGAH9dAACBMweuD8/88GwP6+qcvwzcnHURt69A9X0H18/1n2cmtsYXkg+viPB0RGkn2uWIhZhp6GhnEF9fHApjP3nz9o2QW0IqHnzMfpdhoJVoRhu/gYxW1t5PIpcLSt9Ryb75SK/ERsOvDUcA+EZkcLEFOUC3+zSzyMPDAOpG0gAAAAAAFwYfAQmAhwAHCwEAASEhARgMgMcAAA==',
  ),
  'git object': deflateSync('blob 5\0words'),
};

function gunzipped(base64: string): Buffer {
  return gunzipSync(literal(base64));
}

function literal(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

/** Whatever is done to a container: it ends, nothing is thrown, no entry is left open, and memory is bounded. */
const LITTLE = { ...LIMITS, held: 16 << 20, free: { entry: 1 << 20, origin: 4 << 20 } };

test.each(Object.keys(SEEDS))('%s with flipped bits, bytes cut out and ends cut off', (name) => {
  const seed = SEEDS[name]!;
  let state = 20261121;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  // What says what it is stays.
  const from = name === 'asar' ? 25 : name.startsWith('git') ? 2 : 6;
  for (let round = 0; round < 150; round++) {
    let bytes = Buffer.from(seed);
    for (let flips = random(4); flips >= 0; flips--) {
      const at = from + random(bytes.length - from);
      if (name === 'tar' && at >= 148 && at < 156) continue;
      bytes[at]! ^= 1 << random(8);
    }
    if (random(3) === 0) bytes = bytes.subarray(0, from + random(bytes.length - from));
    if (random(3) === 0) {
      const at = from + random(bytes.length - from);
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random(40))]);
    }
    try {
      unpacked(bytes, 1 + random(100), LITTLE);
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'no container') throw error;
    }
  }
  expect(unpacked(seed, undefined, LITTLE).entries.length).toBeGreaterThan(0);
});
