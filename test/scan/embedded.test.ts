import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { tarOf, zipOf } from '../helper/archives.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { findingsIn, scanBytes } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const KEY = fillSecret('ghp_<crc62:30>').text;
const ZIP = zipOf({ 'conf/.env': `x\n ${KEY}\n` });
const base64 = (content: string | Uint8Array) => Buffer.from(content as string).toString('base64');

function found(content: string | Uint8Array): string[] {
  return scanBytes(scanner, typeof content === 'string' ? Buffer.from(content) : content, 'a.txt')
    .filter(({ value }) => value === KEY)
    .map(({ inside, line, column }) => `${inside}:${line}:${column}`);
}

function problems(): string[] {
  return scanner.takeProblems().map(({ code, path, message }) => `${path} ${code}: ${message}`);
}

describe('a container that stands encoded in text is opened', () => {
  test.each([
    ['in YAML', `data:\n  a: ${base64(ZIP)}\n`, 'base64 in line 2!conf/.env:2:2'],
    ['in YAML, wrapped', `a: |\n  ${base64(ZIP).replace(/.{76}/g, '$&\n  ')}\n`, 'base64 in line 2!conf/.env:2:2'],
    ['in a data: URL', `url(data:application/zip;base64,${base64(ZIP)})`, 'base64 in line 1!conf/.env:2:2'],
    ['tar', `{"x":"${base64(tarOf({ '.e': KEY }))}"}`, 'base64 in line 1!.e:1:1'],
    ['tar.gz', `{"x":"${base64(gzipSync(tarOf({ a: KEY })))}"}`, 'base64 > gzip in line 1!a:1:1'],
    ['base64 of base64', base64(base64(ZIP)), 'base64 > base64 in line 1!conf/.env:2:2'],
    ['hex', `INSERT INTO a VALUES (0x${ZIP.toString('hex')});`, 'hex in line 1!conf/.env:2:2'],
    ['in a container', zipOf({ 'a.json': `{"x":"${base64(ZIP)}"}` }), 'a.json!base64 in line 1!conf/.env:2:2'],
    [
      'in one that is encoded itself',
      base64(zipOf({ 'a.json': `{"x":"${base64(ZIP)}"}` })),
      'base64 in line 1!a.json!base64 in line 1!conf/.env:2:2',
    ],
  ])('%s', (_, content, place) => {
    expect(found(content)).toEqual([place]);
    expect(problems()).toEqual([]);
  });

  test('over the end of a window, once', () => {
    const at = 1024 * 1024 - 60;
    const text = `${'words and words\n'.repeat(at / 16)}"${base64(ZIP)}"\n${'more words\n'.repeat(10_000)}`;
    expect(found(text)).toHaveLength(1);
    expect(problems()).toEqual([]);
  });
});

describe('an archive in base64 that is longer than the engine takes at once is opened as a whole', () => {
  const long = tarOf({ 'a.bin': Buffer.alloc(1_700_001, '\x01\x02\xff', 'latin1'), 'b/.env': KEY });
  const lines = (text: string, width: number, end: string) => text.replace(new RegExp(`.{${width}}`, 'g'), `$&${end}`);

  test.each([
    ['in one line', `{"x":"${base64(long)}"}`],
    ['in lines', `a: |\n  ${lines(base64(long), 76, '\n  ')}\n`],
    ['in lines of a text in JSON', `"${lines(base64(long), 64, '\\r\\n')}"`],
    ['compressed', `{"x":"${base64(gzipSync(long, { level: 0 }))}"}`],
    ['in hex', `X'${long.toString('hex')}'`],
    ['of UTF-16', Buffer.from(`\ufeff"${base64(long)}"`, 'utf16le')],
  ])('%s', (_, content) => {
    const rest = Buffer.from('\n and more\n'.repeat(9));
    const [place, ...others] = found(Buffer.concat([Buffer.from(content as string), rest]));
    expect(place).toMatch(/^(?:base64|hex) in line \d!b\/\.env:1:1$/);
    expect(others).toEqual([]);
    expect(problems()).toEqual([]);
  });

  test('but where it is encoded twice the rest is told to be missing', () => {
    expect(found(base64(base64(long)))).toEqual([]);
    expect(problems()).toEqual([
      'a.txt not-decoded: holds compressed text or an archive in base64 that is too long to be read whole',
    ]);
  });
});

test('what stands beside it is found too, and the next origin is none of it', () => {
  const other = fillSecret('ghp_<crc62:30>', 2).text;
  const all = scanBytes(scanner, Buffer.from(`{"x":"${base64(ZIP)}", "y":"${other}"}`));
  expect(all.map(({ value, inside }) => [value, inside])).toEqual([
    [other, undefined],
    [KEY, 'base64 in line 1!conf/.env'],
  ]);
  expect(found(`x ${KEY}`)).toEqual(['undefined:1:3']);
});

describe('what cannot be opened', () => {
  test('is told', () => {
    const archive = Buffer.concat([Buffer.from('MSWIM\0\0\0', 'latin1'), Buffer.alloc(40, 'a')]);
    scanBytes(scanner, Buffer.from(`{"x":"${base64(archive)}"}`), 'a.json');
    scanBytes(scanner, Buffer.from(base64(zipOf({ 'b.txt': 'c' }, { encrypted: true }))), 'b.txt');
    expect(problems()).toEqual([
      'a.json!base64 in line 1 not-unpacked: an archive of a kind that is not unpacked',
      'b.txt!base64 in line 1!b.txt encrypted: encrypted with a password',
    ]);
  });

  test('but a fragment of an archive is only text', () => {
    expect(found(`x = "${base64(ZIP).slice(0, 60)}"`)).toEqual([]);
    expect(problems()).toEqual([]);
  });

  test('bombs end, and are told', () => {
    let bomb: Buffer = zipOf({ a: Buffer.alloc(1 << 20) });
    for (let i = 0; i < 3; i++) bomb = zipOf(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}`, bomb])));
    scanBytes(scanner, Buffer.from(`"${base64(bomb)}"`), 'a.json');
    expect(problems().join()).toContain('a.json!base64 in line 1');
  });
});

test('a key in a Secret of Kubernetes is that of the provider whose name it has, and in clear', () => {
  const key = fillSecret('<hex:32>').text;
  const told = (name: string) =>
    findingsIn(scanner, rulebook, `kind: Secret\nmetadata:\n  name: app\ndata:\n  ${name}: ${base64(key)}\n`).map(
      ({ rule, secret }) => [rule.id, secret.reveal() === key],
    );
  expect(told('ASSEMBLYAI_API_KEY')).toEqual([['assemblyai.api-key', true]]);
  expect(told('extra')).toEqual([['kubernetes.secret-data', false]]);
});
