import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome, Step } from '../../src/model/check.ts';
import { judgeReply } from '../../src/verify/judge-reply.ts';
import { replyOf } from '../helper/reply-of.ts';
import { providers } from '../helper/rules.ts';

const steps: (Step & { readonly provider: string })[] = Object.entries(providers).flatMap(
  ([provider, { checks = [] }]) =>
    checks.flatMap((check) =>
      'strategy' in check ? [] : [check, ...(check.next ? [check.next] : [])].map((step) => ({ ...step, provider })),
    ),
);
const SETTINGS = { seed: 20261121, numRuns: 2000 };
const step = fc.constantFrom(...steps);
const recorded = steps.flatMap(({ answers, replies }) => replies.map((reply) => ({ answers, reply })));
const LIVE: readonly Outcome[] = ['active', 'limited'];

/** A body in words that no provider uses. */
const strange = fc.oneof(
  fc.string(),
  fc.dictionary(
    fc.stringMatching(/^zz[a-z]{1,6}$/),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
  ),
  fc.array(fc.integer()),
);

test('no reply without what the table asserts makes a key active, whatever its status', () => {
  const property = fc.property(
    step,
    fc.integer({ min: 100, max: 599 }),
    strange,
    ({ answers }, status, body) => !LIVE.includes(judgeReply(replyOf({ status, body }), answers).is),
  );
  fc.assert(property, SETTINGS);
});

test('no reply but a documented refusal makes a key inactive', () => {
  const property = fc.property(step, fc.integer({ min: 100, max: 599 }), strange, ({ answers }, status, body) => {
    const { is, mayMean } = judgeReply(replyOf({ status, body }), answers);
    return is === 'unknown' || mayMean !== undefined || status === 401;
  });
  fc.assert(property, SETTINGS);
});

test("nobody else's good answer makes a seed's key active", () => {
  const seeds = ['stability-ai', 'getimg-ai', 'imagine-vyro', 'venice-ai', 'aimlapi'];
  const asked = Object.entries(providers).flatMap(([id, { checks = [] }]) =>
    seeds.includes(id) ? checks.flatMap((check) => ('strategy' in check ? [] : [check])) : [],
  );
  const others = steps.filter(({ provider }) => !seeds.includes(provider)).flatMap(({ replies }) => replies);
  const believed = asked.flatMap(({ url, answers }) =>
    others.filter((reply) => judgeReply(replyOf(reply), answers).is === 'active').map((reply) => [url, reply]),
  );
  expect(believed).toEqual([]);
});

test('a page is no answer, even with the right words in it', () => {
  const believed = recorded.filter(({ answers, reply }) => {
    // But where a header tells that it is the provider's own.
    const isOwn = answers.some((answer) => answer.page);
    const headers = { ...(isOwn ? {} : reply.headers), 'content-type': 'text/html' };
    const page = replyOf({ ...reply, headers });
    const marked = judgeReply({ ...page, body: `${page.body}<br>` }, answers);
    const plain = judgeReply(page, answers);
    if (marked.mayMean === undefined && marked.is !== 'unknown') return true;
    // A refusal without any mark-up is none, whatever it is called.
    return plain.mayMean === undefined && reply.status !== 401 && plain.is !== 'unknown';
  });
  expect(believed).toEqual([]);
});

test('an answer that is cut off is none', () => {
  const believed = recorded.filter(({ answers, reply }) =>
    LIVE.includes(judgeReply({ ...replyOf(reply), cut: true }, answers).is),
  );
  expect(believed).toEqual([]);
});
