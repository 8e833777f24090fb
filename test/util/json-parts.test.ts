import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonParts } from '../../src/util/json-parts.ts';
import { jsonText } from '../../src/util/json-text.ts';

const any = fc.jsonValue({ maxDepth: 4 });
/** Lists of some thousand elements, at any depth. */
const long = fc.tuple(any, any, fc.constantFrom(1, 127, 128, 129, 3000)).map(([a, b, n]) => ({
  a,
  list: Array.from({ length: n }, (_, i) => (i % 7 === 0 ? a : { b, i })),
  none: undefined,
  b,
}));
const deep = fc.tuple(long, long, any).map(([a, b, c]) => [a, { a: [b, c, []], b: {} }, c]);

test.each([0, 2])('all parts are what is written at once, indented by %i', (indent) => {
  const property = fc.property(fc.oneof(any, long, deep), (value) => {
    expect([...jsonParts(value, indent)].join('')).toBe(jsonText(value, indent));
  });
  fc.assert(property, { seed: 4, numRuns: 60 });
});

test('what is made as it is asked for is a list', () => {
  const lazy = (n: number) => ({
    *[Symbol.iterator]() {
      for (let i = 0; i < n; i++) yield { i, text: '##[x' };
    },
  });
  for (const n of [0, 1, 300])
    for (const indent of [0, 2]) {
      expect([...jsonParts({ a: lazy(n) }, indent)].join('')).toBe(jsonText({ a: [...lazy(n)] }, indent));
    }
});
