import { describe, expect, test } from 'vitest';
import { createRuleIndex } from '../../src/match/rule-index.ts';
import { tryRule, wholeText } from '../../src/match/why-not.ts';
import { compiledRule, rulebookOf } from '../helper/compiled-rule.ts';
import { fillSecret } from '../helper/fill-secret.ts';

const VALUE = `acme_${fillSecret('<alnum:24>').text}`;
const plain = compiledRule();
const strict = compiledRule({
  id: 'acme.strict',
  words: ['acmecloud'],
  contextRequired: true,
  within: 20,
  literal: true,
  source: 'acme_[0-9A-Za-z_]{24}',
  tail: '_',
});
const random = compiledRule({ id: 'acme.random', entropy: 3 });
const index = createRuleIndex(rulebookOf(plain, strict, random));

describe('each place where a pattern fits is given with what decided', () => {
  test.each([
    ['taken', 0, `a ${VALUE} b`, null],
    ['cut out at its beginning', 0, `x${VALUE}`, /end of something longer/],
    ['cut out at its end', 0, `${VALUE}x`, /beginning of something longer/],
    ['far from its word', 1, `acmecloud${' '.repeat(30)}${VALUE}`, /no context word within 20 bytes: acmecloud/],
    ['near its word', 1, `acmecloud ${VALUE}`, null],
    ['a reference', 1, 'acmecloud acme_your_token_goes_here_oka', /reference or a placeholder/],
    ['not random enough', 2, 'acme_abababababababababababab', /entropy is 1\.00, the rule asks for 3/],
  ])('%s', (_, rule, text, why) => {
    const [trial, ...others] = tryRule(index, rule, wholeText(index, text));
    expect(others).toEqual([]);
    expect(text.slice(trial!.at, trial!.at + trial!.length)).toContain('acme_');
    if (why) expect(trial!.whyNot).toMatch(why);
    else expect(trial!.whyNot).toBeNull();
  });

  test('all of them, in order', () => {
    const trials = tryRule(index, 0, wholeText(index, `${VALUE} x${VALUE} ${VALUE}`));
    expect(trials.map(({ whyNot }) => whyNot === null)).toEqual([true, false, true]);
  });

  test('none where the pattern does not fit', () => {
    expect(tryRule(index, 0, wholeText(index, 'acme_short'))).toEqual([]);
  });
});
