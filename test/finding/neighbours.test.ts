import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Neighbours } from '../../src/finding/neighbours.ts';
import type { LocatedMatch } from '../../src/model/finding.ts';
import { rulesOf } from '../../src/model/rule.ts';
import { locatedMatch } from '../helper/located-match.ts';
import { rulebook } from '../helper/rules.ts';

const rules = rulesOf(rulebook);
const LINES = 3;

/** Matches of two rules in order of their start, many on one line and some at one place. */
const group = fc
  .array(
    fc.record({ rule: fc.nat(1), gap: fc.nat(3), breaks: fc.nat({ max: 2 }), length: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => {
    let [start, line] = [0, 1];
    return parts.map(({ rule, gap, breaks, length }): LocatedMatch => {
      start += gap * 10;
      line += breaks;
      const match = {
        rule,
        start,
        end: start + length,
        value: 'x'.repeat(length),
        confidence: 'high',
        doubts: [],
      } as const;
      return { ...locatedMatch(match), line };
    });
  });

test('the nearest of a rule is what comparing with all finds', () => {
  const property = fc.property(group, (all) => {
    const near = new Neighbours(all, rules);
    for (const match of all) {
      const others = all.filter(({ rule, line }) => rule === 1 && Math.abs(line - match.line) <= LINES);
      const [first] = others.sort((a, b) => Math.abs(a.start - match.start) - Math.abs(b.start - match.start));
      expect(near.nearest(match, rules.at(1)!.id, LINES)).toBe(first ?? null);
    }
  });
  fc.assert(property, { seed: 6 });
});

test.each([
  ['the id first, the next one nearer', [0, 1, 0, 1], [1, 9, 10, 19]],
  ['the key first', [1, 0, 1, 0], [1, 9, 10, 19]],
])('where two kinds take turns the other of the block is the partner: %s', (_, kinds, places) => {
  const all = kinds.map((rule, i) => ({
    ...locatedMatch({ rule, start: places[i]! * 10, end: places[i]! * 10 + 5 }),
    line: places[i]!,
  }));
  const near = new Neighbours(all, rules);
  const partners = all.map((match) => near.partner(match, rules.at(1 - match.rule)!.id, 20));
  expect(partners).toEqual([all[1], all[0], all[3], all[2]]);
  expect(new Neighbours(all.slice(1), rules).partner(all[1]!, rules.at(1 - all[1]!.rule)!.id, 20)).toEqual(all[2]);
});

test('those within lines and bytes are what comparing with all finds', () => {
  const property = fc.property(group, (all) => {
    const near = new Neighbours(all, rules);
    for (const match of all) {
      expect([...near.inLines(match, LINES)].flat()).toEqual(
        all.filter(({ line }) => Math.abs(line - match.line) <= LINES),
      );
      const seen: LocatedMatch[] = [];
      near.someWithin(match, 25, (other) => {
        seen.push(other);
        return false;
      });
      expect(seen).toEqual(all.filter(({ start, end }) => start - match.end <= 25 && match.start - end <= 25));
    }
  });
  fc.assert(property, { seed: 6 });
});
