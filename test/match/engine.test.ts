import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match-chunk.ts';
import type { Match } from '../../src/model/match.ts';
import { isGuess } from '../../src/model/rule.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { plainKernel, wasmKernel } from '../helper/matcher.ts';
import { createNaiveMatcher } from '../helper/naive.ts';
import { rulebook, ruleCases } from '../helper/rules.ts';

const simd = createMatcher(rulebook, wasmKernel());
const plain = createMatcher(rulebook, plainKernel());
const naive = createNaiveMatcher(rulebook);
const SEED = 20260731;

interface Example {
  readonly rule: string;
  /** What stands around it may say whose it is. */
  readonly guessed: boolean;
  readonly text: string;
}

const examples: readonly Example[] = ruleCases.flatMap(({ rule, key }) =>
  key.examples.map((example) => ({ rule: rule.id, guessed: isGuess(rule), text: fillSecret(example).text })),
);

const filler = fc.oneof(
  fc.constantFrom('\n', '\r\n', '  ', '\t', '# ', '// ', '<!-- -->', 'é ü 你好 ', '🔑 ', '{ "a": [1, 2] }\n'),
  fc.constantFrom(
    'function next() {',
    'return null;',
    'import os',
    '0123456789abcdef',
    'SELECT * FROM users;',
    '=====',
  ),
  fc.string({ unit: fc.constantFrom(...'etaoin shrdlu\n.,()'), maxLength: 80 }),
);

/** A document: pieces of filler, and examples of rules on lines of their own. */
const document = fc.array(fc.oneof({ weight: 2, arbitrary: filler }, fc.constantFrom(...examples)), {
  minLength: 8,
  maxLength: 30,
  size: 'max',
});

function layOut(pieces: readonly (string | Example)[]): {
  bytes: Buffer;
  planted: (Example & { start: number; end: number })[];
} {
  let text = '';
  const planted = pieces.flatMap((piece) => {
    if (typeof piece === 'string') {
      text += piece;
      return [];
    }
    text += '\n';
    const start = Buffer.byteLength(text);
    text += piece.text;
    const end = Buffer.byteLength(text);
    text += '\n';
    return [{ ...piece, start, end }];
  });
  return { bytes: Buffer.from(text), planted };
}

function matchBytes(matcher: typeof simd, bytes: Uint8Array): Match[] {
  matcher.input.set(bytes);
  return matcher.match(bytes.length, { binary: false, first: true, last: true });
}

const idOf = (match: Match) => rulebook.rules[match.rule]!.id;
const isDrift = (match: Match) => match.doubts.includes('unexpected-length');
/** By a reader, be it as the key of a provider that the name around it says. */
const isRead = (match: Match) => rulebook.rules[match.rule]!.reader !== null || match.word?.length === 0;
const shown = (match: Match) => `${idOf(match)} ${match.start}-${match.end} ${match.confidence} ${match.doubts}`;

describe('in documents with examples of rules at random places', () => {
  test('both kernels find every example, and the same matches', () => {
    const property = fc.property(document, (pieces) => {
      const { bytes, planted } = layOut(pieces);
      const found = matchBytes(simd, bytes);
      expect(matchBytes(plain, bytes)).toEqual(found);
      const missed = planted.filter(
        ({ rule, guessed, start, end }) =>
          !found.some(
            (m) => (idOf(m) === rule || (guessed && isRead(m))) && !isDrift(m) && m.start >= start && m.end <= end,
          ),
      );
      expect(missed.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 160 });
  });

  test('the bytes at the place of a match are its value', () => {
    const property = fc.property(document, (pieces) => {
      const { bytes } = layOut(pieces);
      for (const match of matchBytes(simd, bytes)) {
        if (isRead(match)) continue;
        expect(bytes.toString('latin1', match.start, match.end)).toBe(match.value);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 60 });
  });

  test('they find what patterns find that are tried at every place', () => {
    const property = fc.property(document, (pieces) => {
      const { bytes } = layOut(pieces);
      const matches = matchBytes(simd, bytes).filter((match) => !isDrift(match));
      const found = matches.filter((match) => !isRead(match));
      const expected = naive(bytes);
      const all = new Set(expected.map(shown));
      expect(found.map(shown).filter((match) => !all.has(match))).toEqual([]);
      // Of one rule's hits that share bytes the engine gives the first, or what a reader makes of them.
      const lost = expected.filter(
        (e) => !matches.some((m) => m.rule === e.rule && m.start < e.end && e.start < m.end),
      );
      expect(lost.map(shown)).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 40 });
  }, 60_000);
});

// That each is found is told by test/rules/contract.test.ts.
test('both kernels find the same in every example of every rule', () => {
  const longest = 900_000;
  let text = '';
  const tell = () => {
    const bytes = Buffer.from(text);
    expect(matchBytes(plain, bytes)).toEqual(matchBytes(simd, bytes));
    text = '';
  };
  for (const example of examples) {
    if (text.length + example.text.length > longest) tell();
    text += `${example.text}\n\n`;
  }
  tell();
});
