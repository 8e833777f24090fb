import { expect, test } from 'vitest';
import { createMatcher } from '../../../src/match/match-chunk.ts';
import { loadKernel, loadRulebook } from '../../../src/rulebook/load.ts';
import { fillSecret } from '../../helper/fill-secret.ts';
import { matchText } from '../../helper/matcher.ts';

const rulebook = loadRulebook();
const matcher = createMatcher(rulebook, loadKernel());
const KEY = fillSecret('<alnum:43>').text;
const HEX = fillSecret('<hex:52>').text;

function named(text: string): string[] {
  return matchText(matcher, text)
    .filter((match) => rulebook.rules[match.rule]!.reader === 'name')
    .map(({ rule, value, confidence }) => `${rulebook.rules[rule]!.id} ${confidence} ${text.indexOf(value)}`);
}

test.each([
  `flickr '${KEY}'`,
  `"flickr": "${KEY}"`,
  `{flickr deploy user ${KEY}}`,
  `flickr access '${HEX}'`,
  `flickr ACCESS ${HEX}`,
  `flickrKEY-${HEX}`,
])('what looks like a key beside the name of a provider is a hint: %s', (text) => {
  const at = Math.max(text.indexOf(KEY), text.indexOf(HEX));
  expect(named(text)).toEqual([`flickr.by-name low ${at}`]);
});

test('an id of the provider, which is no secret, is no hint', () => {
  const id = fillSecret('AC<hex:32>').text;
  expect(named(`env('TWILIO_API','${id}')`)).toEqual([]);
  expect(named(`PLIVO_AUTH_ID=${fillSecret('MA<upnum:18>').text}`)).toEqual([]);
});

test.each([
  `flickr ${HEX}`,
  `flickr: ${fillSecret('<uuid>').text}`,
  'flickr "com.example.client.FactoryBeanImpl2"',
  `flickr/${KEY}`,
  `flickr went away and so did all that one had there ${KEY}`,
  `${KEY} flickr`,
  `flickr ${KEY.slice(0, 16)}`,
])('hashes, ids, paths and names are not, nor what stands further off: %s', (text) => {
  expect(named(text)).toEqual([]);
});
