/// <reference types="vite/types/importMeta.d.ts" />
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveOverlaps } from '../../src/finding/resolve-overlaps.ts';
import type { Match } from '../../src/model/match.ts';
import type { KeyRule, Provider } from '../../src/model/provider.ts';
import { checkProvider } from '../../src/rulebook/check.ts';
import { checkCalls } from '../../src/rulebook/check-calls.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { judgeReply } from '../../src/verify/judge-reply.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { locatedMatch } from '../helper/located-match.ts';
import { matchText, testMatcher } from '../helper/matcher.ts';
import { replyOf } from '../helper/reply-of.ts';

const files = import.meta.glob<{ default: Provider }>('../../rules/[a-z0-9]*.ts', { eager: true });
const providers = Object.fromEntries(
  Object.entries(files).map(([path, module]) => [path.split('/').at(-1)!.slice(0, -3), module.default]),
);
const wanted = (process.env.RULES ?? '').split(/[\s,]+/).filter(Boolean);
for (const id of wanted) if (!providers[id]) throw new Error(`there is no rules/${id}.ts`);
const rulebook = compileRulebook(providers);
const matcher = testMatcher(rulebook);

/** What the rule itself finds in a text: values, without those of an unexpected length. */
function found(rule: string, text: string): string[] {
  return matchesOf(rule, allMatches(text)).map((m) => m.value);
}

function allMatches(text: string): Match[] {
  return matchText(matcher, text, false, true);
}

function matchesOf(rule: string, matches: readonly Match[]): Match[] {
  return matches.filter((m) => rulebook.rules[m.rule]!.id === rule && !m.doubts.includes('unexpected-length'));
}

/** Providers whose name for their secret holds another's. */
const CONTESTED: Readonly<Record<string, string>> = { 'google.storage-hmac-secret': 'aws' };

/** The providers under which what the rule found is reported. */
function claimants(hits: readonly Match[], matches: readonly Match[]): string[] {
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
    test.each(steps)('judges the replies of $url', (step) => {
      for (const reply of step.replies) {
        expect(judgeReply(replyOf(reply), step.answers).is, JSON.stringify(reply)).toBe(reply.is);
      }
      for (const stranger of STRANGERS) {
        expect(judgeReply(replyOf(stranger), step.answers).is, JSON.stringify(stranger)).toBe('unknown');
      }
    });

    describe.each(provider.keys.map((key) => [key.id, key] as [string, KeyRule]))('%s', (keyId, key) => {
      const rule = `${id}.${keyId}`;
      test.each(key.examples)('finds %s', (example) => {
        const { text, parts } = fillSecret(example);
        const all = allMatches(text);
        const hits = matchesOf(rule, all);
        expect(hits.flatMap((m) => m.doubts).filter((why) => why === 'dummy' || why === 'wrong-checksum')).toEqual([]);
        const values = hits.map((m) => m.value);
        const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
        // Of a private key the value is the body without armour and line breaks: one of its lines must be there.
        const isKey = /PRIVATE|Private/.test(longest);
        const lines = isKey ? longest.replace(/Private-MAC.*|\\n/g, '\n').match(/[A-Za-z0-9/+]{40,}/g)! : [];
        const sought = lines.at(-1) ?? longest;
        expect(
          values.some((value) => value.includes(sought) || sought.includes(value)),
          text,
        ).toBe(true);
        // What is none of a provider may well be a provider's; and a public half that looks like any key is taken for one.
        if (provider.site === null) return;
        const allowed = [id, CONTESTED[rule], ...(key.role === 'id' ? ['generic'] : [])];
        expect(claimants(hits, all).filter((claimant) => !allowed.includes(claimant))).toEqual([]);
      });

      test.each(key.nearMisses)('does not take %s', (nearMiss) => {
        const { text } = fillSecret(nearMiss);
        expect(found(rule, text), text).toEqual([]);
      });
    });
  },
);

test('the folder holds nothing else', () => {
  expect(existsSync(new URL('../../rules/README.md', import.meta.url))).toBe(true);
});
