import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as layout from '../../src/match/kernel/assembly/layout.ts';
import { createKernel } from '../../src/match/kernel/kernel.ts';
import { MOST_SENTINELS, tablesOf, writeTables } from '../../src/match/kernel/tables.ts';
import { createRuleIndex } from '../../src/match/rule-index.ts';
import { TOKEN_RUN } from '../../src/rulebook/compile.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { plainKernel, wasmKernel } from '../helper/matcher.ts';

/** Bytes that may be read before and after the input. */
const MARGIN = 64;
/** Entries that are written beyond the end of a list. */
const BEYOND = 4;
/** Runs that end in a segment. */
const MOST_RUNS = Math.ceil(layout.SEGMENT / (layout.RUN + 1)) + 1;

const REGIONS: readonly (readonly [name: string, start: number, length: number])[] = [
  ['CENSUS', layout.CENSUS, 5 * 4],
  ['SCRATCH', layout.SCRATCH, 64],
  ['LOWER', layout.LOWER, 256],
  ['CLASS', layout.CLASS, 256],
  ['SIEVE', layout.SIEVE, 8 * 16],
  ['MARKS', layout.MARKS, 4 * 16],
  ['SEXTETS', layout.SEXTETS, 256],
  ['SENTINEL_HEAD', layout.SENTINEL_HEAD, 4096],
  ['GOES_ON', layout.GOES_ON, 256],
  ['NAME_WORDS', layout.NAME_WORDS, layout.SLOTS * 4],
  ['BEGINNINGS', layout.BEGINNINGS, 16384],
  ['PREFIX_HEAD', layout.PREFIX_HEAD, 4096 * 2],
  ['FOUR_HEAD', layout.FOUR_HEAD, 65536 * 2],
  ['THREE_HEAD', layout.THREE_HEAD, 4096 * 2],
  ['SIDES', layout.SIDES, 2048 * 8],
  ['SENTINELS', layout.SENTINELS, MOST_SENTINELS * 16],
  ['PREFIX_FOURTH', layout.PREFIX_FOURTH, 2048 * 4],
  ['WORDS', layout.WORDS, layout.SEEN - layout.WORDS],
  ['SEEN', layout.SEEN, (layout.SEEN_MASK + 1) * 8],
  ['INPUT', layout.INPUT - MARGIN, layout.INPUT_SIZE + 2 * MARGIN],
  ['OUTPUT', layout.OUTPUT, layout.OUTPUT_END - layout.OUTPUT],
  ['PLACES', layout.PLACES, layout.PLACES_END - layout.PLACES],
  ['HIT_LIST', layout.HIT_LIST, (layout.SEGMENT + BEYOND) * 4],
  ['RUN_LIST', layout.RUN_LIST, (MOST_RUNS + BEYOND) * 12],
  ['WORD_LIST', layout.WORD_LIST, (4096 + BEYOND) * 4],
  ['HIT_BITS', layout.HIT_BITS, layout.SEGMENT / 8],
  ['TOKEN_BITS', layout.TOKEN_BITS - 8, layout.SEGMENT / 8 + 8],
  ['RUN_ENDS', layout.RUN_ENDS, (MOST_RUNS + BEYOND) * 4],
  ['PARTS', layout.PARTS, layout.PARTS_END - layout.PARTS],
];

test('no two regions of the kernel share a byte', () => {
  const inOrder = [...REGIONS].sort((a, b) => a[1] - b[1]);
  const overlaps = inOrder.flatMap(([name, start], i) => {
    const [before, from, length] = inOrder[i - 1] ?? ['', 0, 0];
    return from + length > start ? [`${before} reaches into ${name}`] : [];
  });
  expect(overlaps).toEqual([]);
  const [, last, length] = inOrder.at(-1)!;
  expect(last + length).toBeLessThanOrEqual(layout.LISTS_END);
});

test('every address of the layout is among them', () => {
  const addresses = Object.entries(layout).filter(
    ([name, value]) => value >= layout.LOWER && !/_END|_SIZE|_MASK/.test(name),
  );
  const known = REGIONS.map(([name]) => name);
  expect(
    addresses
      .map(([name]) => name)
      .filter((name) => !known.includes(name))
      .sort(),
  ).toEqual(
    ['BEGINS', 'DRIFTS', 'FOLLOWED', 'GROUP', 'LONGEST_GROUP', 'LONG_RUN', 'OVERLAP', 'SEGMENT', 'SHORT'].sort(),
  );
});

test('tables of words lie where they can be loaded as words', () => {
  expect(
    [layout.NAME_WORDS, layout.SENTINELS, layout.WORDS, layout.OUTPUT, layout.PLACES].map((address) => address % 4),
  ).toEqual([0, 0, 0, 0, 0]);
  expect([layout.SIEVE % 16, layout.MARKS % 16, layout.SIDES % 4, layout.SEEN % 8]).toEqual([0, 0, 0, 0]);
  expect([layout.FOUR_HEAD % 2, layout.THREE_HEAD % 2, layout.PREFIX_HEAD % 2, layout.SENTINEL_HEAD % 2]).toEqual([
    0, 0, 0, 0,
  ]);
});

test('both kernels have memory for it, and no more', async () => {
  expect(wasmKernel().memory.buffer.byteLength).toBe(layout.LISTS_END);
  expect(plainKernel().memory.buffer.byteLength).toBe(layout.LISTS_END);
});

test('the rulebook is compiled for the runs that the kernel finds', () => {
  expect(TOKEN_RUN).toBe(layout.RUN);
});

test('a window holds every distance at which a context word counts', () => {
  const rulebook = loadRulebook();
  const longest = Math.max(...rulebook.rules.flatMap((rule) => rule.words.map((word) => rule.within + word.length)));
  expect(Math.max(...rulebook.rules.map((rule) => rule.within))).toBeLessThan(layout.MARGIN);
  expect(longest).toBeLessThanOrEqual(2 * layout.MARGIN);
});

test('the built tables are those of the built rules, and the id of the build', () => {
  const { vocabulary } = createRuleIndex(loadRulebook());
  const veiled = readFileSync(new URL('../../dist/tables.bin', import.meta.url));
  const tables = tablesOf(vocabulary);
  expect(veiled.subarray(tables.length).toString()).toMatch(/^[0-9a-f]{16}$/);
  const built = veiled.map((byte) => byte ^ 0x80);
  // Which grams are looked for, and how they share buckets, takes the build seconds: all must be found by those too.
  const { sentinels, words } = vocabulary;
  // Far apart: where a group of many ends, what lies in one block decides by its order.
  const apart = ' '.repeat(2 * layout.MARGIN);
  const texts = [...sentinels, ...words].map(
    ({ text }) => `${'.'.repeat(60)} ${text}a1B2c3D4 q7Gm2Xv9Lp4Tz8Rw\n${apart}`,
  );
  const [found, expected] = [built, tables].map((one) => {
    const kernel = createKernel(
      { ...wasmKernel(), readTables: (to) => to.set(one.subarray(0, to.length)) },
      { vocabulary },
      true,
    );
    // What lies in one block comes in the order of its grams.
    return inParts(texts).flatMap((part) => {
      kernel.input.set(part);
      return [...kernel.output.subarray(0, kernel.scan(part.length))].sort((a, b) => a - b);
    });
  });
  expect(found!.length).toBeGreaterThan(words.length);
  expect(found).toEqual(expected);
});

/** Texts together, as many as a window holds. */
function inParts(texts: readonly string[]): Buffer[] {
  const size = 2000;
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, i) =>
    Buffer.from(texts.slice(i * size, (i + 1) * size).join('')),
  );
}

test('a vocabulary that does not fit is refused', () => {
  const memory = () => new ArrayBuffer(layout.OUTPUT_END);
  const word = (i: number) => `w${i.toString(36).padStart(6, '0')}`;
  const words = (count: number, text = word) =>
    Array.from({ length: count }, (_, i) => ({ text: text(i), mode: 'any' as const }));
  const sentinel = (text: string) => ({ text, begins: false });
  const sentinels = Array.from({ length: MOST_SENTINELS - 8 }, (_, i) => sentinel(word(i)));
  const longest = (i: number) => word(i).repeat(10);
  expect(() => writeTables(memory(), { words: words(36_000), sentinels: [] })).not.toThrow();
  expect(() => writeTables(memory(), { words: words(38_000), sentinels: [] })).toThrow(RangeError);
  expect(() => writeTables(memory(), { words: words(66_000), sentinels: [] })).toThrow(RangeError);
  expect(() => writeTables(memory(), { words: words(11_000, longest), sentinels: [] })).toThrow(RangeError);
  expect(() => writeTables(memory(), { words: [], sentinels: [...sentinels, sentinel('more')] })).toThrow(RangeError);
});
