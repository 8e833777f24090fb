import { expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match-chunk.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText } from '../helper/matcher.ts';

const rulebook = loadRulebook();
const matcher = createMatcher(rulebook, loadKernel());
const HEX = fillSecret('<hex:64>').text;

const found = (text: string) => matchText(matcher, text).map(({ rule }) => rulebook.rules[rule]!.id);

test.each([
  `image: netlify/build:1.2@sha256:${HEX}`,
  `{"netlify": {"digest": "${HEX}"}}`,
  `netlify:\n  checksum/config: ${HEX}\n`,
  `netlify.tgz sha256sum=${HEX}`,
])('hex digits that are said to be a hash are no key, whatever stands near: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([`netlify_token: ${HEX}`, `netlify token rev2: ${HEX}`])('others are: %s', (text) => {
  expect(found(text)).toContain('netlify.hex-access-token');
});
