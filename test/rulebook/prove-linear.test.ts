import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { openWays } from '../../src/rulebook/open-ways.ts';
import { isLinear } from '../../src/rulebook/prove-linear.ts';

const patterns = new Map(loadRulebook().rules.map((rule) => [`/${rule.source}/${rule.flags}`, rule]));

test('every pattern of every rule is proven to take linear time', async () => {
  const unproven: string[] = [];
  for (const [pattern, { id, source, flags, beside = {} }] of patterns) {
    for (const [shape, how] of [[source, flags], ...Object.values(beside).map((one) => [one, 'i'] as const)] as const) {
      const { linear, reason } = await isLinear(shape, how);
      if (!linear) unproven.push(`${id}: ${reason}: ${pattern}`);
    }
  }
  expect(unproven).toEqual([]);
}, 60_000);

test('hardly any leaves so many ways open that recheck must be asked', () => {
  const open = [...patterns.values()].filter(({ source, flags }) => openWays(source, flags) > 64);
  expect(open.length).toBeLessThan(patterns.size / 50);
});

describe('a pattern that can take more is refused', () => {
  test.each([
    ['(?:a+)+b', 'exponential'],
    ['[a-z]+[a-z]+!', '2nd degree polynomial'],
    ['x(?:[a-z]{1,3}-?)*!', 'exponential'],
    ['(?:a|a)*b', 'exponential'],
  ])('%s: %s', async (source, complexity) => {
    const { linear, reason } = await isLinear(source, '');
    expect(linear).toBe(false);
    expect(reason).toContain(complexity);
  });

  test('and one with loops that do not meet is taken', async () => {
    expect(await isLinear('acme_[a-z]+_[0-9]+', 'i')).toEqual({ linear: true, reason: '' });
    expect(await isLinear('[a-z]*[a-z]*', '')).toEqual({ linear: true, reason: '' });
  });
});
