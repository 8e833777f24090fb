import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/model/match.ts';
import { checkProvider } from '../../src/rulebook/check.ts';
import { checkCalls } from '../../src/rulebook/check-calls.ts';
import { judgeReply } from '../../src/verify/judge-reply.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText, testMatcher } from '../helper/matcher.ts';
import { replyOf } from '../helper/reply-of.ts';
import { providers, rulebook } from '../helper/rules.ts';

const wanted = (process.env.RULES ?? '').split(/[\s,]+/).filter(Boolean);
for (const id of wanted) if (!providers[id]) throw new Error(`there is no rules/${id}.ts`);
const matcher = testMatcher(rulebook);

/** Whether the rule finds the key of an example, and takes it for a real one. */
function isFound(rule: string, example: string): boolean {
  const { text, parts } = fillSecret(example);
  const hits = matches(rule, text);
  if (hits.some(({ doubts }) => doubts.includes('dummy') || doubts.includes('wrong-checksum'))) return false;
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  // Of a private key the value is the body without armour and line breaks: one of its lines must be there.
  const isKey = /PRIVATE|Private/.test(longest);
  const lines = isKey ? longest.replace(/Private-MAC.*|\\n/g, '\n').match(/[A-Za-z0-9/+]{40,}/g)! : [];
  const sought = lines.at(-1) ?? longest;
  return hits.some(({ value }) => value.includes(sought) || sought.includes(value));
}

/** What the rule itself finds in a text, without keys of an unexpected length. */
function matches(rule: string, text: string): Match[] {
  return matchText(matcher, text, false, true).filter(
    (m) => rulebook.rules[m.rule]!.id === rule && !m.doubts.includes('unexpected-length'),
  );
}

/** What anything on the way may answer. */
const STRANGERS = [
  {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Sign in to the network</title>',
  },
  { status: 200, body: '' },
  { status: 200, body: {} },
  { status: 200, body: 'OK' },
  { status: 204, body: '' },
  { status: 302, headers: { location: 'https://login.invalid/' }, body: '' },
  { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>Request blocked</html>' },
  { status: 403, body: { message: 'Forbidden' } },
  { status: 404, body: '' },
  { status: 422, body: {} },
  { status: 429, body: '', headers: { 'retry-after': '1' } },
  { status: 500, body: '' },
  { status: 503, body: { message: 'unavailable' } },
];

describe.each(Object.entries(providers).filter(([id]) => wanted.length === 0 || wanted.includes(id)))(
  '%s',
  (id, provider) => {
    test('data', () => {
      expect([...checkProvider(id, provider), ...checkCalls(provider)]).toEqual([]);
    });

    const steps = (provider.checks ?? []).flatMap((check) =>
      'strategy' in check ? [] : [check, ...(check.next ? [check.next] : [])],
    );
    test('judges the replies', () => {
      for (const { url, replies, answers } of steps) {
        for (const reply of replies) {
          expect(judgeReply(replyOf(reply), answers).is, `${url}: ${JSON.stringify(reply)}`).toBe(reply.is);
        }
        for (const stranger of STRANGERS) {
          expect(judgeReply(replyOf(stranger), answers).is, `${url}: ${JSON.stringify(stranger)}`).toBe('unknown');
        }
      }
    });

    test.each(provider.keys.map((key) => [key.id, key] as const))('%s', (keyId, { examples, nearMisses }) => {
      const rule = `${id}.${keyId}`;
      expect({
        lost: examples.filter((example) => !isFound(rule, example)),
        taken: nearMisses.filter((nearMiss) => matches(rule, fillSecret(nearMiss).text).length > 0),
      }).toEqual({ lost: [], taken: [] });
    });
  },
);

test('the folder holds nothing else', () => {
  expect(existsSync(new URL('../../rules/README.md', import.meta.url))).toBe(true);
});
