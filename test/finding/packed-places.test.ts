import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from '../../src/finding/entries.ts';
import { inReadingOrder } from '../../src/finding/order.ts';
import { PackedPlaces } from '../../src/finding/packed-places.ts';
import { isPacked, type Place, withEach } from '../../src/model/finding.ts';
import { finding, place } from '../helper/finding.ts';
import { locatedMatch } from '../helper/located-match.ts';

const anyPlace = fc
  .record({
    path: fc.constantFrom('a', 'b/c', null),
    commit: fc.constantFrom(null, 'c1', 'c2'),
    atHead: fc.constantFrom(true, false, null),
    chain: fc.constantFrom<string[]>([], ['base64']),
    refs: fc.constantFrom(['main'], ['v1', 'main']),
    start: fc.oneof(fc.nat(20), fc.constant(2 ** 33)),
    line: fc.integer({ min: 1, max: 9 }),
  })
  .map((given): Place => ({ ...place(given), end: given.start + 7 }));
const places = fc.array(anyPlace, { minLength: 1, maxLength: 40 });

test('packed places are the places that were given', () => {
  const property = fc.property(places, fc.nat(5), fc.nat(9), (all, from, to) => {
    const packed = new PackedPlaces(all);
    const isEarly = ({ line }: Place) => line < 5;
    expect(packed.length).toBe(all.length);
    expect([...packed]).toEqual(all);
    expect(packed.slice(from, to)).toEqual(all.slice(from, to));
    expect([packed.at(0), packed.at(all.length), packed.at(-1)]).toEqual([all[0], undefined, undefined]);
    expect(packed.filter(isEarly)).toEqual(all.filter(isEarly));
    expect([packed.some(isEarly), packed.every(isEarly)]).toEqual([all.some(isEarly), all.every(isEarly)]);
    expect(packed.map(isEarly)).toEqual(all.map(isEarly));
    expect(JSON.stringify(packed)).toBe(JSON.stringify(all));
    const marked = (one: Place) => ({ ...one, path: `x/${one.path}` });
    expect([...withEach(packed, marked)]).toEqual(all.map(marked));
  });
  fc.assert(property, { seed: 8 });
});

test('they are put in order, and each is kept once, as an array is', () => {
  const property = fc.property(places, (all) => {
    const alike = (given: readonly Place[]) => {
      const match = locatedMatch({ rule: 0, start: 0, end: 7, value: 'x', confidence: 'high', doubts: [] });
      const about = { match, aliases: new Set<string>(), address: null, paired: null, parts: {} };
      return [{ ...about, places: given, together: false, alone: true }];
    };
    const few = placesIn(alike(all));
    const many = placesIn(alike(Array.from({ length: 40 }, () => all).flat()));
    expect(isPacked(few)).toBe(false);
    const inOrder = (given: typeof few) => [...inReadingOrder([finding({ places: given })])[0]!.places];
    expect(inOrder(new PackedPlaces(few))).toEqual(inOrder(few));
    const named = (given: readonly Place[]) => given.map((one) => JSON.stringify(one)).sort();
    expect(named(inOrder(many))).toEqual(named(inOrder(few)));
  });
  fc.assert(property, { seed: 9 });
});
