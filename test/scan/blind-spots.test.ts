import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { tarOf, zipOf } from '../helper/archives.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { findingsIn } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const KEY = fillSecret('ghp_<crc62:30>').text;
const LINE = `token: ${KEY}\n`;
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const office = (parts: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${parts}</w:p></w:document>`;

const SPLIT = office(`<w:r><w:t>${KEY.slice(0, 9)}</w:t></w:r><w:r><w:t>${KEY.slice(9)}</w:t></w:r>`);
const mailWith = (name: string, bytes: Buffer) =>
  `From: a@example.com\nTo: b@example.com\nMIME-Version: 1.0\nContent-Type: application/zip; name=${name}\nContent-Transfer-Encoding: base64\n\n${bytes.toString('base64').replace(/.{76}/g, '$&\n')}\n`;

/** Places that some scanner of today does not look at, and contents that some does not read. */
const CONTENTS: Readonly<Record<string, string | Uint8Array>> = {
  'node_modules/a/.env': LINE,
  'vendor/github.com/a/b/conf.go': LINE,
  'third_party/a.c': LINE,
  'bower_components/a.js': LINE,
  'package-lock.json': `{"resolved": "https://x:${KEY}@registry.example.com/a.tgz"}`,
  'yarn.lock': LINE,
  'pnpm-lock.yaml': LINE,
  'composer.lock': LINE,
  'Cargo.lock': LINE,
  'go.sum': LINE,
  'poetry.lock': LINE,
  'a.svg': `<svg><text>${KEY}</text></svg>`,
  'dist/app.min.js': `!function(){var a=${'"x",'.repeat(5000)}b="${KEY}"}()`,
  'app.js.map': JSON.stringify({ version: 3, sourcesContent: [`const t = "${KEY}";`] }),
  'src/generated/api_pb2.py': LINE,
  'test/fixtures/a.json': `{"token": "${KEY}"}`,
  'spec/a_spec.rb': LINE,
  '__snapshots__/a.snap': LINE,
  'docs/swagger.json': `{"example": "${KEY}"}`,
  '.idea/workspace.xml': `<option name="token" value="${KEY}" />`,
  '.vscode/settings.json': LINE,
  '.terraform/terraform.tfstate': `{"token": "${KEY}"}`,
  '.git-credentials': `https://user:${KEY}@github.com\n`,
  'CHANGELOG.md': LINE,
  LICENSE: LINE,
  'a.csv': `id,token\n1,${KEY}\n`,
  'a.png': Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    Buffer.from(`\0\0\0\0IEND\xaeB\x60\x82${KEY}`, 'latin1'),
  ]),
  'a.pyc': Buffer.concat([Buffer.from('cb0d0d0a000000', 'hex'), Buffer.from(`\0\xda\x28${KEY}\xda`, 'latin1')]),
  'core.1234': Buffer.concat([
    Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'),
    Buffer.alloc(4096),
    Buffer.from(`\0${KEY}\0`),
  ]),
  'with-nul.txt': `a\0b\n${LINE}`,
  'utf-16.txt': wide(LINE),
  'appended.env': Buffer.concat([Buffer.from('DEBUG=true\nA=1\n'), Buffer.from(LINE, 'utf16le')]),
  'utf-16-in.zip': zipOf({ 'a.txt': wide(LINE) }),
  'a.zip': zipOf({ 'b.txt': LINE }),
  'nested.zip': zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ d: LINE }) }) }),
  'a.jar': zipOf({ 'application.yml': LINE }),
  'a.tar.gz': gzipSync(tarOf({ 'b.txt': LINE })),
  'a.sql.gz': gzipSync(LINE),
  'a.docx': zipOf({ 'word/document.xml': SPLIT }),
  'a.ipynb': `{"cells": [{"cell_type": "code", "source": ["t = '${KEY}'\\n"]}]}`,
  'a.eml': mailWith('a.zip', zipOf({ a: LINE })),
  'docx-in.eml': mailWith('a.docx', zipOf({ 'word/document.xml': SPLIT })),
  'long-lines.eml': `From: a@example.com\nTo: b@example.com\nContent-Transfer-Encoding: quoted-printable\n\n${'the key is here: '.padStart(57)}${KEY.slice(0, 20)}=\n${KEY.slice(20)}\n`,
  'a.epub': zipOf({
    'text/a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><p><b>${KEY.slice(0, 9)}</b><i>${KEY.slice(9)}</i></p></html>`,
  }),
  'a.crx': Buffer.concat([Buffer.from('Cr24\x03\0\0\0\x02\0\0\0ab'), zipOf({ 'a.js': LINE })]),
  'a.ab': Buffer.concat([Buffer.from('ANDROID BACKUP\n5\n1\nnone\n'), deflateSync(tarOf({ 'a/b': LINE }))]),
  'unzip.sh': Buffer.concat([Buffer.from('#!/bin/sh\nexec unzip "$0"\n'), zipOf({ 'a/.env': LINE })]),
  'a.evtx': Buffer.concat([Buffer.alloc(4096), Buffer.from(LINE, 'utf16le'), Buffer.alloc(512)]),
  'one-line.json': `{"a":"${'x '.repeat(1_500_000)}","token":"${KEY}"}`,
  'no-extension': LINE,
  'cr-only.txt': `a\r${KEY}\rb`,
  'base64.txt': Buffer.from(LINE).toString('base64'),
  'base64-twice.txt': Buffer.from(Buffer.from(LINE).toString('base64')).toString('base64'),
  'base64url.txt': Buffer.from(`>>>???${LINE}`).toString('base64url'),
  'hex.txt': Buffer.from(LINE).toString('hex'),
  'xxd.txt': dumpOf(`some words before ${LINE}and behind`, false),
  'hexdump.txt': dumpOf(`some words before ${LINE}and behind`, true),
  'hexdump-in-twos.txt': dumpOf(`some words before ${LINE}and behind`, false)
    .replace(/: ((?:[0-9a-f]{4} ?)+).*/g, ' $1')
    .replace(/ (\w\w)(\w\w)/g, ' $2$1'),
  'bytes.txt': [...Buffer.from(LINE)].map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
  'buffer.json': JSON.stringify(Buffer.from(LINE), null, 2),
  'a.reg': `"a"=hex(2):${[...Buffer.from(LINE, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`,
  'percent.txt': LINE.replace(/[_a-z]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  'escapes.txt': LINE.replace(/[_a-z]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
  'percent-u.txt': LINE.replace(/[_a-z]/g, (c) => `%u00${c.charCodeAt(0).toString(16)}`),
  'percent-u-around.txt': `token%u003D%u0022${KEY}%u0022`,
  'escaped.md': `token: ${KEY.replace('_', '\\_')}\n`,
  'coloured.log': `token: \x1b[1;32m${KEY}\x1b[0m\n`,
  'deflated.php': `eval(gzinflate(base64_decode("${deflateRawSync(LINE).toString('base64')}")));`,
  'deflated.xml': `<d>${deflateRawSync(`<page>${'<cell name="a" width="7"/>'.repeat(9)}${LINE}</page>`).toString('base64')}</d>`,
  'wide-in-gzip.txt': `x: ${gzipSync(wide(LINE)).toString('base64')}\n`,
  'entities.html': LINE.replace(/[_a-z]/g, (c) => `&#${c.charCodeAt(0)};`),
  'command.ps1': `powershell -enc ${Buffer.from(`$k="${KEY}"`, 'utf16le').toString('base64')}`,
  'release.yaml': `release: ${Buffer.from(gzipSync(LINE).toString('base64')).toString('base64')}\n`,
  'mail.txt': `Here is the key of our production account, please keep it: =3D ${KEY.slice(0, 9)}=\r\n${KEY.slice(9)}\r\n`,
  'folded.yaml': `token: >-\n  ${KEY.slice(0, 20)}\n  ${KEY.slice(20)}\n`,
  'concat.js': `const t = '${KEY.slice(0, 20)}' + '${KEY.slice(20)}';`,
  'joined.js': `const t = ['${KEY.slice(0, 20)}', '${KEY.slice(20)}'].join('');`,
};

/** As `xxd` writes it; with `-C` as `hexdump` does. */
function dumpOf(text: string, canonical: boolean): string {
  const bytes = Buffer.from(text);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const line = bytes.subarray(at, at + 16);
    const hex = line.toString('hex');
    const shown = line.toString('latin1').replace(/[^ -~]/g, '.');
    const address = at.toString(16).padStart(8, '0');
    const groups = canonical ? hex.replace(/../g, '$& ').replace(/^.{24}/, '$& ') : hex.replace(/.{4}/g, '$& ');
    lines.push(canonical ? `${address}  ${groups.padEnd(49)} |${shown}|` : `${address}: ${groups.padEnd(40)} ${shown}`);
  }
  return `${lines.join('\n')}\n`;
}

describe("a provider's key blocks wherever it lies and however it is kept", () => {
  test.each(Object.entries(CONTENTS))('%s', (path, content) => {
    const findings = findingsIn(scanner, rulebook, content, path).filter(({ secret }) => secret.reveal() === KEY);
    expect(findings).toMatchObject([{ blocks: true, rule: { provider: 'github' } }]);
    expect(findings[0]!.places.every((place) => place.path === path || place.path!.startsWith(`${path}!`))).toBe(true);
    expect(scanner.takeProblems()).toEqual([]);
  });
});

test('a guess is less sure in places that are full of what looks like one', () => {
  const text = `DB_PASSWORD = "${fillSecret('k7#<alnum:10>$Qm2').text}"\n`;
  const at = (path: string) => findingsIn(scanner, rulebook, text, path)[0]?.blocks;
  expect(['src/a.py', 'test/fixtures/a.py', 'node_modules/a/test/b.py'].map(at)).toEqual([true, false, false]);
});
