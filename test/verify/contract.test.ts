import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Outcome, REFUSALS, type RecordedReply, type Step, type TableCheck } from '../../src/model/check.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { buildRequest } from '../../src/verify/build-request.ts';
import { judgeReply } from '../../src/verify/judge-reply.ts';
import { createSender, type Send } from '../../src/verify/send.ts';
import { valuesOf } from '../../src/verify/values.ts';
import { verify } from '../../src/verify/verify.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { type Answering, carries, type ProviderServer, providerServer, type Seen } from '../helper/provider-server.ts';
import { replyOf } from '../helper/reply-of.ts';
import { rulebook } from '../helper/rules.ts';
import { OPTIONS } from '../helper/verify-options.ts';

const LIVE: readonly Outcome[] = ['active', 'limited'];
const DEAD: readonly Outcome[] = [...REFUSALS, 'next'];

const tables = Object.entries(rulebook.calls).flatMap(([provider, { checks }]) =>
  checks.flatMap((check) => ('strategy' in check ? [] : check.keys.map((rule) => ({ provider, rule, check })))),
);

let server: ProviderServer;
let sender: Awaited<ReturnType<typeof createSender>>;
/** Of thousands of requests to a busy machine some take longer than any that a test would wait for. */
const PATIENT = { connect: 30_000, read: 30_000, total: 60_000 };
const senderWith = (limits: typeof PATIENT) => createSender('unleak-test', new AbortController().signal, limits);
beforeAll(async () => {
  server = await providerServer();
  sender = await senderWith(PATIENT);
});
afterAll(async () => {
  await sender.close();
  await server.close();
});

/** What a provider answers, or null where its answer breaks off. */
type Answers = (seen: Seen) => Answering | null;

/** A provider without a wire between: what goes over one is the same for all, and takes the most time. */
function sendTo(answers: Answers): Send {
  return async ({ method, url, headers, body }) => {
    const { pathname, search } = new URL(url);
    const answer = answers({ method, url: pathname + search, headers, body: body ?? '' });
    return answer ? replyOf(answer) : { failed: 'no connection (UND_ERR_SOCKET)' };
  };
}

async function verdictFrom(provider: string, finding: Finding, send = sender.send): Promise<Verdict | undefined> {
  const options = { ...OPTIONS, endpoints: { [provider]: server.url }, registry: 'https://registry.invalid' };
  const { verdicts } = await verify([finding], options, send);
  return verdicts.get(finding.id);
}

function recorded({ replies }: Step, outcomes: readonly Outcome[]): RecordedReply {
  return replies.find((reply) => outcomes.includes(reply.is))!;
}

/** The step that a request belongs to: by the end of its path, else the first. */
function stepOf(check: TableCheck, { url }: Seen): Step {
  const next = check.next;
  if (!next) return check;
  const path = (address: string) =>
    new URL(address.replaceAll(/\{\w+(?:\|\w+)?\}/g, 'x'), 'https://x.invalid').pathname;
  const asked = new URL(url, 'https://x.invalid').pathname;
  return path(check.url) !== path(next.url) && asked === path(next.url) ? next : check;
}

/** The key as a whole, or all parts that a table takes it apart into. */
function carriesKey(seen: Seen, { rule, secret }: Finding): boolean {
  const key = secret.reveal();
  const parts = Object.values(new RegExp(rule.source, rule.flags).exec(key)?.groups ?? {});
  const areMost = parts.join('').length > key.length / 2;
  return carries(seen, key) || (areMost && parts.every((part) => carries(seen, part)));
}

/** Whether the request is that of the finding: the key is in it, or was signed with. Time must stand still for the latter. */
function isOf(check: TableCheck, finding: Finding, seen: Seen): boolean {
  if (check.auth !== 'signed') return carriesKey(seen, finding);
  const right = buildRequest(check, valuesOf(finding, undefined), server.url)!;
  const asRight = (name: string) => seen.headers[name] === right.headers[name];
  return Object.keys(right.headers).every(asRight) && seen.url === right.url.pathname + right.url.search;
}

/** Answers as the provider does: the good key well, any other with its refusal. */
function provider(check: TableCheck, good: Finding): (seen: Seen) => Answering {
  return (seen) => {
    const isGood = isOf(check, good, seen);
    return recorded(stepOf(check, seen), isGood ? LIVE : DEAD);
  };
}

const STRANGERS: readonly (readonly [string, Answering | null])[] = [
  ['a firewall', { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>Request blocked</html>' }],
  ['a portal', { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html>Sign in' }],
  ['a redirect', { status: 302, headers: { location: 'https://elsewhere.invalid/' } }],
  ['a server in trouble', { status: 500, body: { error: 'oops' } }],
  ['a limit that lasts', { status: 429, headers: { 'retry-after': '3600' }, body: { error: 'slow down' } }],
  ['an answer that breaks off', null],
];

/** Where RULES names providers, only theirs. */
const wanted = (process.env.RULES ?? '').split(/[\s,]+/).filter(Boolean);
const chosen = tables.filter(({ provider }) => wanted.length === 0 || wanted.includes(provider));

describe.each(chosen)('$rule', ({ provider: id, rule, check }) => {
  const finding = keyFinding(rule);
  const refused = check.next ?? check;
  beforeAll(() => void (check.auth === 'signed' && vi.useFakeTimers({ toFake: ['Date'] })));
  afterAll(() => void vi.useRealTimers());

  test('a good key is active, and the altered one was refused', async () => {
    server.answer(provider(check, finding));
    const before = server.seen.length;
    expect(await verdictFrom(id, finding)).toMatchObject({ state: 'active' });
    const made = server.seen.slice(before);
    expect(made.some((seen) => isOf(check, finding, seen))).toBe(true);
    expect(made.some((seen) => !isOf(check, finding, seen))).toBe(true);
    if (check.auth === 'signed') expect(made.some((seen) => carriesKey(seen, finding))).toBe(false);
    expect(made.every((seen) => seen.method === 'GET' || seen.method === 'HEAD' || seen.method === 'POST')).toBe(true);
  });

  const verdictOf = (answers: Answers) => verdictFrom(id, finding, sendTo(answers));

  test('a dead key is inactive, unless its refusal may mean something else', async () => {
    const refusal = recorded(refused, DEAD);
    const { mayMean = check.refusalMayMean } = judgeReply(replyOf(refusal), refused.answers);
    const isDead = refusal.is !== 'next' && mayMean === undefined;
    const verdict = await verdictOf((seen) => recorded(stepOf(check, seen), DEAD));
    expect(verdict?.state).toBe(isDead ? 'inactive' : 'unknown');
  });

  test('what takes any key for good is not believed', async () => {
    expect(await verdictOf((seen) => recorded(stepOf(check, seen), LIVE))).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('not trustworthy'),
    });
  });

  // What comes from elsewhere looks the same for all keys of a check.
  if (rule !== check.keys[0]) return;
  test('what others answer in its place says nothing about it', async () => {
    for (const [from, answer] of STRANGERS) expect((await verdictOf(() => answer))?.state, from).toBe('unknown');
  });
});

describe('manners', () => {
  const { provider: id, rule, check } = tables.find((table) => table.rule === 'stability-ai.api-key')!;

  test.each(STRANGERS)('%s says nothing about a key, over the wire too', async (_, answer) => {
    server.answer(() => answer);
    expect((await verdictFrom(id, keyFinding(rule)))?.state).toBe('unknown');
  });

  test('it waits as long as it is asked to, and asks again', async () => {
    let asked = 0;
    const answers = provider(check, keyFinding(rule));
    server.answer((seen) =>
      ++asked === 1 ? { status: 429, headers: { 'retry-after': '1' }, body: { name: 'rate_limit' } } : answers(seen),
    );
    const began = performance.now();
    expect((await verdictFrom(id, keyFinding(rule)))?.state).toBe('active');
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  test('a server that does not answer is given up in time', async () => {
    server.answer(() => new Promise((answer) => setTimeout(() => answer({ status: 200 }), 2000).unref()));
    const hasty = await senderWith({ connect: 500, read: 300, total: 800 });
    const verdict = await verdictFrom(id, keyFinding(rule), hasty.send);
    await hasty.close();
    expect(verdict).toEqual({ state: 'unknown', reason: 'no answer in time' });
  });

  test('who owns the key is masked', async () => {
    server.answer(provider(check, keyFinding(rule)));
    expect(await verdictFrom(id, keyFinding(rule))).toMatchObject({ told: { account: 'o…r@e…m' } });
  });

  test('many keys are asked about two at a time, and a dead host only a few times', async () => {
    let now = 0;
    let most = 0;
    server.answer(async () => {
      most = Math.max(most, ++now);
      await new Promise((go) => setTimeout(go, 5));
      now--;
      return recorded(check, DEAD);
    });
    const findings = Array.from({ length: 40 }, (_, i) => keyFinding(rule, i + 1));
    const options = { ...OPTIONS, endpoints: { [id]: server.url } };
    const { verdicts, requests } = await verify(findings, options, sender.send);
    expect([...verdicts.values()].every((verdict) => verdict.state === 'inactive')).toBe(true);
    expect(requests).toHaveLength(40);
    expect(most).toBeLessThanOrEqual(2);

    server.answer(() => ({ status: 502 }));
    const before = server.seen.length;
    await verify(findings, options, sender.send);
    expect(server.seen.length - before).toBeLessThan(12);
  });
});
