import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAND_ASSIGN } from '../../src/match/kernel/assembly/layout.ts';
import { createKernel } from '../../src/match/kernel/kernel.ts';
import { readAssignments } from '../../src/match/reader/assignment.ts';
import { createRuleIndex } from '../../src/match/rule-index.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { wasmKernel } from '../helper/matcher.ts';

const index = createRuleIndex(loadRulebook());
const kernel = createKernel(wasmKernel(), index, false);

const NAMES = ['api_key', 'key', 'accessToken', 'AUTH', 'credentials', 'finnhub_api_key', 'tokenType', 'auth_token'];
const WORDS = [
  'Key',
  'word',
  'VALUE',
  'a',
  'is',
  'Identifier',
  'object',
  'html',
  'x',
  'Read',
  'sTrAnGe',
  'abcdefghijklmn',
];
const JOINTS = ['', '_', '-', ' ', '.', '/', ':', '@', '!', '3'];

const value = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: fc.constantFrom(...'abcdefgABCDEFGxyzXYZ_-. '), minLength: 5, maxLength: 40 }),
);

/** What the engine says of the value without the kernel's first look: whether it is a secret that is not visibly made up. */
function isTaken(text: string, at: number): boolean {
  const window = { text, base: 0, cutBefore: false, cutAfter: false, words: [], sentinels: [] };
  const found = readAssignments({ ...window, assignments: [{ name: 0, value: at }] }, index);
  return found.some(({ doubts }) => !doubts.includes('dummy'));
}

function isLookedAt(text: string, at: number): boolean {
  kernel.input.set(Buffer.from(text));
  const words = kernel.scan(text.length);
  const { output } = kernel;
  for (let i = 5; i < words; i++) if (output[i] === CAND_ASSIGN && output[i + 2] === at) return true;
  return false;
}

test('what the kernel leaves out as words, the engine takes for no secret', () => {
  let left = 0;
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.constantFrom('"', "'"), value, (name, quote, text) => {
      fc.pre(/^\S{5}/.test(text));
      const line = `${name} = ${quote}${text}${quote};\n`;
      if (isLookedAt(line, name.length + 4)) return;
      left++;
      expect(isTaken(line, name.length + 4)).toBe(false);
    }),
    { seed: 20261122, numRuns: 8000 },
  );
  expect(left).toBeGreaterThan(2000);
});

test('nor what it leaves out as a name with points', () => {
  const path = fc.array(fc.constantFrom(...WORDS, '$x', 'y_'), { minLength: 5, maxLength: 9 });
  let left = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      path,
      fc.constantFrom(';', ',', '\n', ' || x', '(y)', '[0]'),
      (name, words, end) => {
        const text = words.join('.');
        fc.pre(text.length > 32);
        const line = `${name} = ${text}${end}\n`;
        if (isLookedAt(line, name.length + 3)) return;
        left++;
        expect(isTaken(line, name.length + 3)).toBe(false);
      },
    ),
    { seed: 20261122, numRuns: 2000 },
  );
  expect(left).toBeGreaterThan(500);
});
