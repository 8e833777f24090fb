import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { ENCODINGS, type TextEncoding } from '../helper/encodings.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const GITHUB = rulebook.rules.findIndex(({ id }) => id === 'github.personal-access-token');
const SETTINGS = { seed: 20260731, numRuns: 150 };

interface Planted {
  /** The text before the key, the key, and the text after it. */
  readonly before: string;
  readonly key: string;
  readonly after: string;
}

/**
 * Text of lines that end in different ways, with a key at any place: on the first line, on the last,
 * alone. In Latin-1 no two characters that would make one of UTF-8.
 */
function documents({ holds }: TextEncoding): fc.Arbitrary<Planted> {
  const far = ['你好', '🔑', '👩‍💻 é', '\u2028', 'ｗｉｄｅ', '𝒳'];
  const near = ['é', 'ß ü ñ ÿ', '£ ° ½'];
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\t', ' ', 'name = ', '// a comment', 'const x = 1;'),
    fc.constantFrom(...near, ...(holds === 'any' ? far : near)),
  );
  // Mostly ASCII, as text in a wide encoding without a mark is told by its NUL bytes.
  const ascii = fc.constantFrom('import { a } from "b";\n', 'The quick brown fox jumps over the lazy dog.\r\n', '');
  const text = fc.array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: ascii }), { maxLength: 12 });
  const key = fc.nat(1000).map((seed) => fillSecret('ghp_<crc62:30>', seed).text);
  const end = fc.constantFrom('', '\n', '\r\n', '\r', '"', ' é', '\n\n');
  return fc.record({
    before: fc.tuple(text, fc.constantFrom('', ' ', '"', '\n', 'é', '£')).map(([parts, last]) => parts.join('') + last),
    key,
    after: fc.tuple(end, text).map(([first, parts]) => (first === '' ? '' : first + parts.join(''))),
  });
}

function placeOf(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

describe.each(ENCODINGS.map((encoding) => [encoding.name, encoding] as const))('%s', (_, encoding) => {
  test('offsets, line and column are those of the original bytes', () => {
    const property = fc.property(documents(encoding), ({ before, key, after }) => {
      const bytes = encoding.encode(before + key + after);
      // The key alone is a file of one secret too, and a file of one is tried by other rules.
      const found = scanBytes(scanner, bytes).filter(({ rule, value }) => value === key && rule === GITHUB);
      expect(found).toHaveLength(1);
      const { start, end, line, column } = found[0]!;
      expect(encoding.decode(bytes.subarray(start, end))).toBe(key);
      expect(encoding.decode(bytes.subarray(encoding.mark, start))).toBe(before);
      expect({ line, column }).toEqual(placeOf(before));
    });
    fc.assert(property, SETTINGS);
  });

  test('they are right far into a file of several windows', () => {
    const wide = encoding.holds === 'any' ? ' 🔑 é' : ' é ü £';
    const key = fillSecret('ghp_<crc62:30>').text;
    const line = `${'x'.repeat(70)}${wide}\r\n`;
    const before = `${line.repeat(30_000)}${wide} `;
    const bytes = encoding.encode(`${before}${key}\n${line.repeat(100)}`);
    const found = scanBytes(scanner, bytes).filter((match) => match.value === key);
    expect(found.map(({ start, end }) => encoding.decode(bytes.subarray(start, end)))).toEqual([key]);
    expect(found.map((match) => ({ line: match.line, column: match.column }))).toEqual([placeOf(before)]);
  });
});
