import { describe, expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { LIMITS } from '../../src/unpack/limits.ts';
import { recognise } from '../../src/unpack/recognise.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { scanBytes } from '../helper/scan-bytes.ts';
import { unpacked } from '../helper/unpacked.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const KEY = fillSecret('ghp_<crc62:30>').text;
const [HEAD, TAIL] = [KEY.slice(0, 20), KEY.slice(20)];
const lines = (text: string) => text.match(/.*\n|.+$/g);

const code = (source: string, outputs: readonly object[] = []) => ({
  cell_type: 'code',
  execution_count: 1,
  id: 'a1b2c3d4',
  metadata: {},
  outputs,
  source: lines(source),
});

/** As Jupyter writes it, with a cell of text before these. */
function notebookOf(...cells: readonly object[]): Buffer {
  const text = { cell_type: 'markdown', metadata: {}, source: ['# A title'] };
  const metadata = { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' } };
  const notebook = { cells: [text, ...cells], metadata, nbformat: 4, nbformat_minor: 5 };
  return Buffer.from(`${JSON.stringify(notebook, null, 1)}\n`);
}

function found(notebook: Uint8Array): string[] {
  return scanBytes(scanner, notebook, 'a.ipynb')
    .filter(({ rule, value }) => value === KEY && rulebook.rules[rule]!.provider === 'github')
    .map(({ inside = '', line, chain = [] }) => `${inside}:${line} ${chain.join(' > ')}`);
}

describe('a key', () => {
  test.each([
    ['in a line', code(`x = 1\nt = "${KEY}"\n`), ':18 cell 2'],
    ['in base64', code(`t = "${Buffer.from(`token ${KEY}`).toString('base64')}"`), ':17 cell 2 > base64'],
    ['over two lines', code(`t = ("${HEAD}"\n     "${TAIL}")\n`), 'cell 2:1 joined text'],
    ['behind a backslash', code(`t = '${HEAD}' \\\n  '${TAIL}'\n`), 'cell 2:1 joined text'],
    ['that was printed', code('x', [{ name: 'stdout', output_type: 'stream', text: [`${KEY}\n`] }]), ':20 cell 2'],
    [
      'that was printed in pieces',
      code('x', [{ name: 'stdout', output_type: 'stream', text: [`t ${HEAD}`, `${TAIL}\n`] }]),
      'cell 2:2 ',
    ],
    [
      'in a page',
      code('x', [{ output_type: 'display_data', data: { 'text/html': [`<b>${KEY}</b>`] }, metadata: {} }]),
      ':20 cell 2',
    ],
    ['in the metadata of a cell', { ...code('x'), metadata: { token: KEY } }, ':15 cell 2'],
  ])('%s', (_, cell, place) => {
    expect(found(notebookOf(cell))).toEqual([place]);
  });

  test('in the metadata of the notebook is in no cell', () => {
    const bytes = Buffer.from(JSON.stringify({ cells: [code('x')], metadata: { token: KEY }, nbformat: 4 }));
    expect(found(bytes)).toEqual([':1 ']);
  });
});

test('both halves of a pair are told, and that they are one', () => {
  const { text } = fillSecret(
    's3 = client("s3",\n  aws_access_key_id="AKIA<base32:16>",\n  aws_secret_access_key="<alnum:1><b64:38><alnum:1>")\n',
  );
  const rules = scanBytes(scanner, notebookOf(code(text))).map(({ rule }) => rulebook.rules[rule]!.id);
  expect(rules.filter((id) => id.startsWith('aws.'))).toHaveLength(2);
});

test.each([
  ['Jupyter', '{\n "cells": [\n  {\n   "cell_type"', 'notebook'],
  ['Colab', '{"nbformat":4,"nbformat_minor":0,"metadata":{"colab":{}},"cells":[', 'notebook'],
  ['an old one', '{\n "metadata": {\n  "language_info": {\n', 'notebook'],
  ['other JSON', '{\n "metadata": {\n  "name": "a"\n }\n}', null],
  ['a table', '{"cells": [1, 2]}', null],
])('%s', (_, text, format) => {
  expect(recognise(Buffer.from(text))).toBe(format);
});

test('damaged, or too big to keep, it is read as it stands', () => {
  const cut = notebookOf(code(`t = "${KEY}"\n`)).subarray(0, -20);
  expect(found(cut)).toEqual([':17 cell 2']);
  const whole = notebookOf(code('x'));
  const { entries, problems } = unpacked(whole, 50, { ...LIMITS, held: 100 });
  expect(entries.map(({ path, text }) => [path, text])).toEqual([[undefined, whole.toString()]]);
  expect(problems).toEqual([]);
});
