import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMatches } from '../../src/finding/from-matches.ts';
import type { LocatedMatch } from '../../src/model/finding.ts';
import { FORMAT_NAMES, reporterOf } from '../../src/report/formats.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { placeOfPath } from '../../src/scan/run.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { reportOptions, scanResult } from '../helper/finding.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());

const TEMPLATES = [
  'GITHUB_TOKEN=ghp_<crc62:30>',
  'ghp_<alnum:70>',
  'aws_access_key_id = AKIA<base32:16>\naws_secret_access_key = <b64:40>',
  'postgres://shop:<alnum:20>@db.shop.dev/shop',
  'db_password = "<alnum:7>#<alnum:7>!"',
  '{"clientSecret": "<hex:40>"}',
  'ANTHROPIC_API_KEY=sk-ant-api03-<b64u:93>AA',
  '<openssh>',
  'DATADOG_API_KEY=<hex:32>',
  'token = "<jwt>"',
];

/** Every stretch of the values that would give one away. The lines around a private key are no secret. */
function piecesOf(parts: readonly string[]): string[] {
  return parts.flatMap((part) => {
    const inner = part.replace(/-----[^-]+-----|\n/g, '').slice(0, -4);
    return inner.length < 12 ? [] : Array.from({ length: inner.length - 9 }, (_, at) => inner.slice(at, at + 10));
  });
}

function found(text: string): LocatedMatch[] {
  return scanBytes(scanner, Buffer.from(text), 'src/config.ts');
}

describe.each(FORMAT_NAMES)('%s shows no secret', (name) => {
  const document = fc.tuple(fc.constantFrom(...TEMPLATES), fc.nat(100_000));

  test('whatever it is', async () => {
    const report = await reporterOf(name);
    const property = fc.property(
      document,
      fc.boolean(),
      fc.constantFrom(60, 200),
      ([template, seed], colour, width) => {
        const { text, parts } = fillSecret(template, seed);
        const findings = fromMatches(found(text), rulebook, placeOfPath, 'high');
        expect(findings.length).toBeGreaterThan(0);
        const shown = report(scanResult({ findings }), reportOptions({ colour, width, all: true }));
        for (const piece of piecesOf(parts)) expect(shown).not.toContain(piece);
      },
    );
    fc.assert(property, { seed: 20260731, numRuns: 30 });
  });

  test('but when it is asked for', async () => {
    const { text } = fillSecret('GITHUB_TOKEN=ghp_<crc62:30>');
    const findings = fromMatches(found(text), rulebook, placeOfPath, 'high');
    const shown = (await reporterOf(name))(scanResult({ findings }), reportOptions({ showSecrets: true }));
    expect(shown.includes(text.slice('GITHUB_TOKEN='.length))).toBe(['text', 'json', 'jsonl'].includes(name));
  });
});

test('nor does a result that is printed as it is', () => {
  for (const [seed, template] of TEMPLATES.entries()) {
    const { text, parts } = fillSecret(template, seed);
    const result = scanResult({ findings: fromMatches(found(text), rulebook, placeOfPath, 'low') });
    const shown = inspect(result, { depth: null, showHidden: true }) + JSON.stringify(result);
    for (const piece of piecesOf(parts)) expect(shown).not.toContain(piece);
  }
});
