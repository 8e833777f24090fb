import { describe, expect, test } from 'vitest';
import type { LocatedMatch } from '../../src/model/finding.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { decodings } from '../helper/decodings.ts';
import { ENCODERS, type Encoder } from '../helper/encoders.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { wasmKernel } from '../helper/matcher.ts';
import { rulebook, ruleCases } from '../helper/rules.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const scanner = createScanner(rulebook, wasmKernel());
const LONGEST_EXAMPLE = 600;

/** What each rule's first example holds, as it is found unencoded. */
const examples = ruleCases.flatMap(({ rule, key }) => {
  const { text } = fillSecret(key.examples[0]!);
  const found = text.length > LONGEST_EXAMPLE ? [] : scanBytes(scanner, Buffer.from(`${text}\n`));
  const own = found.find((match) => rulebook.rules[match.rule]!.id === rule.id && !match.chain);
  return own ? [{ rule: rule.id, text: `${text}\n`, value: own.value }] : [];
});

interface Planted {
  readonly rule: string;
  readonly text: string;
  readonly value: string;
  readonly chain: readonly Encoder[];
}

/** A chain of `length` steps for each example, the innermost first; all of them are a case of the bench. */
function planted(length: number): Planted[] {
  return examples.map((example, i) => ({ ...example, chain: chainOf(i * 7919 + length, length) }));
}

function chainOf(seed: number, length: number): Encoder[] {
  let rest = seed;
  return Array.from({ length }, () => {
    const encoder = ENCODERS[rest % ENCODERS.length]!;
    rest = Math.floor(rest / ENCODERS.length) + seed * 31;
    return encoder;
  });
}

function encodedText({ text, chain }: Planted): string {
  return `some text before it:\n${chain.reduce((inner, encoder) => encoder.encode(inner), text)}\nand some after it\n`;
}

function nameOf({ rule, chain }: Planted): string {
  return `${rule}: ${chain.map((encoder) => encoder.name).join(' in ')}`;
}

describe.each([1, 2, 3])('through %i encodings, one within the other', (length) => {
  const cases = planted(length).map((one) => {
    const bytes = Buffer.from(encodedText(one));
    const found = scanBytes(scanner, bytes);
    const matches = found.filter((match) => match.value === one.value && match.chain);
    return { one, bytes, match: matches.sort((a, b) => a.chain!.length - b.chain!.length)[0] };
  });

  test('every kind of key is found', () => {
    expect(cases.length).toBeGreaterThan(400);
    expect(cases.filter(({ match }) => !match).map(({ one }) => nameOf(one))).toEqual([]);
  });

  test('the chain names the steps, outermost first', () => {
    const wrong = cases.filter(({ one, match }) => {
      const steps = one.chain.toReversed().flatMap((encoder) => encoder.steps);
      return match && stepsOf(match.chain!).join() !== stepsOf(steps).join();
    });
    expect(wrong.map(({ one, match }) => `${nameOf(one)}: ${match!.chain}`)).toEqual([]);
  });

  test('the span is what stands for the key in the file', () => {
    const wrong = cases.filter(({ one, bytes, match }) => {
      if (!match || one.chain.some(({ around = 0 }) => around > 2) || isJoined(match)) return false;
      const span = bytes.toString('latin1', match.start, match.end);
      return !decodings(span, one.chain.toReversed()).some((text) => text.includes(one.value));
    });
    expect(wrong.map(({ one }) => nameOf(one))).toEqual([]);
  });
});

/** Base64 whose letters are those of both alphabets may be either. */
function stepsOf(chain: readonly string[]): string[] {
  return chain.filter((step) => !step.startsWith('line ')).map((step) => step.replace('base64url', 'base64'));
}

/** A private key is found without its line breaks. */
function isJoined({ rule }: LocatedMatch): boolean {
  return ['pem', 'ppk'].includes(rulebook.rules[rule]!.reader ?? '');
}
