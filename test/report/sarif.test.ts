import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/report/sarif.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { manyFindings, RESULTS } from '../helper/results.ts';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<string, number>>;
  };
}

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
  readonly columnKind: string;
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    },
  ];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Location[];
    readonly relatedLocations?: readonly Location[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
}

function runOf(result: Parameters<typeof sarif>[0]): Run {
  const document = JSON.parse(sarif(result, reportOptions())) as { version: string; $schema: string; runs: Run[] };
  expect(document.version).toBe('2.1.0');
  expect(document.$schema).toMatch(/^https:\/\/.*sarif-2\.1\.0\.json$/);
  expect(document.runs).toHaveLength(1);
  return document.runs[0]!;
}

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  const run = runOf(result);

  test('has what SARIF and GitHub ask for', () => {
    expect(run.tool.driver.name).toBe('unleak');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations[0].executionSuccessful).toBe(result.complete);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(result.problems.length);
    expect(run.results).toHaveLength(result.findings.length);
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    }
  });

  test('names each rule once', () => {
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });

  test('gives every place, with a relative address and a region that begins at 1', () => {
    const locations = run.results.flatMap((r) => [...r.locations, ...(r.relatedLocations ?? [])]);
    expect(locations).toHaveLength(result.findings.reduce((sum, { places }) => sum + places.length, 0));
    for (const { physicalLocation } of locations) {
      const { uri, uriBaseId } = physicalLocation.artifactLocation;
      expect(uriBaseId).toBe('%SRCROOT%');
      expect(uri).toMatch(/^[A-Za-z0-9;,/?:@&=+$_.!~*'()%-]+$/);
      expect(uri).not.toMatch(/^\/|^[a-z]+:|[?#\\]/);
      for (const value of Object.values(physicalLocation.region)) expect(Number.isInteger(value)).toBe(true);
      expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
      expect(physicalLocation.region.startColumn).toBeGreaterThanOrEqual(1);
      expect(physicalLocation.region.byteLength).toBeGreaterThan(0);
    }
  });
});

describe('what it says', () => {
  test.each([
    [{ blocks: true }, 'error'],
    [{ blocks: false, confidence: 'medium' }, 'warning'],
    [{ blocks: false, confidence: 'low' }, 'note'],
  ] as const)('%j is at the level %s', (fields, level) => {
    expect(runOf(scanResult({ findings: [finding(fields)] })).results[0]!.level).toBe(level);
  });

  test('addresses decode to their paths', () => {
    const paths = ['a b.ts', 'größe/你好.ts', '50%.ts', 'a#b?c.ts', 'a\nb.ts'];
    const { results } = runOf(
      scanResult({ findings: paths.map((path, i) => finding({ places: [place({ path })] }, i)) }),
    );
    expect(results.map((r) => decodeURIComponent(r.locations[0]!.physicalLocation.artifactLocation.uri))).toEqual(
      paths,
    );
  });

  test('severity on the scale of GitHub', () => {
    const findings = (['critical', 'high', 'medium', 'low'] as const).map((severity) =>
      finding({ rule: compiledRule({ id: `acme.${severity}`, severity }), severity }),
    );
    const { rules } = runOf(scanResult({ findings })).tool.driver as unknown as {
      rules: { id: string; properties: Record<string, string> }[];
    };
    const scale = Object.fromEntries(rules.map(({ id, properties }) => [id, Number(properties['security-severity'])]));
    expect(scale['acme.critical']).toBeGreaterThanOrEqual(9);
    expect(scale['acme.high']).toBeGreaterThanOrEqual(7);
    expect(scale['acme.medium']).toBeGreaterThanOrEqual(4);
    expect(scale['acme.low']).toBeGreaterThan(0);
  });

  test('the same finding has the same fingerprint, wherever it moved', () => {
    const at = (path: string, line: number) =>
      runOf(scanResult({ findings: [finding({ places: [place({ path, line })] })] }));
    expect(at('a', 1).results[0]!.partialFingerprints).toEqual(at('b', 99).results[0]!.partialFingerprints);
  });

  test('no more results than GitHub takes, and how many are left out', () => {
    const { results, invocations } = runOf(manyFindings(25_003));
    expect(results).toHaveLength(25_000);
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      '3 more findings are left out',
    ]);
    expect(runOf(manyFindings(25_000)).invocations[0].toolExecutionNotifications).toEqual([]);
  });
});
