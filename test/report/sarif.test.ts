import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sarif, sarifWithin } from '../../src/report/sarif.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { ACCEPTED, manyFindings, RESULTS } from '../helper/results.ts';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<string, number>>;
  };
}

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
  readonly automationDetails: { readonly id: string };
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
    readonly baselineState?: string;
    readonly suppressions?: readonly Readonly<Record<string, string>>[];
  }[];
}

function runsOf(result: Parameters<typeof sarif>[0], all = false): Run[] {
  const document = JSON.parse(sarif(result, reportOptions({ all }))) as {
    version: string;
    $schema: string;
    runs: Run[];
  };
  expect(document.version).toBe('2.1.0');
  expect(document.$schema).toMatch(/^https:\/\/.*sarif-2\.1\.0\.json$/);
  const ids = document.runs.map((run) => run.automationDetails.id);
  expect(ids).toEqual(['unleak/', 'unleak/history/'].slice(0, ids.length));
  return document.runs;
}

/** The run of what is in the files. */
function runOf(result: Parameters<typeof sarif>[0]): Run {
  return runsOf(result)[0]!;
}

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  const run = runOf(result);

  test('has what SARIF and GitHub ask for', () => {
    expect(run.tool.driver.name).toBe('unleak');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations[0].executionSuccessful).toBe(result.complete);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(result.problems.length);
    expect(run.results).toHaveLength(result.findings.length); // each stands somewhere in the files
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      const id = partialFingerprints['unleakSecret/v1'];
      expect(id).toMatch(/^[0-9a-f]{16}$/);
      expect(partialFingerprints.primaryLocationLineHash).toBe(`${id}:1`);
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

describe('what is only in the history', () => {
  const old = place({ path: 'old.ts', commit: '3f2c1a9', author: 'Ann <ann@shop.example>', atHead: false });
  const findings = [finding({ places: [place({ atHead: true }), old] }), finding({ places: [old] }, 2)];

  test('has a run and a category of its own', () => {
    const runs = runsOf(scanResult({ scope: 'audit', findings }));
    expect(runs.map(({ results }) => results.map((r) => r.partialFingerprints['unleakSecret/v1']))).toEqual(
      findings.map(({ id }) => [id]),
    );
    for (const { tool, results } of runs) expect(tool.driver.rules[results[0]!.ruleIndex]!.id).toBe('acme.token');
  });

  test('has it though nothing is in it, so that alerts are closed', () => {
    expect(runsOf(scanResult({ scope: 'audit' })).map(({ results }) => results)).toEqual([[], []]);
    expect(runsOf(scanResult({ scope: 'staged' }))).toHaveLength(1);
  });

  test('is what stands in a message too', () => {
    const part = place({ path: null, part: 'commit message', commit: '3f2c1a9' });
    const runs = runsOf(scanResult({ scope: 'audit', findings: [finding({ places: [part] })] }));
    expect(runs.map(({ results }) => results.length)).toEqual([0, 1]);
  });

  test('names no author', () => {
    expect(sarif(scanResult({ scope: 'audit', findings }), reportOptions())).not.toMatch(/ann@|Ann/);
  });
});

describe('what was accepted', () => {
  const ignored = [{ id: finding().id, rule: 'acme.token', reason: 'a sample', finding: finding(), ...ACCEPTED }];

  test('stands in it only when all is asked for, as suppressed', () => {
    const result = scanResult({ findings: [finding({}, 2)], ignored });
    expect(runOf(result).results).toHaveLength(1);
    const [, accepted] = runsOf(result, true)[0]!.results;
    expect(accepted!.partialFingerprints['unleakSecret/v1']).toBe(ignored[0]!.id);
    expect(accepted!.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'a sample' }]);
  });
});

describe('what it says', () => {
  test('that a result is new, where it is known', () => {
    const range = { base: 'a', head: 'b', policyFrom: 'base' as const, known: 0, policyChanges: [] };
    const state = (scope: 'introduced' | 'audit') =>
      runOf(scanResult({ scope, findings: [finding()], range })).results[0]!.baselineState;
    expect([state('introduced'), state('audit')]).toEqual(['new', undefined]);
  });

  test('how to replace the key, as help of its rule', () => {
    const [rule] = runOf(scanResult({ findings: [finding()] })).tool.driver.rules as unknown as [
      { help: { markdown: string }; helpUri: string; properties: { tags: string[] } },
    ];
    expect(rule.help.markdown).toContain('1. create a new token\n2. put it where');
    expect(URL.canParse(rule.helpUri)).toBe(true);
    expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
  });

  test('no more places of a result than GitHub takes', () => {
    const places = Array.from({ length: 1500 }, (_, i) => place({ path: `${i}.ts` }));
    const [result] = runOf(scanResult({ findings: [finding({ places })] })).results;
    expect(result!.locations.length + result!.relatedLocations!.length).toBe(1000);
    expect(result!.message.text).toContain('in 1500 places');
  });

  test('no more bytes than GitHub takes', () => {
    const places = Array.from({ length: 400 }, (_, i) =>
      place({ path: createHash('md5').update(`${i}`).digest('hex') }),
    );
    const result = scanResult({ findings: Array.from({ length: 12 }, (_, i) => finding({ places }, i)) });
    const sizeOf = (most: number) => gzipSync(sarifWithin(most, result, reportOptions())).length;
    expect(sizeOf(10_000_000)).toBeGreaterThan(9000);
    expect(sizeOf(9000)).toBeLessThan(9000);
  });

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

  test.each([
    ['notes/10:30.ts', 'notes/10:30.ts', '%SRCROOT%'],
    ['10:30/a:b.ts', '10%3A30/a:b.ts', '%SRCROOT%'],
    ['/srv/shop/a b.ts', 'file:///srv/shop/a%20b.ts', undefined],
    ['C:/shop/a.ts', 'file:///C:/shop/a.ts', undefined],
    ['//server/share/a.ts', 'file://server/share/a.ts', undefined],
    ['x.7z!\ud800b.ts', 'x.7z!%EF%BF%BDb.ts', '%SRCROOT%'],
  ])('the address of %j is %s', (path, uri, uriBaseId) => {
    const [result] = runOf(scanResult({ findings: [finding({ places: [place({ path })] })] })).results;
    expect(result!.locations[0]!.physicalLocation.artifactLocation).toEqual({ uri, uriBaseId });
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
    expect(sarif(manyFindings(25_000), reportOptions())).not.toContain('left out');
  });
});
