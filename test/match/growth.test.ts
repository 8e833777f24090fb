import { expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { findingsIn } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const LENGTH = 600_000;

/** Texts made to keep a scanner busy. That the time grows no faster than the text is shown by the bench. */
const PUMPED: readonly (readonly [name: string, unit: string])[] = [
  ['a prefix and one letter', `${'ghp_'}${'a'.repeat(5000)} `],
  ['one letter', 'a'],
  ['token characters', 'a1b2c3d4-'],
  ['hex', '0123456789abcdef'],
  ['base64', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo+/'],
  ['spaces', ' '],
  ['line ends', '\r\n'],
  ['quotes', '"'],
  ['equal signs', '='],
  ['names to which nothing is assigned', 'password='],
  ['assignments without an end', 'token="'],
  ['assignments of assignments', 'key=token=password='],
  ['keys within keys', 'key=key:key="key\\"'],
  ['addresses', '://a:b@'],
  ['addresses without an end', 'https://'],
  ['at signs', 'a@b:c@'],
  ['first lines of private keys', '-----BEGIN RSA PRIVATE KEY-----\n'],
  ['escaped line breaks behind them', `-----BEGIN RSA PRIVATE KEY-----${'\\\\\\\\n'.repeat(40)}! `],
  ['a private key without an end', `-----BEGIN PRIVATE KEY-----\n${'QUJD'.repeat(16)}\n`],
  ['last lines of private keys', '-----END PRIVATE KEY-----\n'],
  ['first lines of PuTTY keys', 'PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 9\n'],
  ['parts of JSON Web Tokens', 'eyJhbGciOi.'],
  ['escaped line breaks', '\\n\\r\\t'],
  ['percent signs', '%3D%22'],
  ['NUL bytes', '\0'],
  ['bytes of no encoding', '\xff\xfe\x80'],
  ['braces', '{{${'],
  ['words of the rules', 'openai anthropic stripe github slack aws '],
];

test.each(PUMPED)(
  '%s: the scan comes to its end, and what blocks is the key before it and the one after',
  (_, unit) => {
    const key = (seed: number) => fillSecret('ghp_<crc62:30>', seed).text;
    const pumped = Buffer.alloc(LENGTH, Buffer.from(unit, 'latin1'));
    const text = Buffer.concat([Buffer.from(`${key(1)}\n`), pumped, Buffer.from(`\n"'\n${key(2)}\n`)]);
    const found = findingsIn(scanner, rulebook, text).filter(({ blocks }) => blocks);
    expect(found.map(({ secret, places }) => [secret.reveal(), places.map(({ start }) => start)]).sort()).toEqual(
      [
        [key(1), [0]],
        [key(2), [text.length - key(2).length - 1]],
      ].sort(),
    );
  },
);
