import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSender } from '../../src/verify/send.ts';
import { verify } from '../../src/verify/verify.ts';
import { certificateFor } from '../helper/certificate.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { rulebook } from '../helper/rules.ts';

const LIMITS = { connect: 5000, read: 5000, total: 10_000 };
const HELLO = '/modal.client.ModalClient/ClientHello';
const certificate = certificateFor('localhost');
const one = keyFinding('modal.token-secret');

/** gRPC status of an answer to the good secret, and to any other; null: a page of something on the way. */
let says: (isGood: boolean) => string | null;
let server: Http2SecureServer;
let sender: Awaited<ReturnType<typeof createSender>>;
const sessions = new Set<ServerHttp2Session>();

beforeAll(async () => {
  server = createSecureServer({ ...certificate, allowHTTP1: false });
  server.on('session', (session) => sessions.add(session));
  server.on('stream', (stream, headers) => {
    const isGood = headers['x-modal-token-secret'] === one.secret.reveal();
    const code = headers[':path'] === HELLO && headers['content-type'] === 'application/grpc' ? says(isGood) : null;
    stream.resume();
    if (code === null) {
      stream.respond({ ':status': 200, 'content-type': 'text/plain' });
      return void stream.end('a page');
    }
    const type = { ':status': 200, 'content-type': 'application/grpc' };
    // What fails comes without a body, its status among the headers.
    if (code !== '0') return void stream.respond({ ...type, 'grpc-status': code }, { endStream: true });
    stream.respond(type, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': code }));
    stream.end(Buffer.alloc(5));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  sender = await createSender('unleak-test', new AbortController().signal, LIMITS, certificate.cert);
});
afterAll(async () => {
  await sender.close();
  for (const session of sessions) session.destroy();
  await new Promise((closed) => server.close(closed));
});

async function verdictFrom(answers: typeof says) {
  says = answers;
  const options = {
    calls: rulebook.calls,
    providers: null,
    endpoints: { modal: `https://localhost:${(server.address() as AddressInfo).port}` },
    registry: undefined,
    signal: new AbortController().signal,
    onProgress: () => {},
  };
  return (await verify([one], options, sender.send)).verdicts.get(one.id);
}

test.each([
  ['active, where Modal greets it and no other', (isGood: boolean) => (isGood ? '0' : '16'), 'active'],
  ['unknown, where Modal greets anybody', () => '0', 'unknown'],
  ['inactive, where Modal does not know it', () => '16', 'inactive'],
  ['unknown, where too much was asked', () => '8', 'unknown'],
  ['unknown, where something else answers', () => null, 'unknown'],
])('a token of Modal is %s', async (_, answers, state) => {
  expect(await verdictFrom(answers)).toMatchObject({ state });
});
