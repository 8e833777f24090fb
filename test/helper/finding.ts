import { fingerprint } from '../../src/finding/fingerprint.ts';
import type { Finding, Place } from '../../src/model/finding.ts';
import { emptyTally, type ScanResult } from '../../src/model/result.ts';
import { Secret } from '../../src/model/secret.ts';
import { NOT_CHECKED } from '../../src/model/verdict.ts';
import type { ReportOptions } from '../../src/report/formats.ts';
import { compiledRule, factsOf } from './compiled-rule.ts';
import { acmeKey } from './located-match.ts';

export function place(fields: Partial<Place> = {}): Place {
  return {
    path: 'src/config.ts',
    line: 12,
    column: 9,
    start: 100,
    end: 129,
    commit: null,
    author: null,
    date: null,
    atHead: null,
    chain: [],
    ...fields,
  };
}

/** A finding of the rule of compiled-rule.ts; its value is another for each seed. */
export function finding(fields: Partial<Finding> = {}, seed = 1): Finding {
  const rule = fields.rule ?? compiledRule();
  const value = acmeKey(seed);
  return {
    id: fingerprint(value),
    rule,
    facts: factsOf(rule),
    aliases: [],
    secret: new Secret(value, 'acme_'),
    confidence: 'high',
    severity: rule.severity,
    doubts: [],
    blocks: true,
    verdict: NOT_CHECKED,
    pairedWith: null,
    parts: {},
    addresses: [],
    places: [place()],
    ...fields,
  };
}

export function scanResult(fields: Partial<ScanResult> = {}): ScanResult {
  const tally = { ...emptyTally(), files: 4824, bytes: 50_000_000 };
  return {
    scope: 'paths',
    target: '.',
    complete: (fields.problems ?? []).length === 0,
    planned: tally,
    scanned: tally,
    findings: [],
    ignored: [],
    problems: [],
    notices: [],
    rules: 514,
    ruleSources: { builtIn: 514, files: [], off: 0 },
    requests: null,
    elapsed: 1904.4,
    ...fields,
  };
}

export function reportOptions(fields: Partial<ReportOptions> = {}): ReportOptions {
  return {
    showSecrets: false,
    colour: false,
    width: 100,
    version: '1.2.3',
    all: false,
    now: new Date('2026-11-21T17:30:05.250Z'),
    ...fields,
  };
}
