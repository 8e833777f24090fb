import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { tarOf, zipOf } from '../helper/archives.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { findingsIn, scanBytes } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const key = (seed: number) => fillSecret('ghp_<crc62:30>', seed).text;
const KEY = key(1);
const TEXT = `# settings\nsee ${KEY} there\n`;
const AT = { line: 2, column: 5, start: 15, end: 55, value: KEY };

test('a key in an entry is at its place in the entry', () => {
  const tgz = gzipSync(tarOf({ 'plain.txt': 'words', './conf/.env': TEXT }));
  expect(scanBytes(scanner, tgz)).toMatchObject([{ ...AT, inside: 'conf/.env' }]);
  expect(scanBytes(scanner, zipOf({ 'a.tgz': tgz }))).toMatchObject([{ ...AT, inside: 'a.tgz!conf/.env' }]);
  expect(scanBytes(scanner, gzipSync(TEXT))).toMatchObject([{ ...AT, inside: 'content' }]);
  const [finding] = findingsIn(scanner, rulebook, zipOf({ 'a.tgz': tgz }), 'dir/b.zip');
  expect(finding!.places).toMatchObject([{ path: 'dir/b.zip!a.tgz!conf/.env', line: 2 }]);
  expect(scanner.takeProblems()).toEqual([]);
});

test('entries that go by one name hide nothing of each other', () => {
  const twice = [1, 2].map((seed) => tarOf({ '.env': `T=${key(seed)}\n` }, false));
  const found = findingsIn(scanner, rulebook, Buffer.concat(twice), 'a.tar');
  expect(found.map(({ places }) => places.at(0)!.path)).toEqual(['a.tar!.env', 'a.tar!.env']);
});

test('whatever the parts in which it comes', () => {
  const zip = zipOf({ 'conf/.env': TEXT });
  for (const step of [1, 3, 500]) {
    scanner.begin({ kind: 'stdin' });
    for (let at = 0; at < zip.length; at += step) {
      const space = scanner.space();
      const part = zip.subarray(at, at + step);
      space.set(part);
      scanner.filled(part.length);
    }
    expect(scanner.end()).toBe(zip.length);
    expect(scanner.take()).toMatchObject([{ ...AT, inside: 'conf/.env' }]);
  }
});

test('the next origin is none of it, nor is one that was given up', () => {
  const zip = zipOf({ 'conf/.env': TEXT });
  scanner.begin({ kind: 'blob', blob: '1' });
  scanner.push(zip.subarray(0, 60));
  scanner.abandon();
  scanner.begin({ kind: 'file', path: 'a.txt' });
  scanner.push(Buffer.from(TEXT));
  expect(scanner.end()).toBe(TEXT.length);
  const [match, ...others] = scanner.take();
  expect([match, others]).toMatchObject([AT, []]);
  expect(match).not.toHaveProperty('inside');
  expect(scanner.takeProblems()).toEqual([]);
});

test('an image of a container: deleted files are in their layer, settings and history in JSON', () => {
  const config = JSON.stringify({
    config: { Env: ['PATH=/bin', `APP_TOKEN=${key(2)}`], Labels: { note: key(3) } },
    history: [{ created_by: `RUN curl -H "token: ${key(4)}" example.com` }],
  });
  const image = tarOf({
    'blobs/sha256/aa': tarOf({ 'app/.env': TEXT }),
    'blobs/sha256/bb': gzipSync(tarOf({ 'app/.wh..env': '' })),
    'blobs/sha256/cc': config,
    'index.json': '{}',
  });
  const found = scanBytes(scanner, image).map(({ value, inside }) => `${inside} ${value}`);
  expect([...new Set(found)]).toEqual([
    `blobs/sha256/aa!app/.env ${KEY}`,
    ...[2, 3, 4].map((seed) => `blobs/sha256/cc ${key(seed)}`),
  ]);
});

describe('what is read twice is found once', () => {
  test('a document whose text was cut into runs', () => {
    const [left, right] = [KEY.slice(0, 20), KEY.slice(20)];
    const xml = (text: string) =>
      `<?xml version="1.0"?><w:p xmlns:w="http://schemas.openxmlformats.org/x"><w:t>${text}</w:t></w:p>`;
    const whole = zipOf({ 'word/document.xml': xml(`the key ${KEY} is`) });
    expect(scanBytes(scanner, whole)).toMatchObject([{ inside: 'word/document.xml' }]);
    const cut = zipOf({ 'word/document.xml': xml(`the key ${left}</w:t></w:r><w:r><w:t>${right} is`) });
    const found = scanBytes(scanner, cut).filter(({ value }) => value === KEY);
    expect(found).toMatchObject([{ inside: 'word/document.xml', line: 1, column: 9 }]);
  });

  test('a stream of a PDF', () => {
    const pdf = `%PDF-1.4\n1 0 obj <</Length 70>>\nstream\nBT (key ${KEY} ) Tj ET\nendstream\nendobj\n% ${KEY}\n%%EOF\n`;
    expect(scanBytes(scanner, Buffer.from(pdf))).toMatchObject([{ inside: 'object 1', line: 1, column: 5 }]);
  });
});

test('what is left of a damaged archive is read, at its place in the file', () => {
  const bytes = Buffer.concat([zipOf({ a: 'b' }), Buffer.from(`\n${KEY}\n`)]);
  expect(scanBytes(scanner, bytes)).toMatchObject([{ value: KEY, start: bytes.length - 41, end: bytes.length - 1 }]);
  const cut = zipOf({ 'conf/.env': TEXT }).subarray(0, 70);
  const both = Buffer.concat([zipOf({ a: TEXT }, { hidden: true }).subarray(0, -22), cut]);
  expect(scanBytes(scanner, both, 'b.zip')).toMatchObject([{ ...AT, inside: 'a' }]);
  expect(scanner.takeProblems()).toMatchObject([{ code: 'damaged', path: 'b.zip!conf/.env' }]);
});
