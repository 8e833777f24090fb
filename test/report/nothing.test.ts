import { expect, test } from 'vitest';
import { isNothing, nothing } from '../../src/report/nothing.ts';
import { text } from '../../src/report/text.ts';
import { reportOptions, scanResult } from '../helper/finding.ts';
import { RESULTS } from '../helper/results.ts';

test.each(Object.entries({ ...RESULTS, 'a commit': scanResult({ scope: 'staged' }) }))(
  'says what the text report says, or leaves it to that: %s',
  (_, result) => {
    const options = reportOptions({ colour: true });
    const whole = text(result, options);
    expect(isNothing(result) ? nothing(result, options.colour) : whole).toBe(whole);
  },
);

test('most commits are nothing', () => {
  expect(isNothing(scanResult({ scope: 'staged' }))).toBe(true);
});
