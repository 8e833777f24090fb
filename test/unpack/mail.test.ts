import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { recognise } from '../../src/unpack/recognise.ts';
import { tarOf, zipOf } from '../helper/archives.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { scanBytes } from '../helper/scan-bytes.ts';
import { textsIn, unpacked } from '../helper/unpacked.ts';

const scanner = createScanner(loadRulebook(), loadKernel());
const KEY = fillSecret('ghp_<crc62:30>').text;
const ZIP = zipOf({ 'conf/.env': `x\n ${KEY}\n` });
const wrapped = (content: string | Uint8Array) =>
  Buffer.from(content as string)
    .toString('base64')
    .replace(/.{76}/g, '$&\n');
const withLineEnds = (text: string) => Buffer.from(text.replace(/\n/g, '\r\n'));

/** A mail as programs write them, with these parts. */
function mailOf(...parts: readonly string[]): Buffer {
  return withLineEnds(
    [
      'Return-Path: <a@example.com>\nReceived: from mx (mx [10.0.0.1])\n\tby mail with ESMTP id 4X1; Mon, 2 Mar 2026 10:00:00 +0000',
      'From: A <a@example.com>\nTo: b@example.com\nSubject: settings\nDate: Mon, 2 Mar 2026 10:00:00 +0000',
      'MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary="=_outer 1"\n\npreamble',
      ...parts.map((part) => `--=_outer 1\n${part}`),
      '--=_outer 1--\n',
    ].join('\n'),
  );
}

const attached = (content: string | Uint8Array, disposition: string, type = 'application/octet-stream') =>
  `Content-Type: ${type}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; ${disposition}\n\n${wrapped(content)}`;

function found(mail: Uint8Array, value = KEY) {
  return scanBytes(scanner, mail, 'mail.eml')
    .filter((match) => match.value === value)
    .map(({ inside = '', line, column, chain = [] }) => `${inside}:${line}:${column} ${chain.join(' > ')}`.trim());
}

describe('an attachment', () => {
  test.each([
    ['an archive', attached(ZIP, 'filename="attachment.zip"'), 'attachment.zip!conf/.env:2:2'],
    ['a text', attached(`a\n${KEY}\n`, "filename*=utf-8''my%20settings.env"), 'my settings.env:2:1'],
    ['a name in pieces', attached(ZIP, 'filename*0="long "; filename*1="name.zip"'), 'long name.zip!conf/.env:2:2'],
    [
      'a name in encoded words',
      attached(gzipSync(tarOf({ a: KEY })), `filename="=?utf-8?B?${wrapped('ä.tgz')}?="`),
      'ä.tgz!a:1:1',
    ],
    [
      'no name',
      `Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\n${wrapped(ZIP)}`,
      'part 1!conf/.env:2:2',
    ],
    [
      'in parts within parts',
      `Content-Type: multipart/related; boundary=in\n\n--in\nContent-Type: text/html\n\n<p>\n--in\n${attached(ZIP, 'filename=a.zip')}\n--in--`,
      'a.zip!conf/.env:2:2',
    ],
    [
      'of a mail within the mail',
      `Content-Type: message/rfc822\n\nFrom: x@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=deep\n\n--deep\n${attached(ZIP, 'filename=b.zip')}\n--deep--`,
      'b.zip!conf/.env:2:2',
    ],
    [
      'of a mail that is attached',
      attached(mailOf(attached(ZIP, 'filename=inner.zip')), 'filename=fwd.eml', 'message/rfc822'),
      'fwd.eml!inner.zip!conf/.env:2:2',
    ],
  ])('%s', (_, part, place) => {
    expect(found(mailOf('Content-Type: text/plain\n\nhello', part))).toEqual([place]);
  });

  test('comes whole, whatever the parts in which the mail comes', () => {
    const mail = mailOf(attached(ZIP, 'filename=a.zip'), 'Content-Type: text/plain\n\nthe end');
    const texts = textsIn(mail);
    expect(Object.keys(texts)).toContain('a.zip!conf/.env');
    for (const step of [1, 7, 200]) expect(textsIn(mail, step)).toEqual(texts);
  });
});

describe('text stays at its place in the mail', () => {
  test('behind an attachment', () => {
    const mail = mailOf(
      attached(ZIP.subarray(0, 20), 'filename=a.bin'),
      `Content-Type: text/plain\n\nkey ${fillSecret('ghp_<crc62:30>', 2).text}`,
    );
    const text = mail.toString('latin1');
    const other = fillSecret('ghp_<crc62:30>', 2).text;
    const [match] = scanBytes(scanner, mail).filter(({ value }) => value === other);
    expect(match).toMatchObject({
      start: text.indexOf(other),
      line: text.slice(0, text.indexOf(other)).split('\n').length,
      column: 5,
    });
    expect(match).not.toHaveProperty('inside');
  });

  test.each([
    ['base64', `Content-Transfer-Encoding: base64\n\n${wrapped(`Hello,\r\n\r\nhere it is: ${KEY}\r\n`)}`, 'base64'],
    [
      'quoted-printable',
      `Content-Transfer-Encoding: quoted-printable\n\nHere is the key for our production account (caf=C3=A9): ${KEY.slice(0, 18)}=\n${KEY.slice(18)}`,
      'quoted-printable',
    ],
  ])('in %s', (_, part, chain) => {
    const places = found(mailOf(`Content-Type: text/plain; charset=utf-8\n${part}`));
    expect(places[0]).toMatch(new RegExp(`^:1\\d:\\d+ ${chain}$`));
  });

  test.each([
    ['B', wrapped(`key: ${KEY}`)],
    ['Q', `key:_${KEY.replace('_', '=5F')}`],
  ])('an encoded word, %s', (kind, word) => {
    expect(
      found(withLineEnds(`From: a@example.com\nTo: b@example.com\nSubject: =?utf-8?${kind}?${word}?=\n\nhi\n`)),
    ).toHaveLength(1);
  });

  test('encoded words that share a key', () => {
    const words = [KEY.slice(0, 20), KEY.slice(20)].map((half) => `=?utf-8?Q?${half.replace('_', '=5F')}?=`);
    const mail = withLineEnds(`From: a@example.com\nTo: b@example.com\nSubject: ${words.join('\n ')}\n\nhi\n`);
    expect(found(mail)).toEqual(['headers:1:10']);
  });
});

test('a file of many mails', () => {
  const from = (name: string) => `From ${name}@example.com Mon Mar  2 10:00:00 2026\nFrom: ${name}@example.com\n`;
  const box = `${from('a')}Subject: x\n\nbody\nFrom the start of a line\n\n${from('b')}${attached(ZIP, 'filename=x.zip')}\n\n${from('c')}\nlast words\n`;
  const entries = unpacked(Buffer.from(box)).entries.filter(({ how }) => !how.again);
  const texts = entries.map(({ path, text, how }) => [path, text, how.lines]);
  expect(texts).toMatchObject([
    [undefined, expect.stringMatching(/^From a.*attachment; filename=x\.zip\n\n$/s), 0],
    ['2/x.zip!conf/.env', `x\n ${KEY}\n`, undefined],
    [
      undefined,
      expect.stringMatching(/^From c.*last words\n$/s),
      box.slice(0, box.indexOf('From c')).split('\n').length - 1,
    ],
  ]);
});

test.each([
  ['YAML', 'Name: a\nTo: b\nkey: c\n'],
  ['a list of headers in prose', 'From: a\nand so on, this is no mail\n'],
  ['source text', 'import { a } from "b";\n'],
])('%s is no mail', (_, text) => {
  expect(recognise(Buffer.from(text))).toBeNull();
});
