import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { endpointsOf } from '../../src/scan/verify-findings.ts';
import { createSender } from '../../src/verify/send.ts';
import { verify } from '../../src/verify/verify.ts';
import { BUSINESS } from '../helper/contract/business.ts';
import type { Contract } from '../helper/contract/contract.ts';
import { DEVELOPERS } from '../helper/contract/developers.ts';
import { MODELS } from '../helper/contract/models.ts';
import { SEEDS } from '../helper/contract/seeds.ts';
import { type Kept, keepContract } from '../helper/contract/server.ts';
import { WORK } from '../helper/contract/work.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { type Answering, type ProviderServer, providerServer, type Seen } from '../helper/provider-server.ts';
import { rulebook } from '../helper/rules.ts';

const CONTRACTS = [...SEEDS, ...MODELS, ...DEVELOPERS, ...BUSINESS, ...WORK];

type Sender = Awaited<ReturnType<typeof createSender>>;

let server: ProviderServer;
/** Several, since all providers are one host here, and a host has two connections. */
let senders: Sender[];
/** Who answers, by the first part of the path. */
const answers = new Map<string, (seen: Seen) => Answering | null | Promise<Answering | null>>();

beforeAll(async () => {
  server = await providerServer();
  const limits = { connect: 30_000, read: 30_000, total: 60_000 };
  senders = await Promise.all(
    Array.from({ length: 8 }, () => createSender('unleak-test', new AbortController().signal, limits)),
  );
  server.answer((seen) => {
    const [, place = '', path = ''] = /^\/([^/]+)(.*)$/.exec(seen.url) ?? [];
    return answers.get(place)?.({ ...seen, url: path }) ?? { status: 500 };
  });
});
afterAll(async () => {
  for (const sender of senders) await sender.close();
  await server.close();
});

let runs = 0;

/** Asks about a good key, or about another, at a server that keeps the contract. */
async function verdictOf(contract: Contract, wrap: (kept: Kept) => Kept['answer'] | null, key = goodKey(contract)) {
  const place = `${contract.rule}-${runs++}`;
  const kept = keepContract(contract, goodKey(contract).secret.reveal());
  return asked(contract, key, place, wrap(kept) ?? kept.answer, kept);
}

async function asked(
  { rule }: Contract,
  finding: Finding,
  place: string,
  answer: (seen: Seen) => Answering | null | Promise<Answering | null>,
  kept: Kept,
  using: readonly Sender[] = senders,
) {
  answers.set(place, answer);
  const provider = rule.split('.')[0]!;
  const endpoints = endpointsOf([`${provider}=${server.url}/${place}`], rulebook);
  const options = { calls: rulebook.calls, providers: null, endpoints, registry: 'https://registry.invalid' };
  const { signal } = new AbortController();
  const sender = using[runs % using.length]!;
  const { verdicts } = await verify([finding], { ...options, signal, onProgress: () => {} }, sender.send);
  return { verdict: verdicts.get(finding.id), strange: kept.strange };
}

function goodKey({ rule }: Contract): Finding {
  return keyFinding(rule);
}

/** For all of them at once, so that waiting costs no more for many than for one. */
async function forEach(run: (contract: Contract) => Promise<unknown>): Promise<Record<string, unknown>> {
  const outcomes = await Promise.all(CONTRACTS.map(async (one) => [one.rule, await run(one)] as const));
  return Object.fromEntries(outcomes);
}

function all(outcome: unknown): Record<string, unknown> {
  return Object.fromEntries(CONTRACTS.map(({ rule }) => [rule, outcome]));
}

test('there are the five seeds and 40 others, of the gravest', () => {
  expect(new Set(CONTRACTS.map(({ rule }) => rule.split('.')[0])).size).toBeGreaterThanOrEqual(45);
});

test('each says what document it was held against, or that there is none', () => {
  const mute = CONTRACTS.filter(({ read }) => !/^(?:https:|none )/.test(read));
  expect(mute.map(({ rule }) => rule)).toEqual([]);
});

describe('at a server that keeps their contract', () => {
  test('a good key is active, and nothing is asked that the documents do not know', async () => {
    const said = await forEach(async (contract) => {
      const { verdict, strange } = await verdictOf(contract, () => null);
      return { state: verdict?.state, strange };
    });
    expect(said).toEqual(all({ state: 'active', strange: [] }));
  });

  test('a revoked key is inactive', async () => {
    const said = await forEach(
      async (one) => (await verdictOf(one, () => null, keyFinding(one.rule, 7))).verdict?.state,
    );
    expect(said).toEqual(all('inactive'));
  });

  test('who asks for a pause gets it', async () => {
    const said = await forEach(async (contract) => {
      let isFirst = true;
      const { verdict } = await verdictOf(contract, (kept) => (seen) => {
        if (!isFirst) return kept.answer(seen);
        isFirst = false;
        return { status: 429, headers: { 'retry-after': '0' }, body: { error: 'slow down' } };
      });
      return verdict?.state;
    });
    expect(said).toEqual(all('active'));
  });

  test('what else its documents have it answer means what they say', async () => {
    const others = CONTRACTS.flatMap((contract) =>
      Object.entries(contract.others ?? {}).map(([name, said]) => ({ contract, name, said })),
    );
    const told = await Promise.all(
      others.map(async ({ contract, name, said }) => {
        const good = goodKey(contract);
        const kept = keepContract(contract, good.secret.reveal(), said);
        const { verdict } = await asked(contract, good, `${contract.rule}-${runs++}`, kept.answer, kept);
        return [contract.rule, name, verdict?.state];
      }),
    );
    expect(told).toEqual(others.map(({ contract, name, said }) => [contract.rule, name, said[2]]));
  });
});

describe('when something else comes back', () => {
  test.each<[string, () => Answering | null]>([
    ['a page of a firewall', () => ({ status: 403, headers: { 'content-type': 'text/html' }, body: '<html>Blocked' })],
    ['trouble of its own', () => ({ status: 500, body: { error: 'Internal Server Error' } })],
    ['a limit that lasts', () => ({ status: 429, headers: { 'retry-after': '86400' }, body: { error: 'slow' } })],
    ['an answer that breaks off', () => null],
  ])('%s, no key is dead and none is alive', async (_, answer) => {
    const said = await forEach(async (contract) => {
      const kept = keepContract(contract, '');
      return (await asked(contract, goodKey(contract), `${contract.rule}-${runs++}`, answer, kept)).verdict?.state;
    });
    expect(said).toEqual(all('unknown'));
  });

  test('nothing in time, no key is dead and none is alive', async () => {
    const never = () => new Promise<null>((answer) => setTimeout(() => answer(null), 3000).unref());
    const { signal } = new AbortController();
    const hasty = { connect: 30_000, read: 50, total: 60_000 };
    const impatient = await Promise.all(Array.from({ length: 24 }, () => createSender('unleak-test', signal, hasty)));
    const said = await forEach(async (contract) => {
      const place = `${contract.rule}-${runs++}`;
      return (await asked(contract, goodKey(contract), place, never, keepContract(contract, ''), impatient)).verdict;
    });
    for (const sender of impatient) await sender.close();
    expect(said).toEqual(all({ state: 'unknown', reason: 'no answer in time' }));
  });
});
