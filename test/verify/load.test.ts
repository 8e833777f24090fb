import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REFUSALS, type RecordedReply, type TableCheck } from '../../src/model/check.ts';
import type { Finding } from '../../src/model/finding.ts';
import { Secret } from '../../src/model/secret.ts';
import { createSender } from '../../src/verify/send.ts';
import { verify } from '../../src/verify/verify.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { rulebook } from '../helper/rules.ts';
import { OPTIONS } from '../helper/verify-options.ts';

const PROVIDERS = 50;
const KEYS = 100;

/** A slow provider that refuses everything as it documents, and notes what it has to bear. Bare, because there are many. */
class Slow {
  readonly server: Server;
  now = 0;
  most = 0;

  constructor(
    { status, headers = {}, body = '' }: RecordedReply,
    all: { now: number; most: number; asked: number; sockets: number },
  ) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const said = { 'content-type': 'application/json', ...headers, 'content-length': Buffer.byteLength(text) };
    const head = [`HTTP/1.1 ${status} No`, ...Object.entries(said).map(([name, value]) => `${name}: ${value}`)].join(
      '\r\n',
    );
    this.server = createServer((socket) => {
      all.sockets++;
      socket.on('error', () => {});
      socket.on('data', (request) => {
        if (!request.toString('latin1').endsWith('\r\n\r\n')) return;
        all.asked++;
        this.most = Math.max(this.most, ++this.now);
        all.most = Math.max(all.most, ++all.now);
        setTimeout(() => {
          this.now--;
          all.now--;
          socket.write(`${head}\r\n\r\n${text}`);
        }, 2);
      });
      open.add(socket);
    });
  }
}

const open = new Set<Socket>();

function refusalOf(check: TableCheck): RecordedReply {
  return check.replies.find(({ is }) => REFUSALS.includes(is))!;
}

const chosen = Object.entries(rulebook.calls)
  .flatMap(([provider, { checks }]) => {
    const check = checks.find(
      (one): one is TableCheck & { keys: readonly string[] } =>
        !('strategy' in one || one.next || one.elsewhere || one.refusalMayMean || one.method === 'POST') &&
        one.answers.every(({ mayMean }) => mayMean === undefined) &&
        !rulebook.rules.find(({ id }) => id === one.keys[0])!.pair,
    );
    return check ? [{ provider, check }] : [];
  })
  .slice(0, PROVIDERS);

/** So many keys that differ in their last digits; to find each by its rule would take longer than all the rest. */
function keysOf(rule: string): Finding[] {
  const one = keyFinding(rule);
  const value = one.secret.reveal();
  return Array.from({ length: KEYS }, (_, i) => {
    const number = String(i).padStart(4, '0');
    return { ...one, id: `${rule} ${number}`, secret: new Secret(value.slice(0, -4) + number, '') };
  });
}

const all = { now: 0, most: 0, asked: 0, sockets: 0 };
const slow = chosen.map(({ check }) => new Slow(refusalOf(check), all));
let endpoints: Record<string, string> = {};

beforeAll(async () => {
  await Promise.all(slow.map(({ server }) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))));
  endpoints = Object.fromEntries(
    chosen.map(({ provider }, i) => [provider, `http://127.0.0.1:${(slow[i]!.server.address() as AddressInfo).port}`]),
  );
});
afterAll(() => {
  for (const socket of open) socket.destroy();
  return Promise.all(slow.map(({ server }) => new Promise((closed) => server.close(closed))));
});

const findings = chosen.flatMap(({ check }) => keysOf(check.keys![0]!));

async function run(signal: AbortSignal, onProgress: (done: number, planned: number) => void) {
  const sender = await createSender('unleak-test', signal, { connect: 30_000, read: 30_000, total: 60_000 });
  const options = { ...OPTIONS, endpoints, signal, onProgress };
  const verified = await verify(findings, options, sender.send);
  await sender.close();
  return verified;
}

test('5,000 keys of 50 providers are asked about a few at a time, and each once', async () => {
  const told: number[] = [];
  const plans = new Set<number>();
  const { verdicts, requests } = await run(new AbortController().signal, (done, planned) => {
    plans.add(planned);
    told.push(done);
  });
  expect([...plans]).toEqual([PROVIDERS * KEYS]);
  expect([...verdicts.values()].filter(({ state }) => state === 'inactive')).toHaveLength(PROVIDERS * KEYS);
  expect(requests).toHaveLength(PROVIDERS * KEYS);
  expect(all.asked).toBe(PROVIDERS * KEYS);
  expect(told).toEqual(Array.from({ length: PROVIDERS * KEYS }, (_, i) => i + 1));
  expect(all.most).toBeLessThanOrEqual(12);
  expect(Math.max(...slow.map(({ most }) => most))).toBeLessThanOrEqual(2);
  // They are kept and used again: a connection for each key would be 5,000.
  expect(all.sockets).toBeLessThanOrEqual(4 * PROVIDERS);
}, 60_000);

test('a stop ends it with what is on its way, and keeps what is known', async () => {
  const stop = new AbortController();
  const before = all.asked;
  let atStop = 0;
  const { verdicts } = await run(stop.signal, (done) => {
    if (done !== 300) return;
    stop.abort();
    atStop = all.asked - before;
  });
  expect(all.asked - before).toBeLessThanOrEqual(atStop + 12);
  expect(verdicts.size).toBe(PROVIDERS * KEYS);
  const states = [...verdicts.values()].map(({ state }) => state);
  expect(states.filter((state) => state === 'inactive').length).toBeGreaterThanOrEqual(300);
  expect(states.filter((state) => state === 'inactive').length).toBeLessThanOrEqual(312);
  expect([...verdicts.values()].find(({ state }) => state === 'unknown')).toMatchObject({
    reason: expect.stringMatching(/^stopped/),
  });
}, 60_000);
