import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INPUT_SIZE, SEGMENT } from '../../src/match/kernel/assembly/layout.ts';
import { createKernel, type Kernel } from '../../src/match/kernel/kernel.ts';
import { SECRET_NAME_PARTS } from '../../src/match/kernel/tables.ts';
import { createRuleIndex } from '../../src/match/rule-index.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { censusOf } from '../../src/unpack/recognise-data.ts';
import { lineEndsOf } from '../helper/line-ends.ts';
import { plainKernel, wasmKernel } from '../helper/matcher.ts';

const index = createRuleIndex(loadRulebook());
const { vocabulary } = index;
const simd = createKernel(wasmKernel(), index, false);
const plain = createKernel(plainKernel(), index, false);
const SETTINGS = { seed: 20260731, numRuns: 400 };
const TOKEN = 'ABCXYZabcxyz0123456789_-';

/** Everything that the kernel writes about the bytes; what lies after them in its input must not matter. */
function records(kernel: Kernel, bytes: Uint8Array, after: number): readonly number[] | 'overflow' {
  kernel.input.set(bytes);
  kernel.input.fill(after, bytes.length, bytes.length + 64);
  const words = kernel.scan(bytes.length);
  return words < 0 || !kernel.mark(bytes.length) ? 'overflow' : [...kernel.output.subarray(0, words)];
}

function expectSame(bytes: Uint8Array): void {
  expect(records(plain, bytes, 0x41)).toEqual(records(simd, bytes, 0x20));
  expect(placesOf(plain)).toEqual(placesOf(simd));
}

/** Where encoded text may lie, as it was noted last. */
function placesOf({ places }: Kernel): readonly number[] {
  return [...places.subarray(1, 1 + places[0]! * 2)];
}

/** Text that is full of what the kernel looks for. */
const dense = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vocabulary.words.map((word) => word.text)),
      fc.constantFrom(...vocabulary.sentinels.map(({ text }) => text)),
      fc.constantFrom(...SECRET_NAME_PARTS.flatMap((name) => [`${name}=`, `${name}": "`, `my_${name} := '`])),
      fc.constantFrom(' ', '\n', '=', '"', ', ', '://u:p@h', '\\n', '%3D', '\0'),
      fc.string({ unit: fc.constantFrom(...TOKEN), maxLength: 40 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

/** What encodings are made of, whole and cut. */
const encoded = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '%41',
        '\\x41',
        '\\u0041',
        '\\u{41}',
        '\\U00000041',
        '\\101',
        '&#65;',
        '&#x41;',
        '&quot;',
        '=3D',
        '=2B',
      ),
      fc.constantFrom(
        '" + "',
        '"\n  "',
        "' . '",
        '\\\n',
        '${"',
        '"}',
        'a: >-\n  ',
        '\\":',
        'a\\/b',
        '=\n',
        '=\r\n',
        '0x41, 0x42, ',
      ),
      fc.constantFrom(
        'H4sI',
        'eJx',
        'KLUv',
        '//4A',
        '+',
        '/',
        '=',
        '-',
        '_',
        ' ',
        '\n',
        '"',
        'a',
        '%',
        '\\',
        '&',
        'x'.repeat(72),
      ),
      fc.string({ maxLength: 40 }).map((text) => Buffer.from(text).toString('base64')),
      fc.string({ maxLength: 40 }).map((text) => Buffer.from(text).toString('hex')),
      fc.string({ maxLength: 20 }).map((text) => Buffer.from(text, 'utf16le').toString('base64url')),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join('')));

const tokens = fc
  .array(
    fc.tuple(fc.string({ unit: fc.constantFrom(...TOKEN), maxLength: 60 }), fc.constantFrom(' ', '"', '=', '\n')),
    {
      maxLength: 20,
    },
  )
  .map((parts) => Buffer.from(parts.flat().join('')));

test.each([simd, plain])('keys are looked for in parts of the input, and words around them count', (kernel) => {
  const run = 'a1b2c3d4e5f6a7b8'.repeat(3);
  const text = `${run} deepgram ${run} ${' '.repeat(400)}deepgram ${run}`;
  const second = text.indexOf(run, 1);
  const scan = (parts: readonly number[] | null) => {
    kernel.narrow(parts && Int32Array.from(parts));
    return records(kernel, Buffer.from(text), 0);
  };
  const all = scan(null);
  expect(all[3]).toBeGreaterThan(0);
  // The second run alone, with as many words as both had.
  expect(scan([second, second + run.length]).slice(2, 4)).toEqual([1, all[3]]);
  expect(scan([])).toEqual([]);
  expect(scan([0, text.length])).toEqual(all);
  expect(scan(null)).toEqual(all);
});

test.each([simd, plain])('a word leads to nothing where all runs are shorter than its keys', (kernel) => {
  const leads = (text: string, length: number) =>
    records(kernel, Buffer.from(`${text} ${'a1b2c3d4'.repeat(32).slice(0, length)}`), 0).length > 0;
  const hosts = vocabulary.words.filter(({ text }) => /^api\.[a-z]+\.com$/.test(text));
  // A host that holds another word leads to what that leads to.
  const some = hosts.filter(
    ({ text, least = 0 }) =>
      least > 16 && vocabulary.words.every((one) => one.text === text || !text.includes(one.text)),
  );
  expect(some.length).toBeGreaterThan(20);
  expect(some.filter(({ text, least = 0 }) => least < 255 && !leads(text, least))).toEqual([]);
  expect(some.filter(({ text, least = 0 }) => leads(text, least - 1))).toEqual([]);
});

describe('SIMD and plain JavaScript write the same records', () => {
  test('about random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), expectSame), SETTINGS);
  });

  test('about parts of a text', () => {
    const cut = fc.tuple(dense, encoded, dense, fc.nat(200), fc.nat(200));
    fc.assert(
      fc.property(cut, ([one, other, last, first, second]) => {
        const bytes = Buffer.concat([one, other, last]);
        const places = [0, first, one.length, one.length + second].map((at) => Math.min(at, bytes.length));
        const parts = Int32Array.from(places.sort((a, b) => a - b));
        for (const kernel of [simd, plain]) kernel.narrow(parts);
        expectSame(bytes);
        for (const kernel of [simd, plain]) kernel.narrow(null);
      }),
      SETTINGS,
    );
  });

  test('about text that is dense with tokens', () => {
    fc.assert(fc.property(tokens, expectSame), SETTINGS);
  });

  test('about text that is made of the words of the rules', () => {
    fc.assert(fc.property(dense, expectSame), SETTINGS);
  });

  test('about text that is made of what is encoded', () => {
    fc.assert(fc.property(encoded, expectSame), SETTINGS);
  });

  test.each(Array.from({ length: 13 }, (_, i) => i * 16))('at lengths from %i on, one run and many', (from) => {
    for (let length = from; length < from + 16 && length <= 200; length++) {
      const run = Buffer.from('a1'.repeat(length)).subarray(0, length);
      for (const text of [run, Buffer.from(run.toString().replace(/.{17}/g, '$& ').slice(0, length))]) expectSame(text);
    }
  });

  test.each([1, 2, 3, 4, 16, 64, 4096])('at lengths around %i blocks of 16 bytes', (blocks) => {
    for (let length = blocks * 16 - 3; length <= blocks * 16 + 3; length++) {
      const text = 'token = "ghp_0123456789abcdefghij" ; '.repeat(2000).slice(-length);
      expectSame(Buffer.from(text));
    }
  });

  test.each([17, 55, 56, 57, 64, 65, 128, 200])('at ends of segments, a run of %i', (length) => {
    const run = `ghp_${'a1'.repeat(length)}`.slice(0, length);
    for (const after of [-64, -1, 0, 1, 16, 56, 63, 64, 65]) {
      const text = Buffer.from(`${' '.repeat(SEGMENT + after - length)}${run} ${run}`);
      expectSame(text);
      expect(simd.output[6]).toBe(SEGMENT + after - length);
      expect(simd.output[7]).toBe(SEGMENT + after);
    }
  });

  test('about a run over whole segments', () => {
    expectSame(Buffer.from(` ghp_${'a1'.repeat(SEGMENT)} `));
  });
});

describe.each([
  ['SIMD', simd],
  ['plain JavaScript', plain],
])('%s', (_, kernel) => {
  /** A run is reported only near a word of the rules; this one stands before it. */
  const PREFIX = 'ghp_';

  test.each([0, 1, 15, 16, 17, 31, 100])('finds a run from %i to the end of the input', (at) => {
    for (const length of [16, 17, 31, 32, 33]) {
      const text = ' '.repeat(at) + (PREFIX + 'a1'.repeat(20)).slice(0, length);
      const [from, to, candidates] = records(kernel, Buffer.from(text), 0x41) as number[];
      expect([from, to, candidates]).toEqual([0, text.length, 1]);
    }
  });

  test('takes no run of 15, and one of 16', () => {
    expect(records(kernel, Buffer.from(`${PREFIX}a1b2c3d4e5f`), 0x41)).toEqual([]);
    expect(records(kernel, Buffer.from(`${PREFIX}a1b2c3d4e5f6`), 0x41)).not.toEqual([]);
  });

  test('takes an input that is full', () => {
    const bytes = Buffer.alloc(INPUT_SIZE, 'x ');
    const key = `${PREFIX}${'a1'.repeat(18)}`;
    bytes.write(key, INPUT_SIZE - key.length);
    kernel.input.set(bytes);
    const words = kernel.scan(INPUT_SIZE);
    expect(words).toBeGreaterThan(0);
    expect(kernel.output[1]).toBe(INPUT_SIZE);
  });
});

test.each([
  ['SIMD', wasmKernel()],
  ['plain JavaScript', plainKernel()],
])('%s says when its records do not fit', (_, code) => {
  const words = ['aaaaa', 'aaaaaa'].map((text) => ({ text, mode: 'any' as const }));
  const kernel = createKernel(code, { vocabulary: { words, sentinels: [{ text: 'b1b', begins: false }] } }, false);
  expect(records(kernel, Buffer.from(`b1b${'a'.repeat(500)}`), 0x20)).not.toBe('overflow');
  expect(records(kernel, Buffer.alloc(INPUT_SIZE, `b1b${'a'.repeat(500)}`), 0x20)).toBe('overflow');
});

test.each([
  ['SIMD', simd],
  ['plain JavaScript', plain],
])('%s: of assignments of assignments without an end only the last are looked at', (_, kernel) => {
  const found = records(kernel, Buffer.from(`${'key='.repeat(10_000)}aB3dE6gH9jK2\n`), 0x20);
  expect(found).not.toBe('overflow');
  // One record: from, to, candidates, …; the value at its end is among them.
  expect(found[2]).toBeGreaterThan(1);
  expect(found[2]).toBeLessThan(200);
});

describe('remembered windows', () => {
  test('are skipped until they are forgotten', () => {
    const bytes = Buffer.from(`key ${'ghp_'}${'a1'.repeat(18)}`);
    simd.rememberWindows(true);
    const first = records(simd, bytes, 0x20) as number[];
    expect(first).not.toEqual([]);
    expect(records(simd, bytes, 0x20)).toEqual([]);
    simd.forget(first[0]!, first[1]!, first[4]!);
    expect(records(simd, bytes, 0x20)).toEqual(first);
    simd.rememberWindows(false);
    expect(records(simd, bytes, 0x20)).toEqual(first);
  });
});

test('both kernels count line ends alike', () => {
  const property = fc.property(
    fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'a line of more than sixteen bytes'), { maxLength: 30 }),
    fc.nat(40),
    (parts, from) => {
      const bytes = Buffer.from(`${parts.join('')}x`);
      const to = bytes.length - 1;
      const expected = to > from ? lineEndsOf(bytes)(from, to) : 0;
      for (const { input, lineEnds } of [simd, plain]) {
        input.set(bytes);
        expect(lineEnds(from, to)).toBe(expected);
      }
    },
  );
  fc.assert(property, { seed: 20260731, numRuns: 100 });
});

test('both kernels count what data have as it is counted byte by byte', () => {
  const part = fc.constantFrom(
    'a',
    '%PDF-',
    '%PDF',
    '\0',
    '\0\0\0\0',
    'w\0i\0d\0e\0',
    '\x01',
    '\x1a\x1b',
    '\t\r\n',
    'text of 16 bytes',
  );
  const property = fc.property(fc.array(part, { maxLength: 30 }), fc.nat(20), (parts, cut) => {
    const bytes = Buffer.from(parts.join(''), 'latin1');
    const length = Math.max(0, bytes.length - cut);
    const expected = censusOf(bytes.subarray(0, length));
    for (const kernel of [simd, plain]) {
      kernel.input.set(bytes);
      expect(kernel.census(length)).toEqual(expected);
    }
  });
  fc.assert(property, { seed: 20261122, numRuns: 300 });
});

test.each([
  ['SIMD', wasmKernel()],
  ['plain JavaScript', plainKernel()],
])('%s takes no beginning of a key behind which too little follows, or something else', (_, code) => {
  const words = [{ text: 'acme_', mode: 'exact-begins' as const, least: 20 }];
  // Digits at the first place; of what may follow at the others nothing is said.
  const follows = [`${'0'.repeat(16)}03ff${'0'.repeat(12)}${'f'.repeat(96)}`];
  const sentinels = [{ text: 'b1b', begins: true, follows, drifts: true }];
  const kernel = createKernel(code, { vocabulary: { words, sentinels } }, false);
  const isEmpty = (text: string) => records(kernel, Buffer.from(text), 0x41).length === 0;
  expect(isEmpty(`${'a1'.repeat(9)} acme_${'x'.repeat(14)} `)).toBe(true);
  expect(isEmpty(`${'a1'.repeat(9)} acme_${'x'.repeat(15)} `)).toBe(false);
  expect(['b1b7', 'b1b', 'b1b-0123456789', 'b1b x', 'b1b-01234567 '].map(isEmpty)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
