import { describe, expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const WINDOW = 1024 * 1024;
const OVERLAP = 64 * 1024;
const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const KEY = fillSecret('ghp_<crc62:30>').text;

describe('in a file of several windows', () => {
  const filler = Buffer.alloc(3 * WINDOW, 'lorem ipsum dolor sit amet\n');

  test.each([
    ['at its beginning', 0],
    ['at the end of the first window', WINDOW - KEY.length],
    ['across the end of the first window', WINDOW - 20],
    ['right after it', WINDOW],
    ['where the second window begins', WINDOW - OVERLAP],
    ['across the beginning of the second window', WINDOW - OVERLAP - 20],
    ['right before it', WINDOW - OVERLAP - KEY.length],
    ['in the middle of what both have', WINDOW - OVERLAP / 2],
    ['across the end of the second window', 2 * WINDOW - OVERLAP - 20],
    ['at its end', 3 * WINDOW - KEY.length],
  ])('a key is found once: %s', (_, start) => {
    const bytes = Buffer.from(filler);
    bytes.write(
      ` ${KEY} `.slice(start === 0 ? 1 : 0, start + KEY.length === bytes.length ? -1 : undefined),
      Math.max(0, start - 1),
    );
    const found = scanBytes(scanner, bytes);
    const line = bytes.toString('latin1', 0, start).split('\n').length;
    expect(found).toMatchObject([{ value: KEY, start, end: start + KEY.length, line }]);
  });

  test('two hundred of them are found, each at its place', () => {
    const bytes = Buffer.from(filler);
    const keys = Array.from({ length: 200 }, (_, i) => ({
      value: fillSecret('ghp_<crc62:30>', i).text,
      start: 1 + i * 15_000,
    }));
    for (const { value, start } of keys) bytes.write(` ${value} `, start - 1);
    expect(scanBytes(scanner, bytes).map(({ value, start }) => ({ value, start }))).toEqual(keys);
  });

  test('what is left of one file is not found in the next', () => {
    const first = Buffer.concat([filler, Buffer.from(KEY)]);
    expect(scanBytes(scanner, first)).toHaveLength(1);
    expect(scanBytes(scanner, Buffer.from('nothing'))).toEqual([]);
    expect(scanBytes(scanner, filler.subarray(0, WINDOW))).toEqual([]);
  });
});

describe('origins', () => {
  test('come with what was found in them', () => {
    for (const path of ['a', 'b']) {
      scanner.begin({ kind: 'file', path });
      scanner.push(Buffer.from(`x ${KEY}\n`));
      scanner.end();
    }
    const found = scanner.take();
    expect(found.map(({ origin }) => origin)).toEqual([
      { kind: 'file', path: 'a' },
      { kind: 'file', path: 'b' },
    ]);
    expect(scanner.take()).toEqual([]);
  });

  // The second is not asked whether it is empty: its path may be that of a key, or its bytes are no characters.
  test.each([
    ['that may be a key as a whole', 'b.txt', Buffer.from(`token ${KEY}\n`)],
    ['of wide characters', 'b.js', Buffer.from(`token ${KEY}\n`, 'utf16le')],
  ])('behind an empty one of as many characters are read: those %s', (_, path, bytes) => {
    const empty = Buffer.alloc(`token ${KEY}\n`.length, 'a b ');
    for (const [of, content] of [['a.js', empty] as const, [path, bytes] as const]) {
      scanner.begin({ kind: 'file', path: of });
      scanner.push(content);
      scanner.end();
    }
    expect(scanner.take()).toMatchObject([{ value: KEY, origin: { path } }]);
  });

  test('say how long they were', () => {
    const lengthOf = (length: number) => {
      scanner.begin({ kind: 'stdin' });
      scanner.push(Buffer.alloc(length, 'a b '));
      return scanner.end();
    };
    expect([0, 1, WINDOW, WINDOW + 1, 3 * WINDOW].map(lengthOf)).toEqual([0, 1, WINDOW, WINDOW + 1, 3 * WINDOW]);
  });

  test('that are abandoned leave nothing behind', () => {
    scanner.begin({ kind: 'blob', blob: '1' });
    scanner.push(Buffer.from(`x ${KEY.slice(0, 20)}`));
    scanner.abandon();
    scanner.begin({ kind: 'file', path: 'a.ts' });
    scanner.push(Buffer.from(`${KEY.slice(20)}\n`));
    scanner.end();
    expect(scanner.take()).toEqual([]);
  });

  test('may be read straight into the scanner', () => {
    scanner.begin({ kind: 'stdin' });
    for (const part of [KEY.slice(0, 3), KEY.slice(3)]) {
      const space = scanner.space();
      space.set(Buffer.from(part));
      scanner.filled(part.length);
    }
    scanner.end();
    expect(scanner.take()).toMatchObject([{ value: KEY, start: 0, line: 1, column: 1 }]);
  });
});

test('windows that were seen before are skipped, but for those that held a key', () => {
  const blob = Buffer.from(`${'const token_name_1234567890 = github_settings.value;\n'.repeat(20)}print("${KEY}");\n`);
  scanner.rememberWindows(true);
  const times = [1, 2, 3].map(() => scanBytes(scanner, blob).map(({ value, start }) => ({ value, start })));
  scanner.rememberWindows(false);
  expect(times[0]).toMatchObject([{ value: KEY }]);
  expect(times).toEqual([times[0], times[0], times[0]]);
});

test.each([
  ['as it is', (line: string) => line],
  ['in base64', (line: string) => `data: ${Buffer.from(`${line}and what else is in the file\n`).toString('base64')}\n`],
  [
    'in base64 of base64',
    (line: string) => `data: ${Buffer.from(Buffer.from(`x: ${line}${line}`).toString('base64')).toString('base64')}\n`,
  ],
])('a key in surroundings that are alike has all its places, also where windows are remembered: %s', (_, form) => {
  const around = 'lorem ipsum dolor sit amet\n'.repeat(40);
  const bytes = Buffer.from((around + form(`token: ${KEY}\n`)).repeat(3));
  const starts = () => scanBytes(scanner, bytes).map(({ value, start }) => ({ value, start }));
  const plain = starts();
  expect(plain.length).toBeGreaterThanOrEqual(3);
  scanner.rememberWindows(true);
  const times = [starts(), starts()];
  scanner.rememberWindows(false);
  expect(times).toEqual([plain, plain]);
});
