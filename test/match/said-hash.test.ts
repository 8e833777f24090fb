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
  `annotations:\n  checksum/secret: ${HEX}\n`,
  `annotations:\n  checksum/api-token: "${HEX}"\n`,
  `netlify.tgz sha256sum=${HEX}`,
  `{"name": "login-netlify", "hash": "${HEX}"}`,
  `netlify_token = 1\ntxid = '${HEX}'`,
  `{"netlify_token": 1, "transaction_hash": "${HEX}"}`,
  `[netlify token of one page](https://gist.github.com/octocat/${HEX})`,
  `[netlify](https://badge.shop.io/netlify/${HEX}.svg?branch=main)`,
])('hex digits that are said to be a hash are no key, whatever stands near: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([`netlify_token: ${HEX}`, `netlify token rev2: ${HEX}`])('others are: %s', (text) => {
  expect(found(text)).toContain('netlify.hex-access-token');
});

test('what begins like a key in base64 that is said to be a hash, or in the midst of base64, is none', () => {
  const key = `nfp_${fillSecret('<alnum:36>').text}`;
  const data = fillSecret('<b64:80>').text.replace(/.$/, '/');
  expect([found(`lib/strings.json,sha256=${key},951`), found(`"${data}${key}"`)]).toEqual([[], []]);
  expect(found(`https://api.shop.io/tools/${key}`)).toEqual(['netlify.personal-access-token']);
});
