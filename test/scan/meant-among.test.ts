import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AcceptedElsewhere } from '../../src/model/accepted-elsewhere.ts';
import { meantAmong } from '../../src/scan/meant-among.ts';
import { finding, place } from '../helper/finding.ts';

const MANY = 3000;
const findings = Array.from({ length: MANY }, (_, i) => finding({ places: [place({ path: `${i % 3}.ts` })] }, i + 1));

function entry(fields: Partial<AcceptedElsewhere>): AcceptedElsewhere {
  return { path: null, line: null, commit: null, versions: 'now', value: null, reason: '', where: '', ...fields };
}

test.each([
  ['ggshield', (i: number) => entry({ value: { kind: 'ggshield', text: hash('sha256', i, ',token') } })],
  ['detect-secrets', (i: number) => entry({ path: `${i % 3}.ts`, value: { kind: 'sha1', text: hash('sha1', i) } })],
])('thousands of entries of %s among as many findings take no long time', (_, entryOf) => {
  const entries = findings.map((_, i) => entryOf(i));
  const before = performance.now();
  expect(entries.map(meantAmong(findings))).toEqual(findings.map((one) => [one]));
  expect(performance.now() - before).toBeLessThan(8000);
});

function hash(algorithm: string, i: number, kind = ''): string {
  return createHash(algorithm).update(`${findings[i]!.secret.reveal()}${kind}`).digest('hex');
}
