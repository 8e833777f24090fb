import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadChains } from '../../src/rulebook/load.ts';
import { pointerOf } from '../../src/source/lfs.ts';
import { recognise, SAMPLE } from '../../src/unpack/recognise.ts';

const code = loadChains()!;
const address = code.scratch(65_536);

function isPlain(text: string): boolean {
  const bytes = Buffer.from(text, 'latin1');
  Buffer.from(code.memory.buffer, address, bytes.length).set(bytes);
  return Boolean(code.isPlain(address, bytes.length));
}

const filler = 'const answer = compute(41) + 1;\n'.repeat(40);

test.each([
  '/* a comment */\n',
  '#include <a.h>\n',
  "'use strict';\n",
  '"use strict";\n',
  '{\n  "name": "a",\n',
  '(function () {\n',
  'import a from "a";\n',
  'require("a");\n',
  '.a { color: red }\n',
])('%s begins a plain text', (begin) => {
  expect(isPlain(begin + filler)).toBe(true);
});

/** What containers begin with that need hold no NUL, and what leads away from them. */
const PIECES = [
  ...['{', '{ ', '"cells": [{', '"nbformat": 4', '"metadata": {', '"kernelspec"', '\n', ' ', ';', ',', '"', "'", 'a'],
  ...['name,password\n', '"name";"secret"\r\n', 'user\ttoken\n', 'key,value\n', 'user|login|password\n', ',password\n'],
  ...['From a Mon 2024\n', 'From: a@example.com\n', 'To: b\n', 'Subject: c\n', 'X-Mailer: d\n', 'Message-ID: <e>\n\n'],
  ...['%PDF-1.4\n', '1 0 obj', '#!/bin/sh\n', '__ARCHIVE', 'PK\x03\x04', '# v2 git bundle\n', 'regf', 'hsqs', 'xar!'],
  ...['BZh91AY&SY', 'x\x9c\x01', '(dp0\n', '070701', 'bplist01', 'version https://git-lfs.github.com/spec/v1\n'],
  `oid sha256:${'0123456789abcdef'.repeat(4)}\n`,
  `${'a'.repeat(148)}0012345 ${'b'.repeat(356)}`,
  filler,
];

test('no container and no pointer is taken for plain text', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  let containers = 0;
  fc.assert(
    fc.property(texts, fc.constantFrom('', filler.slice(0, 300), filler), (begin, rest) => {
      const bytes = Buffer.from(begin + rest, 'latin1');
      const isOther = recognise(bytes.subarray(0, SAMPLE)) !== null || pointerOf(bytes) !== null;
      if (isOther) containers++;
      expect(isOther && isPlain(begin + rest)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(containers).toBeGreaterThan(50);
});
