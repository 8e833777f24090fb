import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ENCODERS } from '../helper/encoders.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { plainKernel, testMatcher } from '../helper/matcher.ts';
import { rulebook } from '../helper/rules.ts';

const matchers = [testMatcher(rulebook), testMatcher(rulebook, plainKernel())] as const;

/** Where the kernels say that encoded text may lie. */
function placesIn(bytes: Uint8Array) {
  return matchers.map((matcher) => {
    const part = bytes.subarray(0, matcher.input.length);
    matcher.input.set(part);
    matcher.match(part.length, { binary: true, first: true, last: true });
    return matcher.places();
  });
}

const KEY = fillSecret('TOKEN="ghp_<crc62:30>"').text;

test('both kernels mark the same places in what is encoded', () => {
  for (const { encode } of ENCODERS) {
    const text = `some text before it\n${encode(KEY)}\n${encode(encode(KEY))}\n`;
    const [wasm, plain] = placesIn(Buffer.from(text));
    expect(wasm!.length).toBeGreaterThan(0);
    expect(plain).toEqual(wasm);
  }
});

test.each([
  ['with codes of its own', `${KEY}\n${'the same words, and others, many a time; '.repeat(9)}`],
  ['with the usual codes', KEY],
])('both kernels mark deflated text without a head, %s', (_, text) => {
  const [wasm, plain] = placesIn(Buffer.from(`x = "${deflateRawSync(text).toString('base64')}"\n`));
  expect(wasm!.length).toBeGreaterThan(0);
  expect(plain).toEqual(wasm);
});

test('both kernels mark the same places in sources', () => {
  const folder = new URL('../../src/chunk/decode/', import.meta.url);
  const text = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const [wasm, plain] = placesIn(Buffer.from(text.join('\n')));
  expect(plain).toEqual(wasm);
});

test('both kernels mark the same places in noise that is full of marks', () => {
  const signs = [
    '", "',
    '" + "',
    "' || '",
    '"\n  "',
    '\\\n',
    '${"',
    '"}',
    '].join("")',
    'concat("',
    '0x67, ',
    '103, ',
    '67 ',
  ];
  signs.push(
    '6768 ',
    '\\x67',
    '\\u0067',
    '%67',
    '%u0067',
    ' --|\n',
    '\\_',
    'TcqxCgIxDADQ',
    '&#103;',
    '=67',
    '=\r\n',
    ': >\n  ',
    '<wbr>',
    '\\"a\\": \\"',
    'ab12',
    'cD',
    '.',
  );
  let state = 7;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8;
  const text = Array.from({ length: 20_000 }, () => signs[next() % signs.length]).join('');
  const [wasm, plain] = placesIn(Buffer.from(text));
  expect(wasm!.length).toBeGreaterThan(1000);
  expect(plain).toEqual(wasm);
});

test.each([
  ['a name that is base64 of text by its first letters', 'void InstallFailureSignalHandler(int);'],
  ['a picture', `url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUg${'A'.repeat(80)})`],
  ['numbers of a table', `const SIZES = [${Array.from({ length: 40 }, (_, i) => 40 + i).join(', ')}];`],
  ['numbers that are all alike', `const NONE = [${Array(40).fill(36).join(', ')}];`],
  ['signs in hex', `const NONE = [${Array(40).fill('0x40').join(', ')}];`],
  ['a list that is joined with commas', 'x = ["win32", "win64", "linux2"].join(", ")'],
  ['a remainder', 'if (e%26) r=t%26;'],
  ['entities with nothing around them', 'err &#x26;&#x26; done(err)'],
  ['bytes of a test', '{{"\\000\\100", 2}}'],
  ['two digits between quotes', "'0'..'9'"],
])('no place: %s', (_, text) => {
  expect(placesIn(Buffer.from(text))).toEqual([[], []]);
});

test.each([
  ['base64 of text beyond ASCII', `x = "${Buffer.from('{"name":"Jörg Müller"}').toString('base64')}"`],
  ['base64 of wide text', `x = "${Buffer.from('password of Jörg', 'utf16le').toString('base64')}"`],
  [
    'the first line of wrapped base64',
    `${Buffer.from(`BZh91AY&S${'\x8e'.repeat(40)}`, 'latin1')
      .toString('base64')
      .slice(0, 48)}\n`,
  ],
  ['a sign of a word in hex', '"\\x67\\x68\\x70\\x5f\\x41\\x42"'],
  ['a part of a query', 'token%3Dabc'],
  ['a list that is joined with nothing', "x = ['win32', 'win64'].join( '' )"],
  ['and with nothing before it', 'x = "".join (["win32", "win64"])'],
  ['and by a call', 'x = strcat ("win32", "win64")'],
  ['a block of YAML', 'key: |-\n  abc\n'],
  ['a block with a comment', 'key: >- # note\n  abc\n'],
  ['an item of YAML', '- |\n  abc\n'],
])('a place: %s', (_, text) => {
  const [wasm, plain] = placesIn(Buffer.from(text));
  expect(wasm!.length).toBeGreaterThan(0);
  expect(plain).toEqual(wasm);
});
