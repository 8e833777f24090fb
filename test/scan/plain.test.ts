import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sniff } from '../../src/chunk/sniff.ts';
import { createKernel } from '../../src/match/kernel/kernel.ts';
import { createRuleIndex } from '../../src/match/rule-index.ts';
import { loadChains, loadRulebook } from '../../src/rulebook/load.ts';
import { pointerOf } from '../../src/source/lfs.ts';
import { recognise, SAMPLE } from '../../src/unpack/recognise.ts';
import { plainKernel, wasmKernel } from '../helper/matcher.ts';

const code = loadChains()!;
const address = code.scratch(65_536);
const index = createRuleIndex(loadRulebook());
const kernels = [wasmKernel(), plainKernel()].map((kernel) => createKernel(kernel, index, false));

/** What is said of it as a blob of a pack, and as a file, by both kernels. */
function isPlain(text: string): readonly boolean[] {
  const bytes = Buffer.from(text, 'latin1');
  Buffer.from(code.memory.buffer, address, bytes.length).set(bytes);
  const asFile = kernels.map((kernel) => {
    kernel.input.set(bytes);
    return kernel.isPlain(bytes.length);
  });
  return [Boolean(code.isPlain(address, bytes.length)), ...asFile];
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
  expect(isPlain(begin + filler)).toEqual([true, true, true]);
});

/** What containers begin with that need hold no NUL, and what leads away from them. */
const PIECES = [
  ...['{', '{ ', '"cells": [{', '"nbformat": 4', '"metadata": {', '"kernelspec"', '\n', ' ', ';', ',', '"', "'", 'a'],
  ...['name,password\n', '"name";"secret"\r\n', 'user\ttoken\n', 'key,value\n', 'user|login|password\n', ',password\n'],
  ...['From a Mon 2024\n', 'From: a@example.com\n', 'To: b\n', 'Subject: c\n', 'X-Mailer: d\n', 'Message-ID: <e>\n\n'],
  ...['%PDF-1.4\n', '1 0 obj', '#!/bin/sh\n', '__ARCHIVE', 'PK\x03\x04', '# v2 git bundle\n', 'regf', 'hsqs', 'xar!'],
  ...['\x28\xb5\x2f\xfd', '\x27\x05\x19\x56', '\x04\x22\x4d\x18', 'Obj\x01', '!<arch>\n', '\xc7q', 'q\xc7', '\x60\xea'],
  ...['BZh91AY&SY', 'x\x9c\x01', '(dp0\n', '070701', 'bplist01', 'version https://git-lfs.github.com/spec/v1\n'],
  `oid sha256:${'0123456789abcdef'.repeat(4)}\n`,
  `${'a'.repeat(148)}0012345 ${'b'.repeat(356)}`,
  filler,
];

const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

test('no container and no pointer is taken for plain text', () => {
  let containers = 0;
  fc.assert(
    fc.property(texts, fc.constantFrom('', filler.slice(0, 300), filler), (begin, rest) => {
      const bytes = Buffer.from(begin + rest, 'latin1');
      const isOther = recognise(bytes.subarray(0, SAMPLE)) !== null || pointerOf(bytes) !== null;
      if (isOther) containers++;
      expect(isOther && isPlain(begin + rest)[0]).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(containers).toBeGreaterThan(50);
});

test('nor is a file that must be decoded or unpacked first, whatever stands further on in it', () => {
  const wide = ['\0', 'w\0i\0d\0e\0', '\xff\xfe', '\xfe\xff', '\x01\x02'];
  const ends = fc.array(fc.constantFrom(...wide, '%PDF-1.4\n1 0 obj', filler), { maxLength: 4 });
  let others = 0;
  fc.assert(
    fc.property(texts, ends, (begin, rest) => {
      const text = begin + rest.join('');
      const bytes = Buffer.from(text, 'latin1');
      if (bytes.length === 0) return;
      const isOther = recognise(bytes) !== null || !['text', 'binary'].includes(sniff(bytes));
      if (isOther) others++;
      const [, ...asFile] = isPlain(text);
      expect(isOther && asFile.includes(true)).toBe(false);
      expect(new Set(asFile).size).toBe(1);
    }),
    { numRuns: 2000 },
  );
  expect(others).toBeGreaterThan(200);
});
