import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { scanStream } from '../../src/scan/scan-stdin.ts';
import { fillSecret } from '../helper/fill-secret.ts';

const rulebook = loadRulebook();
const KEY = fillSecret('ghp_<crc62:30>', 1).text;
const LINE = Buffer.from(`token = '${KEY}'\n`);
const scan = (stream: unknown, signal = DEFAULTS.signal) =>
  scanStream(stream as AsyncIterable<Uint8Array>, rulebook, { ...DEFAULTS, signal });

async function* parts(...all: readonly unknown[]): AsyncGenerator<unknown> {
  yield* all;
}

describe('what is no stream is refused', () => {
  test.each<[what: string, stream: unknown]>([
    ['bytes', LINE],
    ['a text', LINE.toString()],
    ['a body that is not there', null],
    ['a blob', new Blob([LINE])],
  ])('%s', async (_, stream) => {
    await expect(scan(stream)).rejects.toMatchObject({
      code: 'usage',
      message: 'what is to be scanned is no stream of bytes',
      hint: expect.stringContaining('Readable.from([buffer])'),
    });
  });
});

describe('a stream that somebody else has read is not taken for an empty one', () => {
  test.each<[of: string, stream: () => Promise<unknown>]>([
    ['Node', () => spent(Readable.from([LINE]))],
    ['the web', () => spent(new Blob([LINE]).stream())],
  ])('of %s', async (_, stream) => {
    await expect(scan(await stream())).rejects.toMatchObject({
      code: 'usage',
      message: 'somebody else has read the stream before',
    });
  });

  test('an empty one is read, and one whose first bytes were put back', async () => {
    expect(await scan(Readable.from([]))).toMatchObject({ complete: true, scanned: { files: 1, bytes: 0 } });
    expect(await scan(new Blob([]).stream())).toMatchObject({ complete: true, scanned: { files: 1, bytes: 0 } });
    const looked = new PassThrough();
    looked.end(LINE);
    looked.unshift(looked.read(4));
    expect((await scan(looked)).findings).toHaveLength(1);
  });
});

async function spent(stream: AsyncIterable<unknown>): Promise<unknown> {
  for await (const _ of stream);
  return stream;
}

test.each<[what: string, part: ArrayBufferView]>([
  ['two bytes each', new Uint16Array(new Uint8Array(Buffer.concat([LINE, LINE])).buffer)],
  ['no size of their own', new DataView(new Uint8Array(LINE).buffer)],
])('views of %s are their bytes', async (_, part) => {
  const { findings, scanned } = await scan(parts(part));
  expect([findings.length, scanned.bytes]).toEqual([1, part.byteLength]);
});

describe('a stream that fails', () => {
  test.each<[thrown: string, error: unknown, message: string]>([
    ['nothing', undefined, 'reading failed: undefined'],
    ['a text', 'the other side went away', 'reading failed: the other side went away'],
    [
      'an error with a key in it',
      new Error(`no answer from https://x/?token=${KEY} in time`),
      `reading failed: no answer from https://x/?token=ghp_…${KEY.slice(-4)} in time`,
    ],
  ])('is a problem, whatever it throws: %s', async (_, error, message) => {
    const failing = async function* () {
      yield LINE;
      throw error;
    };
    const { findings, problems, complete } = await scan(failing());
    expect([findings.length, complete, problems]).toEqual([
      1,
      false,
      [{ code: 'unreadable', path: '-', message, hint: null }],
    ]);
  });
});

describe('a scan that is stopped', () => {
  const stopped = { complete: false, scanned: { files: 0 } };

  test('before it begins reads nothing, and waits for nothing', async () => {
    const hanging = new PassThrough();
    expect(await scan(hanging, AbortSignal.abort())).toMatchObject({ ...stopped, problems: [{ code: 'interrupted' }] });
    expect(hanging.destroyed).toBe(true);
    expect((await scan(Readable.from([LINE]), AbortSignal.abort())).findings).toEqual([]);
  });

  test('does not wait for a stream that does not give up', async () => {
    const stubborn = new PassThrough({ destroy: () => {} });
    stubborn.write(LINE);
    const result = await scan(stubborn, AbortSignal.timeout(20));
    expect(result).toMatchObject({ ...stopped, problems: [{ code: 'timeout' }] });
    expect(result.findings).toHaveLength(1);
  });

  test.each<[of: string, stream: (part: Uint8Array) => unknown]>([
    ['in many parts', (part) => Readable.from(many(part))],
    ['in one', (part) => parts(Buffer.concat([...many(part)]))],
  ])('hears of it too where all bytes are at hand: %s', async (_, stream) => {
    const part = Buffer.alloc(1024 * 1024, 'lorem ipsum dolor sit amet\n');
    const result = await scan(stream(part), AbortSignal.timeout(50));
    expect(result).toMatchObject({ ...stopped, problems: [{ code: 'timeout' }] });
  });

  function* many(part: Uint8Array): Generator<Uint8Array> {
    for (let i = 0; i < 200; i++) yield part;
  }
});

test('a stream of something else is given up when that is told', async () => {
  let isGivenUp = false;
  const texts = new ReadableStream({
    start: (controller) => controller.enqueue('text\n'),
    cancel: () => {
      isGivenUp = true;
    },
  });
  await expect(scan(texts)).rejects.toMatchObject({ code: 'usage' });
  expect(isGivenUp).toBe(true);
});
