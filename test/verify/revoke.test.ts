import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonTest, Revoke, RevokeStep } from '../../src/model/check.ts';
import { aws4Authorization, sha256 } from '../../src/verify/aws4.ts';
import { fill, type Values } from '../../src/verify/fill.ts';
import { revoke } from '../../src/verify/revoke.ts';
import { createSender } from '../../src/verify/send.ts';
import { valuesOf } from '../../src/verify/values.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { type Answering, carries, type ProviderServer, providerServer, type Seen } from '../helper/provider-server.ts';
import { rulebook } from '../helper/rules.ts';

const ADMIN = 'the-managing-key';
const TAKEN = 'id-of-the-leaked-key';

const tables = Object.entries(rulebook.calls).flatMap(([provider, { revoke: all }]) =>
  all.flatMap((table) => table.keys.map((rule) => ({ provider, rule, table: table as Revoke }))),
);

let server: ProviderServer;
let sender: Awaited<ReturnType<typeof createSender>>;
beforeAll(async () => {
  server = await providerServer();
  sender = await createSender('unleak-test', new AbortController().signal);
});
afterAll(async () => {
  await sender.close();
  await server.close();
});

/** An answer in which all stands that the step wants to see. */
function answerTo({ done, expects = {}, takes }: RevokeStep, values: Values): Answering {
  let body: unknown = {};
  for (const [path, wanted] of Object.entries(expects)) body = put(body, path, sample(wanted));
  if (takes) {
    const { where, equals, take } = takes;
    const entry = put(where && equals ? put({}, where, equals === true || fill(equals, values)) : {}, take, TAKEN);
    body = put(body, takes.in, where ? [put({}, where, 'another'), entry] : entry);
  }
  return { status: done[0]!, body };
}

function sample(wanted: JsonTest): unknown {
  if (typeof wanted === 'object') return 'is' in wanted ? wanted.is : wanted.includes;
  return { string: 'x', number: 1, boolean: true, array: [], object: {} }[wanted];
}

function put(whole: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  const [first = '', ...rest] = path.split('.');
  const object = whole as Record<string, unknown>;
  return { ...object, [first]: put(object[first] ?? {}, rest.join('.'), value) };
}

async function run(rule: string, table: Revoke, answer: (step: RevokeStep, values: Values) => Answering) {
  const values: Values = { ...valuesOf(keyFinding(rule), server.url), admin: ADMIN };
  let asked = 0;
  const before = server.seen.length;
  server.answer(() => answer(table.steps[asked++]!, values));
  const revoked = await revoke(table, values, server.url, sender.send);
  return { revoked, seen: server.seen.slice(before), values };
}

describe.each(tables)('$rule', ({ rule, table }) => {
  test('is revoked by the calls of its table, in order, with nothing left out', async () => {
    const { revoked, seen, values } = await run(rule, table, answerTo);
    expect(revoked).toMatchObject({ done: true, why: '' });
    expect(seen.map(({ method }) => method)).toEqual(table.steps.map(({ method = 'GET' }) => method));
    expect(JSON.stringify(seen)).not.toMatch(/\{[a-z]+(?:\|\w+)?\}/);
    // The key, a part of it, the managing one, or what was taken out of an answer.
    const telling = [TAKEN, ...Object.values(values)].filter((value) => value !== undefined && value.length > 8);
    const isNamed = (one: Seen) => telling.some((value) => carries(one, value!));
    const isSigned = table.steps.some(({ auth }) => auth === 'signed');
    if (isSigned) expect(seen.some((one) => carries(one, values.key!))).toBe(false);
    else expect(seen.every(isNamed)).toBe(true);
  });

  test('is not said to be, where the provider refuses', async () => {
    const { revoked, seen } = await run(rule, table, () => ({ status: 403, body: { message: 'Forbidden' } }));
    expect(revoked).toMatchObject({ done: false, why: expect.stringContaining('403') });
    expect(seen).toHaveLength(1);
  });

  const taking = table.steps.findIndex(({ takes }) => takes);
  if (taking < 0) return;
  test('nothing is deleted when the leaked key is not among those of the account', async () => {
    const { revoked, seen } = await run(rule, table, (step, values) =>
      step.takes ? { status: step.done[0]!, body: put({}, step.takes.in, []) } : answerTo(step, values),
    );
    expect(revoked.done).toBe(false);
    expect(seen).toHaveLength(taking + 1);
  });
});

test('who revokes names a host of the provider’s own, whatever stands near the key', async () => {
  const { table, rule } = tables.find((one) => one.rule === 'okta.api-token')!;
  const values = { ...valuesOf(keyFinding(rule), undefined), host: 'okta.evil.example' };
  const asked: unknown[] = [];
  const revoked = await revoke(table, values, null, async (request) => {
    asked.push(request);
    return { failed: 'no connection' };
  });
  expect(revoked.done).toBe(false);
  expect(asked).toEqual([]);
});

test('an access key of AWS is deactivated by a call that is signed as AWS wants it', async () => {
  const { table, rule } = tables.find((one) => one.rule === 'aws.secret-access-key')!;
  const { seen, values } = await run(rule, table, answerTo);
  const { headers, body } = seen[0]!;
  expect(body).toBe(`Action=UpdateAccessKey&AccessKeyId=${values.pair}&Status=Inactive&Version=2010-05-08`);
  const time = String(headers['x-amz-date']);
  const signed = { 'content-type': 'application/x-www-form-urlencoded', host: 'iam.amazonaws.com', 'x-amz-date': time };
  const to = { id: values.pair!, secret: values.key!, region: 'us-east-1', service: 'iam', time };
  const right = aws4Authorization({ ...to, method: 'POST', headers: signed, payload: sha256(body) });
  expect(headers.authorization).toBe(right);
  expect(headers['content-type']).toBe(signed['content-type']);
});
