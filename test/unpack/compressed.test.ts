import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { madeBy, textsIn, unpacked } from '../helper/unpacked.ts';

const TEXT = `${'plain words, and more of them\n'.repeat(40)}the last line\n`;

const COMPRESSED =
  'H52KMEDMqIEDhAwxZgzKsAEiBg4yIMzQAFFDjEAxMwTGCGMQR4yGZQrGoJFQDMMYEGfcqGGQzBiDNDJu5BijJogbBWeQCThDpcEcZQzCYBnDxksyGWdwnJFDhkEzOQzaCBhjzI2GMoLmYDmjTMoaEw9alEG2IY6oZgLWuKo04YyiBm9AjFFm4kiLYpzGiKryowwyBWXMSLjxJAyINybOGPOyZ0YZOTjKgPGxaMExbhnOwBFUhhmWMmq8rCpTBsccH7vyrRHw4FUZdM2yLPOyRtIwFt86lXEjKl2qNK6GCRqDqw2If8POsLhRL4yoN3iOyen550kzc21MHJPb6WbJZvwSbIgQK8OHAstwpfHy4OONZj+GBEFSYBi2MDqvbOiyYUwQYdCUmg1R/dWaT3sRNxQIRgk0hmIH/aQXVA1NBYJVBgW1GUNZIQcWecyVdVZ6qdEQWBgJwXaSXCDURV9uYSQFg2Q3VAZYQ4MByFBKNoDGmEE9NRRZQ5QxmNMYPPHWEXGfNSTahY8thcNuZRTIGnlX1RQUDlyRkRINYeFmUAx69dZiQMEJlINbMHB4HH92LQegU3zZ4Nd0ChGWA0PYMaiYGI0J1hFN4TlZUHkLCXRDZ+rBNBpGDcHnkUBk8EVDa/cJRdx+/f3HVG4w7EYgf1T5BBRFAtWA3IMKMddURFFZuFxOMaSIw0leOTmRGGN5d4NkZfhlYkMoRsoQizpxtZhBMQpFU40g3JgjU6+Z0VmPDf0YQ5BDplZDgUgqlCVnEbH05HKKxTDWlCD5dqUYWWp4A4dewmSXmDU5ZaZOqW32U4ptVggRGX+q+ZgZktmZrUjV7ZmehjWABqhCMuHAUaHjLcdTDK8tChJR7IEAKXwq7VYpTFRlGkN+N3E1RkozhJXDWKFWGNVOigqEQ4pmcKhqtnZF+GpXS9XglxiB1WoWQ7l+qFRj28ZFU7D+FVQsXDPY0BkZoC27kUwz3pTaGHzN0FoOWVpbIUs/BrnZWGbs9m22VClJblea0YCcGGGpa5ZTVVLEUxg5wZDivPzNBSaAIQpkg2Rk+OXvXoQF/OZiXMnQXg4yIVzhR3hWt9lrZXQWMXmjCWpxet7RUKAYrXHckMeNhqyUYjCMdYNeJ48UUKYa2sDhy0DaNTORTo26WGoyBLZzQz07CRGrEW72WBmSGU2eSErfSqmGNIAWRntRc8wR1cMqxRMMr2nNH1HLNruUDbuRDSRVaEcUFLbLpSRDWDgwF7eTUYWrpEoplsGh3uTZ5Te7Oi1Fg1+EC0UY4vUuzlRjMDz2OH+V+bsmg6l2NgZomguZkecKL8fXZB3FS9zpEwuq0lhl7OY6eVTJ7rFOmunEbFi5z+7UyZeqGZgZKQqf7Vwxg3C8dzVINoZfzZuVUPQ/L8dVVR3JhL2THyENvaKvkdFZ+MSOFvWvlHrHFLOtsV9hUFw7qGZYZoxFf7a+mQ1C/l25VQOHYiD3v1kWxU0RX2Kk5lBchJVxkt4i25XbDY+RIRkNlRFOZEKIL6bhQD+1B4NMj0ebWk45tGbGazUQNwZRmoPAeXq51bCbGAVOZtZVpVPEVRgpjRQXc2Xo5brIVLFlQ4pkcKgTsXblfpN3Yyz11k8imUGY8Bd+qXN7ZjxWA01jVNY8CM93xRYNnYkBWlVmZYQ9RamFwdfKcWVJBnHhAzhaUjaMRcZuTBFLFfsMajiGZn/9ZJcZzNF/IV884RBYGSnWcJIYc/0PAg65lZEUDZKJ4ZdDsydUBkN628cVDO3dIBMZNNHwEeEROf7aGJ0NJORoMGT0uIPeQfYTVWZkWUNQY/ioc1hljFWDXmL4NhkIOLBFhls0cBgGciPNblEZTrluX2owBGYDYWScpBOAuzr+2BiSvSVkQWYkJPxFGobW0WhmyFQDR2P4lRMOrZXxGg3EiUFUVSDgkBQZudGwWxgFrjz7VWQEFb6aKcEQlg3MkaEXUwAGdBU=';
const LONG_LZMA =
  'XQAAgAD//////////wA4GwhHgrKdCq6l7718RWyxbUPZD37k+/3iCWBxz6aQaWAQSik8mzocLK222AZc9WhOMt28Q1ncJdtwp21OOpo7cw/DVLx/6ZDA355qfx8YcXFW/8Fg0dCm1D0Ly/rpQY2vWXa+2jL5val4k/7pw8/aUyxLx7GJJnsfBBGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgpZAk7gMsqbN+1O/DEvS5fqg8+S2ZCkBMO/xCT+HF4WfgLzf+VKEYPqfx83vuaMC5WwI+F84OBwGXEJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC676xfZT//+TIAAA=';
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
  lzip: 'TFpJUAEMADgbCEeCsp0KrqXvvXxFbLFtQ9kPfuT7/eIJYHHPppBpYBBKKTybOfbJSdI6xjN16CI7yikqL6F3/7sd4AAcKHxlvgQAAAAAAABYAAAAAAAAAA==',
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
    expect(entries.slice(1).map(({ path, text, how }) => [path, text, how.again])).toEqual([
      [undefined, 'behind it', true],
    ]);
  });
});

test('several streams in one file', () => {
  for (const name of ['gzip', 'bzip2', 'xz', 'zstd', 'lz4', 'lzip']) {
    const twice = Buffer.concat([made(name), made(name)]);
    expect([name, textsIn(twice)]).toEqual([name, { content: TEXT + TEXT }]);
    expect([name, textsIn(twice, 11)]).toEqual([name, { content: TEXT + TEXT }]);
  }
});

test('behind frames that are to be skipped', () => {
  const skipped = Buffer.from('\x5a\x2a\x4d\x18\x03\0\0\0abc', 'latin1');
  for (const name of ['zstd', 'lz4'])
    expect(textsIn(Buffer.concat([skipped, skipped, made(name), skipped, made(name)]))).toEqual({
      content: TEXT + TEXT,
    });
});

test('a dictionary may be larger than memory, where the file is not', () => {
  const bytes = made('lzma');
  bytes.writeUInt32LE(2 ** 31, 1);
  expect(textsIn(bytes)).toEqual({ content: TEXT });
});

test("what Unix's compress wrote", () => {
  const text = Array.from({ length: 700 }, (_, i) => `${((i * 7919) % 1009).toString(16)} `).join('');
  // Its codes grow to ten bits.
  const bytes = madeBy('compress', ['-b', '10', '-c'], Buffer.from(text)) ?? Buffer.from(COMPRESSED, 'base64');
  for (const step of [1, 1000]) expect(textsIn(bytes, step)).toEqual({ content: text });
});

test('a match of LZMA that goes over what is unpacked at once', () => {
  const { entries, problems } = unpacked(Buffer.from(LONG_LZMA, 'base64'));
  expect(entries.map(({ text }) => text.length)).toEqual([30 * 45_000]);
  expect(problems).toEqual([]);
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
  ['xz', ['--delta=dist=3', '--powerpc', '--lzma2=preset=0', '-c']],
  ['xz', ['--sparc', '--delta=dist=1', '--lzma2=preset=0', '-c']],
  ['zstd', ['-qc']],
  ['zstd', ['-1', '--long=27', '-qc']],
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

test('zstd goes back further than the window that it begins with, in each of two frames', () => {
  const noise = mixed().subarray(140_000, 240_000);
  const bytes = Buffer.concat([noise, Buffer.alloc(900_000, 'ab'), noise]);
  const packed = madeBy('zstd', ['-1', '--long=24', '-qc'], bytes) ?? gzipSync(bytes);
  const { entries, problems } = unpacked(Buffer.concat([packed, packed]), 50_000);
  expect(problems).toEqual([]);
  expect(Buffer.from(entries[0]!.text, 'latin1').equals(Buffer.concat([bytes, bytes]))).toBe(true);
});
