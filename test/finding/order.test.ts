import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadingOrder } from '../../src/finding/order.ts';
import type { Finding } from '../../src/model/finding.ts';
import { finding, place } from '../helper/finding.ts';

const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);

describe('findings are read', () => {
  test.each([
    ['what blocks first', { blocks: false, severity: 'critical' }, { blocks: true, severity: 'low' }],
    ['then the gravest', { severity: 'high' }, { severity: 'critical' }],
    ['then the surest', { confidence: 'medium' }, { confidence: 'high' }],
    ['then by path', { places: [place({ path: 'b' })] }, { places: [place({ path: 'a' })] }],
    ['then by place', { places: [place({ start: 9 })] }, { places: [place({ start: 8 })] }],
    [
      'what is at HEAD before what is in history only',
      { places: [place({ path: 'a', atHead: false })] },
      { places: [place({ path: 'b', atHead: true })] },
    ],
    ['what no path leads to last', { places: [place({ path: null })] }, { places: [place({ path: 'zzz' })] }],
  ] as const)('%s', (_, later, first) => {
    expect(ids(inReadingOrder([finding({ ...later, id: 'later' }), finding({ ...first, id: 'first' })]))).toEqual([
      'first',
      'later',
    ]);
  });

  test('messages in one order, in whatever one they were read', () => {
    const [one, other] = ['1', '2'].map((commit) => place({ path: null, commit, part: 'commit message' }));
    const orders = [
      [one!, other!],
      [other!, one!],
    ].map((places) => inReadingOrder([finding({ places })])[0]!.places.map(({ commit }) => commit));
    expect(orders).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  test('their places alike, without changing what was given', () => {
    const places = [
      place({ path: 'b' }),
      place({ path: 'a', start: 7 }),
      place({ path: 'c', atHead: false }),
      place({ path: 'a', start: 3 }),
    ];
    const given = finding({ places });
    expect(inReadingOrder([given])[0]!.places.map(({ path, start }) => `${path}${start}`)).toEqual([
      'a3',
      'a7',
      'b100',
      'c100',
    ]);
    expect(given.places).toBe(places);
    expect(places[0]!.path).toBe('b');
  });

  test('in the same order, however they came', () => {
    const any = fc.record({
      id: fc.stringMatching(/^[0-9a-f]{16}$/),
      blocks: fc.boolean(),
      severity: fc.constantFrom('low', 'medium', 'high', 'critical'),
      confidence: fc.constantFrom('low', 'medium', 'high'),
      places: fc.array(fc.record({ path: fc.constantFrom('a', 'b', null), start: fc.nat(3) }).map(place), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    const property = fc.property(
      fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 12 }),
      fc.integer(),
      (fields, seed) => {
        const findings = fields.map((f) => finding(f as Partial<Finding>));
        const shuffled = [...findings].sort(
          (a, b) => ((seed ^ a.id.charCodeAt(3)) % 7) - ((seed ^ b.id.charCodeAt(3)) % 7),
        );
        expect(ids(inReadingOrder(shuffled))).toEqual(ids(inReadingOrder(findings)));
      },
    );
    fc.assert(property, { seed: 20260731, numRuns: 200 });
  });
});
