import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { FORMAT_NAMES, isFormat, reporterOf } from '../../src/report/formats.ts';
import { json } from '../../src/report/json.ts';
import { jsonl } from '../../src/report/jsonl.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { ACCEPTED, manyFindings, RESULTS } from '../helper/results.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv.default({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  validateFormats: false,
}).compile(schema);

function problemsOf(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON report keeps to its schema', () => {
  test.each(Object.entries(RESULTS))('%s', (_, result) => {
    expect(problemsOf(JSON.parse(json(result, reportOptions())))).toEqual([]);
    expect(problemsOf(JSON.parse(json(result, reportOptions({ showSecrets: true }))))).toEqual([]);
  });

  test('which refuses what lacks a field, or has one of another type', () => {
    const document = JSON.parse(json(RESULTS['several, of a history']!, reportOptions()));
    const without = (change: (copy: typeof document) => void) => {
      const copy = structuredClone(document);
      change(copy);
      return problemsOf(copy).length;
    };
    expect(without(() => {})).toBe(0);
    expect(without((copy) => delete copy.scan.complete)).toBeGreaterThan(0);
    expect(without((copy) => delete copy.findings[0].places[0].atHead)).toBeGreaterThan(0);
    expect(without((copy) => (copy.findings[1].confidence = 'sure'))).toBeGreaterThan(0);
    expect(without((copy) => (copy.findings[0].places[0].line = 0))).toBeGreaterThan(0);
    expect(without((copy) => (copy.schema = 'unleak-report/2'))).toBeGreaterThan(0);
    expect(without((copy) => (copy.findings[0].places = []))).toBeGreaterThan(0);
  });

  test('of a change too', () => {
    const policyChanges = [{ path: '.unleakignore', added: ['a'], removed: [] }];
    const range = { base: null, head: 'b'.repeat(40), policyFrom: 'base' as const, known: 2, policyChanges };
    const ignored = [{ id: 'a'.repeat(16), rule: 'acme.token', reason: 'a sample', finding: finding(), ...ACCEPTED }];
    const document = JSON.parse(json(scanResult({ scope: 'introduced', range, ignored }), reportOptions()));
    expect(problemsOf(document)).toEqual([]);
    expect(document.scan).toMatchObject({ range, ignored: [{ id: 'a'.repeat(16) }] });
    expect(document.scan.ignored[0]).not.toHaveProperty('finding');
  });

  test('which allows fields that are yet to come', () => {
    const document = JSON.parse(json(RESULTS['one that blocks']!, reportOptions()));
    expect(problemsOf({ ...document, more: 1, scan: { ...document.scan, more: [] } })).toEqual([]);
  });
});

describe('what it says', () => {
  const read = (fields: Parameters<typeof finding>[0], options = reportOptions()) =>
    JSON.parse(json(scanResult({ findings: [finding(fields)] }), options)).findings[0];

  test('paths exactly, however they are spelled', () => {
    const path = 'a\nb\x1b[2J\u202etxt\x9b ##vso[x] \ud83d\udd11.ts';
    expect(read({ places: [place({ path })] }).places[0].path).toBe(path);
    const result = scanResult({ findings: [finding({ places: [place({ path })] })] });
    expect(json(result, reportOptions())).not.toMatch(/[\x1b\u202e\x9b]|##vso\[/);
  });

  test('the provider, but for what no single company issues', () => {
    expect(read({}).provider).toBe('acme');
    expect(read({ rule: compiledRule({ provider: 'generic', reader: 'assignment' }) }).provider).toBeNull();
    expect(read({ rule: compiledRule({ provider: 'private-key', reader: 'pem' }) }).provider).toBeNull();
    expect(read({ rule: compiledRule({ provider: 'jwt' }) }).provider).toBeNull();
  });

  test('the value when it is asked for, and only then', () => {
    expect(read({ secret: new Secret('acme_value', '') }, reportOptions({ showSecrets: true })).secret).toBe(
      'acme_value',
    );
    expect('secret' in read({})).toBe(false);
  });

  test('what was not scanned, as often as there are problems', () => {
    const result = RESULTS['not everything read']!;
    const document = JSON.parse(json(result, reportOptions()));
    expect(document.scan).toMatchObject({
      complete: false,
      notScanned: [
        { path: 'a/b.txt', reason: 'unreadable' },
        { path: null, reason: 'timeout' },
      ],
    });
    expect(document.problems).toEqual(result.problems);
  });
});

describe('JSON lines', () => {
  test.each(Object.entries(RESULTS))('one for the scan, for each finding, for each problem: %s', (_, result) => {
    const text = jsonl(result, reportOptions());
    expect(text.endsWith('\n')).toBe(true);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual([
      'scan',
      ...result.findings.map(() => 'finding'),
      ...result.problems.map(() => 'problem'),
    ]);
    const whole = JSON.parse(json(result, reportOptions()));
    const { type: _type, schema, tool, ...scan } = lines[0];
    expect({ schema, tool, scan }).toEqual({ schema: whole.schema, tool: whole.tool, scan: whole.scan });
    const rest = (kind: string) => lines.filter(({ type }) => type === kind).map(({ type: _, ...fields }) => fields);
    expect(rest('finding')).toEqual(whole.findings);
    expect(rest('problem')).toEqual(whole.problems);
  });
});

describe('formats', () => {
  test('are known by their names', () => {
    expect(FORMAT_NAMES).toEqual([
      ...['text', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'github', 'azure'],
    ]);
    expect(FORMAT_NAMES.every(isFormat)).toBe(true);
    expect(['xml', '', 'toString', '__proto__'].some(isFormat)).toBe(false);
  });

  const whole = FORMAT_NAMES.filter((name) => !['markdown', 'github', 'azure'].includes(name));
  test.each(whole)('%s takes 10,000 findings', async (name) => {
    const report = (await reporterOf(name))(manyFindings(10_000), reportOptions({ all: true }));
    const last = (9999).toString(16).padStart(16, '0');
    expect(report).toContain(last);
    expect(report.endsWith('\n')).toBe(true);
  });
});
