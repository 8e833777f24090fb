import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveOverlaps } from '../../src/finding/resolve-overlaps.ts';
import type { RecordedReply } from '../../src/model/check.ts';
import type { Match } from '../../src/model/match.ts';
import { checkProvider } from '../../src/rulebook/check.ts';
import { checkCalls } from '../../src/rulebook/check-calls.ts';
import { judgeReply } from '../../src/verify/judge-reply.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { locatedMatch } from '../helper/located-match.ts';
import { matchText, testMatcher } from '../helper/matcher.ts';
import { replyOf } from '../helper/reply-of.ts';
import { providers, rulebook } from '../helper/rules.ts';

const wanted = (process.env.RULES ?? '').split(/[\s,]+/).filter(Boolean);
for (const id of wanted) if (!providers[id]) throw new Error(`there is no rules/${id}.ts`);
const matcher = testMatcher(rulebook);

/** Whether the rule finds the key of an example, and takes it for a real one. */
function isFound(rule: string, example: string): boolean {
  const { text, parts } = fillSecret(example);
  const hits = matchesOf(rule, allMatches(text));
  if (hits.some(({ doubts }) => doubts.includes('dummy') || doubts.includes('wrong-checksum'))) return false;
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  // Of a private key the value is the body without armour and line breaks: one of its lines must be there.
  const isKey = /PRIVATE|Private/.test(longest);
  const lines = isKey ? longest.replace(/Private-MAC.*|\\n/g, '\n').match(/[A-Za-z0-9/+]{40,}/g)! : [];
  const sought = lines.at(-1) ?? longest;
  return hits.some(({ value }) => value.includes(sought) || sought.includes(value));
}

let latest: { readonly text: string; readonly matches: Match[] } = { text: '', matches: [] };

function allMatches(text: string): Match[] {
  if (latest.text !== text) latest = { text, matches: matchText(matcher, text, false, true) };
  return latest.matches;
}

/** What the rule itself finds, without keys of an unexpected length. */
function matchesOf(rule: string, matches: readonly Match[]): Match[] {
  return matches.filter((m) => rulebook.rules[m.rule]!.id === rule && !m.doubts.includes('unexpected-length'));
}

/** Providers whose name for their secret holds another's. */
const CONTESTED: Readonly<Record<string, string>> = { 'google.storage-hmac-secret': 'aws' };

/** The providers under which what the rule finds in a text is reported. */
function claimants(rule: string, text: string): string[] {
  const matches = allMatches(text);
  const hits = matchesOf(rule, matches);
  // What depends on the path is no key here, unless it is the rule's own.
  const isHere = ({ rule }: Match) => !rulebook.rules[rule]!.paths?.required || hits.some((hit) => hit.rule === rule);
  const resolved = resolveOverlaps(
    matches.filter(isHere).map((match) => locatedMatch(match)),
    rulebook.rules,
  );
  return resolved
    .filter(({ match }) => hits.some((hit) => hit.start < match.end && match.start < hit.end))
    .map(({ match }) => rulebook.rules[match.rule]!.provider);
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
      const wrong: unknown[] = [];
      for (const { url, replies, answers } of steps) {
        const judge = (reply: Omit<RecordedReply, 'is'>, right: readonly string[], isRecorded = false) => {
          const { is, mayMean } = judgeReply(replyOf(reply), answers);
          // What may mean something else is unknown in the end.
          if (!right.includes(is) && (isRecorded || mayMean === undefined)) wrong.push({ url, reply, is, right });
        };
        for (const reply of replies) {
          judge(reply, [reply.is], true);
          // The words of a refusal, or of a good answer, prove nothing where too much was asked or the server is in trouble.
          for (const status of [429, 503]) {
            if (reply.status !== status) judge({ ...reply, status }, ['unknown', 'limited']);
          }
        }
        for (const stranger of STRANGERS) judge(stranger, ['unknown']);
      }
      expect(wrong).toEqual([]);
    });

    test.each(provider.keys.map((key) => [key.id, key] as const))('%s', (keyId, { examples, nearMisses, role }) => {
      const rule = `${id}.${keyId}`;
      // What is none of a provider may well be a provider's; and a public half that looks like any key is taken for one.
      const allowed = [id, CONTESTED[rule], ...(role === 'id' ? ['generic'] : [])];
      const isClaimed = (example: string) =>
        provider.site !== null && claimants(rule, fillSecret(example).text).some((other) => !allowed.includes(other));
      const judged = examples.map((text) => ({ text, isLost: !isFound(rule, text), isClaimed: isClaimed(text) }));
      expect({
        lost: judged.filter(({ isLost }) => isLost).map(({ text }) => text),
        claimed: judged.filter(({ isClaimed }) => isClaimed).map(({ text }) => text),
        taken: nearMisses.filter((nearMiss) => matchesOf(rule, allMatches(fillSecret(nearMiss).text)).length > 0),
      }).toEqual({ lost: [], claimed: [], taken: [] });
    });
  },
);

test('the folder holds nothing else', () => {
  expect(existsSync(new URL('../../rules/README.md', import.meta.url))).toBe(true);
});
