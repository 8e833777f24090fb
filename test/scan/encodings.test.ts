import { describe, expect, test } from 'vitest';
import { createScanner } from '../../src/scan/scanner.ts';
import { ENCODINGS } from '../helper/encodings.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { plainKernel, wasmKernel } from '../helper/matcher.ts';
import { rulebook, ruleCases } from '../helper/rules.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const scanner = createScanner(rulebook, wasmKernel());
const plain = createScanner(rulebook, plainKernel());
const examples = ruleCases.map(({ rule, key }) => ({ rule: rule.id, text: fillSecret(key.examples[0]!).text }));

describe.each(ENCODINGS.map((encoding, i) => [encoding.name, encoding, i] as const))(
  '%s',
  (_, { encode, holds }, nth) => {
    // All rules in the first two; of the others each takes its share, as the reading of the bytes knows nothing of rules.
    const chosen = nth < 2 ? examples : examples.filter((_, i) => i % 4 === nth % 4);

    const around = (text: string) =>
      holds === 'any' ? `naïve café — 你好\n${text}\n🔑 Ende\n` : `naïve café £5 – größer\n${text}\nÄrger\n`;

    test.each([
      ['alone', (text: string) => text],
      ['between lines with accents', around],
    ])('the first example of every rule is found, %s', (_, embed) => {
      const missed = chosen.filter(({ rule, text }) => {
        const found = scanBytes(scanner, encode(embed(text)));
        return !found.some((m) => rulebook.rules[m.rule]!.id === rule && !m.doubts.includes('unexpected-length'));
      });
      expect(missed.map(({ rule }) => rule)).toEqual([]);
    });
  },
);

// In all of them, as they stand, by test/match/engine.test.ts.
test('the plain kernel finds the same', () => {
  const some = examples.filter((_, i) => i % 4 === 0);
  for (const { encode } of ENCODINGS.slice(0, 2)) {
    const bytes = encode(some.map(({ text }) => text).join('\n\n'));
    const found = scanBytes(scanner, bytes);
    expect(found.length).toBeGreaterThan(some.length);
    expect(scanBytes(plain, bytes)).toEqual(found);
  }
});
