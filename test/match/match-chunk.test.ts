import { expect, test } from 'vitest';
import { createMatcher, type Matcher } from '../../src/match/match-chunk.ts';
import type { EngineRules } from '../../src/model/rule.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText, plainKernel, wasmKernel } from '../helper/matcher.ts';

const KEY = 'ghp_<crc62:30>';

const { rules } = loadRulebook();

/** Two rules more, whose words lie so thick in a text of one letter that the kernel's records do not fit. */
const crowded: EngineRules = {
  rules: [
    ...rules,
    ...['qqqqq', 'qqqqqq'].map((word) => ({
      ...rules.find((rule) => rule.entry === 'context')!,
      id: `crowd.${word}`,
      words: [word],
    })),
  ],
};

const matchers: readonly (readonly [string, Matcher])[] = [
  ['SIMD', createMatcher(crowded, wasmKernel())],
  ['plain JavaScript', createMatcher(crowded, plainKernel())],
];

test.each(matchers)('%s: keys are found where the records do not fit, each once, at their places', (_, matcher) => {
  const line = `z1z2z3z4z5z6z7z8 ${'q'.repeat(238)}\n`;
  const bytes = Buffer.from(line.repeat(4096));
  const length = bytes.length;
  expect(length).toBe(matcher.input.length);
  const places = [0, 1000, length / 4, length / 2 - 20, length / 2 + 31_990, length - 60];
  const keys = places.map((place, i) => {
    const { text } = fillSecret(KEY, i);
    bytes.write(` ${text} `, place, 'latin1');
    return { text, start: place + 1 };
  });
  matcher.input.set(bytes);
  const found = matcher.match(length, { binary: false, first: true, last: true });
  const own = found.filter((match) => crowded.rules[match.rule]!.id === 'github.personal-access-token');
  expect(own.map(({ value, start, end }) => ({ value, start, end }))).toEqual(
    keys.map(({ text, start }) => ({ value: text, start, end: start + text.length })),
  );
});

test.each(matchers)('%s: an empty text says nothing of the next one of as many bytes', (_, matcher) => {
  const { text } = fillSecret(`token ${KEY}\n`);
  matcher.input.fill(0x20, 0, text.length);
  expect(matcher.isEmpty(text.length, false)).toBe(true);
  expect(matchText(matcher, text)).toHaveLength(1);
});

test('matches come in order of their place, the longer first', () => {
  const [, matcher] = matchers[0]!;
  const text = [2, 1, 3].map((seed) => `GITHUB_TOKEN=${fillSecret(KEY, seed).text}\n`).join('');
  const starts = matchText(matcher, text).map((match) => match.start);
  expect(starts.length).toBeGreaterThanOrEqual(3);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('a key that goes on beyond the chunk is left to the next one', () => {
  const [, matcher] = matchers[0]!;
  const { text } = fillSecret(KEY);
  const match = (first: boolean, last: boolean) => {
    matcher.input.set(Buffer.from(text));
    return matcher.match(text.length, { binary: false, first, last });
  };
  expect(match(true, true)).toHaveLength(1);
  expect(match(false, true)).toEqual([]);
  expect(match(true, false)).toEqual([]);
});
