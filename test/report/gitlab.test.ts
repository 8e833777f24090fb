import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { compiledRule, factsOf } from '../helper/compiled-rule.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { RESULTS } from '../helper/results.ts';

const text = { type: 'string', minLength: 1 };
const tool = closed({ id: text, name: text, version: text, vendor: closed({ name: text }) });
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };

/**
 * All that GitLab's own schema asks of the fields that we write, and no other fields: whatever is valid by this one is valid by
 * GitLab's. Compared line by line with `secret-detection-report-format.json` 15.0.2, which GitLab validates reports by
 * (`lib/gitlab/ci/parsers/security/validators/schemas/15.0.2`), and with 15.2.1, which asks no more of these fields; no package
 * that can be depended on holds that file.
 */
const SCHEMA = closed({
  version: { const: '15.0.2' },
  scan: closed({
    analyzer: tool,
    scanner: tool,
    type: { const: 'secret_detection' },
    start_time: time,
    end_time: time,
    status: { enum: ['success', 'failure'] },
    messages: { type: 'array', items: closed({ level: { enum: ['info', 'warn', 'fatal'] }, value: text }) },
  }),
  vulnerabilities: {
    type: 'array',
    items: closed(
      {
        id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$' },
        name: { ...text, maxLength: 255 },
        description: { ...text, maxLength: 1_048_576 },
        severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
        solution: { type: 'string', maxLength: 7000 },
        identifiers: { type: 'array', minItems: 1, items: closed({ type: text, name: text, value: text }) },
        links: { type: 'array', items: closed({ name: text, url: { type: 'string', pattern: '^https?://.+' } }) },
        location: closed(
          {
            file: text,
            start_line: { type: 'integer', minimum: 1 },
            end_line: { type: 'integer', minimum: 1 },
            commit: closed({ sha: text, date: text }, ['sha']),
          },
          ['start_line', 'end_line', 'commit'],
        ),
        flags: {
          type: 'array',
          items: closed({
            type: { const: 'flagged-as-likely-false-positive' },
            origin: text,
            description: text,
          }),
        },
      },
      ['id', 'name', 'description', 'severity', 'solution', 'identifiers', 'links', 'location'],
    ),
  },
});
const validate = new Ajv.default({ allErrors: true, strict: true }).compile(SCHEMA);

function closed(properties: Readonly<Record<string, object>>, required = Object.keys(properties)): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

interface Report {
  readonly scan: { readonly status: string; readonly start_time: string; readonly end_time: string };
  readonly vulnerabilities: readonly {
    readonly id: string;
    readonly location: { readonly file?: string; readonly commit: { readonly sha: string } };
    readonly identifiers: readonly { readonly value: string }[];
  }[];
}

function reportOf(result: Parameters<typeof gitlab>[0]): Report {
  return JSON.parse(gitlab(result, reportOptions())) as Report;
}

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  const report = reportOf(result);

  test('has the form that GitLab asks for', () => {
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a vulnerability for each place, each with an id of its own', () => {
    const places = result.findings.flatMap((one) => [...one.places]);
    expect(report.vulnerabilities.map(({ location }) => location.file)).toEqual(
      places.map(({ path }) => path ?? undefined),
    );
    expect(new Set(report.vulnerabilities.map(({ id }) => id)).size).toBe(places.length);
    expect(report.scan.status).toBe(result.complete ? 'success' : 'failure');
  });
});

describe('what it says', () => {
  test('the same id for the same value at the same place, another elsewhere', () => {
    const id = (path: string, seed = 1) =>
      reportOf(scanResult({ findings: [finding({ places: [place({ path })] }, seed)] })).vulnerabilities[0]!.id;
    expect(id('a')).toBe(id('a'));
    expect(new Set([id('a'), id('b'), id('a', 2)]).size).toBe(3);
  });

  test('by its identifiers, which places belong to one secret', () => {
    const one = finding({ places: [place({ path: 'a' }), place({ path: 'b' })] });
    const { vulnerabilities } = reportOf(scanResult({ findings: [one] }));
    for (const { identifiers } of vulnerabilities) {
      expect(identifiers.map(({ value }) => value)).toEqual(['acme.token', one.id]);
    }
  });

  test('when it began and ended, in UTC', () => {
    const { scan } = reportOf(scanResult({ elapsed: 65_000 }));
    expect([scan.start_time, scan.end_time]).toEqual(['2026-11-21T17:29:00', '2026-11-21T17:30:05']);
  });

  test('long texts cut, and no link that is none', () => {
    const facts = factsOf(compiledRule());
    const rotation = { steps: Array.from({ length: 999 }, () => 'create a new token'), docs: 'ftp://acme.example' };
    const long = finding({ facts: { ...facts, name: 'Acme token '.repeat(99), rotation } });
    validate(reportOf(scanResult({ findings: [long] })));
    expect(validate.errors ?? []).toEqual([]);
  });
});
