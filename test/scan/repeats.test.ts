import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortMatches } from '../../src/finding/from-matches.ts';
import { inReadingOrder } from '../../src/finding/order.ts';
import type { LocatedMatch, Place } from '../../src/model/finding.ts';
import { onlyGate } from '../../src/model/policy.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { withRepeats } from '../../src/scan/repeats.ts';
import { placeOfPath } from '../../src/scan/run.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const filled = (template: string, seed = 1) => fillSecret(template, seed).text;
const GITHUB = filled('ghp_<crc62:30>');
const ADDRESS = filled('postgres://shop:<alnum:20>@db.shop.dev/shop');
const ID = filled('AKIA<base32:16>');
const KEY = filled('<b64:40>');
/** A line that comes again and again, and lines that change what stands near it. */
const LINES = [
  filled('password = "<alnum:6>#<alnum:7>!"\n'),
  `GITHUB_TOKEN=${GITHUB}\n`,
  `url: ${ADDRESS}\n`,
  `url: ${ADDRESS} ${GITHUB} `,
  `aws_access_key_id = ${ID}\naws_secret_access_key = ${KEY}\n`,
  `token = ${GITHUB} # gitleaks:allow\n`,
  `data: ${Buffer.from(`token=${GITHUB}`).toString('base64')}\n`,
  '\n\n',
];
const text = fc
  .array(fc.tuple(fc.nat(LINES.length - 1), fc.constantFrom(1, 2, 300)), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts
      .map(([line, times]) => LINES[line]!.repeat(times))
      .join('')
      .repeat(3),
  );

function findingsOf(matches: readonly LocatedMatch[]) {
  const { findings, ignored, notices } = sortMatches(matches, rulebook, placeOfPath, onlyGate('high'), true);
  const all = inReadingOrder([...findings, ...ignored.map(({ finding }) => finding!)]);
  const shown = all.map((one) => ({ ...one, places: [...one.places] }));
  return { shown, notices: [...notices] };
}

test('what a text holds over and over is the same to all that follows', () => {
  const property = fc.property(text, (content) => {
    const found = scanBytes(scanner, Buffer.from(content), 'src/config.ts');
    expect(findingsOf(found)).toEqual(findingsOf([...withRepeats(found)]));
  });
  fc.assert(property, { seed: 3, numRuns: 8 });
});

test('of a million places of one secret each is known, and few are objects', () => {
  const [line] = LINES;
  const count = 45_000;
  const found = scanBytes(scanner, Buffer.from(line!.repeat(count)), 'a.ts');
  expect(found.length).toBeLessThan(count / 5);
  const [finding, ...others] = findingsOf(found).shown;
  expect(others).toEqual([]);
  const end = line!.length - 2;
  const start = line!.indexOf('"') + 1;
  expect(finding!.places.length).toBe(count);
  const isWhere = (place: Place, i: number) =>
    place.line === i + 1 &&
    place.column === start + 1 &&
    place.start === i * line!.length + start &&
    place.end === i * line!.length + end;
  expect(finding!.places.every(isWhere)).toBe(true);
});
