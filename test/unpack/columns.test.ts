import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textsIn, unpacked } from '../helper/unpacked.ts';

/** Numbers as Avro writes them. */
function long(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}
const text = (value: string | Buffer) => Buffer.concat([long(Buffer.byteLength(value)), Buffer.from(value as string)]);
const SYNC = Buffer.alloc(16, 'x');

function avroOf(
  codec: string,
  schema: string,
  ...blocks: readonly (readonly [count: number, packed: Buffer])[]
): Buffer {
  const head = [long(2), text('avro.codec'), text(codec), text('avro.schema'), text(schema), long(0), SYNC];
  return Buffer.concat([
    Buffer.from('Obj\x01'),
    ...head,
    ...blocks.flatMap(([count, packed]) => [long(count), text(packed), SYNC]),
  ]);
}

describe('Avro', () => {
  const SCHEMA = JSON.stringify({
    type: 'record',
    name: 'a.Row',
    fields: [
      { name: 'user', type: 'string' },
      { name: 'word', type: ['null', 'bytes'] },
      { name: 'sizes', type: { type: 'array', items: 'double' } },
      { name: 'tags', type: { type: 'map', values: 'string' } },
      { name: 'next', type: ['null', 'Row'] },
    ],
  });
  const row = (user: string, word: string, ...next: readonly Buffer[]) =>
    Buffer.concat([
      text(user),
      ...[long(1), text(word)],
      ...[long(-1), long(8), Buffer.alloc(8), long(0)],
      ...[long(1), text('key'), text('one'), long(0)],
      ...(next.length > 0 ? [long(1), ...next] : [long(0)]),
    ]);
  const rows = Buffer.concat([row('ann', 'two'), row('bob', 'three', row('cy', 'four'))]);
  const ROWS =
    'user="ann"\nword="two"\nkey="one"\nuser="bob"\nword="three"\nkey="one"\nuser="cy"\nword="four"\nkey="one"\n';
  // A literal of all bytes, and a checksum.
  const snappy = Buffer.concat([Buffer.from([rows.length, 60 << 2, rows.length - 1]), rows, Buffer.alloc(4)]);

  test.each([
    ['null', rows],
    ['deflate', deflateRawSync(rows)],
    ['snappy', snappy],
  ])('rows stand by the names of their fields, packed by %s', (codec, packed) => {
    const bytes = avroOf(codec, SCHEMA, [2, packed], [2, packed]);
    for (const step of [5, 1 << 20]) {
      const texts = textsIn(bytes, step);
      expect([texts['avro.schema'], texts['block 1'], texts['block 2']]).toEqual([SCHEMA, ROWS, ROWS]);
    }
    expect(unpacked(bytes).problems).toEqual([]);
  });

  test('a copy in Snappy repeats what was', () => {
    // "ab", then five bytes from two before.
    const packed = Buffer.from([7, 1 << 2, 0x61, 0x62, (1 << 2) | 1, 2, 0, 0, 0, 0]);
    expect(unpacked(avroOf('snappy', '"string"', [1, packed])).entries.at(-1)!.text).toBe('abababa');
  });

  test('a block that is damaged, and a method that is not known, are told', () => {
    const damaged = unpacked(avroOf('deflate', SCHEMA, [2, Buffer.from('words')], [2, deflateRawSync(rows)]));
    expect(damaged.problems).toMatchObject([{ code: 'damaged', path: 'block 1' }]);
    expect(damaged.entries.map((entry) => entry.text)).toContain(ROWS);
    expect(unpacked(avroOf('other', SCHEMA, [2, rows])).problems).toMatchObject([{ code: 'not-unpacked' }]);
  });

  test('rows that take no bytes, and types in themselves, end', () => {
    const nothing = unpacked(avroOf('null', '{"type":"array","items":"null"}', [1, long(2 ** 40)]));
    expect(nothing.problems).toEqual([]);
    const self = '{"type":"record","name":"A","fields":[{"name":"a","type":"A"}]}';
    expect(unpacked(avroOf('null', self, [1, rows])).entries.at(-1)!.text).toBe(rows.toString('latin1'));
  });
});

describe('tables by columns', () => {
  const bytesOf = (base64: string) => Buffer.from(base64, 'base64');
  /** As Arrow writes them. */
  const SNAPPY = bytesOf(
    'UEFSMRUEFRwVIEwVBBUAEgAADjQDAAAAb25lAwAAAHR3bxUAFRIVFiwVBBUQFQYVBhwAAAAJIAIAAAAEAQEDAhUAFW4VKCwVBBUAFQYVBhwAAAA3OAIAAAADAS0AAAB0aHJlZZ4FABUEGTw1ABgGc2NoZW1hFQQAFQwlAhgEdXNlciUATBwAAAAVDCUCGAR3b3JkJQBMHAAAABYEGRwZLCYAHBUMGTUABhAZGAR1c2VyFQIWBBZwFngmRCYIKSwVBBUAFQIAFQAVEBUCADwWDBkGGSYABAAAACYAHBUMGSUGABkYBHdvcmQVAhYEFpQBFk4mgAFJHBUAFQAVAgA8FloZBhkmAgIAAAAWhAIWBCYIFsYBACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZLBwAABwAAADZAAAAUEFSMQ==',
  );
  const BROTLI = bytesOf(
    'UEFSMRUEFRwVJEwVBBUAEgAAiwaAAwAAAG9uZQMAAAB0d28DFQAVEhUaLBUEFRAVBhUGHAAAABsIAAAE7nDoEsCA6wIVABVuFTIsFQQVABUGFQYcAAAAGzYAAATcZAdatkY2s7NicaeIQwPRLL/XAhUEGTw1ABgGc2NoZW1hFQQAFQwlAhgEdXNlciUATBwAAAAVDCUCGAR3b3JkJQBMHAAAABYEGRwZLCYAHBUMGTUABhAZGAR1c2VyFQgWBBZwFoABJkgmCCksFQQVABUCABUAFRAVAgA8FgwZBhkmAAQAAAAmABwVDBklBgAZGAR3b3JkFQgWBBaUARZYJogBSRwVABUAFQIAPBZaGQYZJgICAAAAFoQCFgQmCBbYAQAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjYuMC4xGSwcAAAcAAAA2gAAAFBBUjE=',
  );

  test('texts of Parquet stand by the names of their columns', () => {
    const { entries, problems } = unpacked(SNAPPY, 100);
    const texts = entries.map(({ path, text: content }) => `${path}: ${content}`);
    expect(texts).toContain('column 1: user="one"\nuser="two"\n');
    expect(texts.join('\n')).toContain(`\nword="${'three'.repeat(9)}"\n`);
    expect(problems).toEqual([]);
  });

  test('what is damaged, or packed in another way, is told and read as it is', () => {
    expect(unpacked(BROTLI).problems).toMatchObject([{ code: 'not-unpacked', path: undefined }]);
    for (const bytes of [SNAPPY.subarray(0, -9), BROTLI]) {
      expect(unpacked(bytes).entries.at(-1)).toMatchObject({ path: undefined, text: bytes.toString('latin1') });
      expect(unpacked(bytes).problems).toHaveLength(1);
    }
  });

  test('Arrow and ORC that are compressed are told', () => {
    const arrow = (buffer: string) => Buffer.concat([Buffer.from('ARROW1\0\0'), Buffer.alloc(300, 3), bytesOf(buffer)]);
    // A frame of LZ4.
    const framed = arrow('BCJNGGxAvgQAAAAAAABE');
    for (const step of [3, 1000]) expect(unpacked(framed, step).problems).toMatchObject([{ code: 'not-unpacked' }]);
    expect(unpacked(arrow('AAAA')).problems).toEqual([]);
    const orc = (kind: number) =>
      Buffer.concat([Buffer.from('ORC'), Buffer.alloc(99, 3), Buffer.from([8, 200, 1, 16, kind, 5])]);
    expect([0, 1].map((kind) => unpacked(orc(kind)).problems.length)).toEqual([0, 1]);
  });
});
