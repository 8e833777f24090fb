import { readdirSync, readFileSync } from 'node:fs';
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
