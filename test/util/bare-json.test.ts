import { expect, test } from 'vitest';
import { bareJson } from '../../src/util/bare-json.ts';

test.each([
  ['{ // why\n "a": 1 }', '{       \n "a": 1 }'],
  ['[1, /* two\n lines */ 2, ]', '[1,       \n          2  ]'],
  ['{"a": "// no, /* no */ ,]", \'b\': \'//\' ,\n}', '{"a": "// no, /* no */ ,]", \'b\': \'//\'  \n}'],
  ['{"a": "\\"//"} // "', '{"a": "\\"//"}     '],
  ['[1] /* no end', '[1]          '],
])('%j', (text, bare) => {
  expect(bareJson(text)).toBe(bare);
});

test('what nothing closes takes no long time', () => {
  const text = `{${'/*'.repeat(50_000)}${'"'.repeat(3)}${','.repeat(50_000)}`;
  const before = performance.now();
  bareJson(text);
  bareJson(`{${'"\\'.repeat(50_000)}`);
  bareJson(`{${',   '.repeat(50_000)}`);
  expect(performance.now() - before).toBeLessThan(1000);
});
