import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSender } from '../../src/verify/send.ts';

/** A server that is a proxy too, and lets nothing through. */
let server: Server;
let asked: string[] = [];
let address = '';
beforeAll(async () => {
  server = createServer(({ method, url }, reply) => {
    asked.push(`${method} ${url}`);
    reply.end('here');
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => server.close());

async function sent(url: string, env: Record<string, string>, headers: Record<string, string> = {}) {
  const limits = { connect: 10_000, read: 10_000, total: 20_000 };
  const sender = await createSender('unleak-test', new AbortController().signal, limits, undefined, env);
  const answer = await sender.send({ method: 'GET', url: new URL(url), headers, body: null });
  await sender.close();
  return answer;
}

test('what is sent to this machine goes through no proxy: plain http would leave it', async () => {
  const proxies = { HTTP_PROXY: `http://${address}`, HTTPS_PROXY: `http://${address}` };
  expect(await sent(`http://${address}/a`, proxies)).toMatchObject({ status: 200, body: 'here' });
  expect(asked).toEqual(['GET /a']);
});

test.each(['http://', ''])(
  'a proxy that is named as %shost:port is asked, and its refusal is told as one',
  async (scheme) => {
    const answer = await sent('https://api.example.com/', { HTTPS_PROXY: `${scheme}${address}` });
    expect(answer).toEqual({ failed: 'the proxy lets no request through (407)' });
    expect(asked).toEqual(['CONNECT api.example.com:443']);
  },
);

test.each(['not a proxy', 'ftp://proxy.example.com', 'http://'])(
  '%j is no proxy, and nothing is sent',
  async (text) => {
    const failed = 'the proxy that the environment names is none of http';
    expect(await sent('https://api.example.com/', { HTTPS_PROXY: text })).toEqual({ failed, unasked: true });
  },
);

test('what no header can hold is told, and not sent', async () => {
  const failed = 'it holds a character that no request can carry';
  expect(await sent(`http://${address}/`, {}, { authorization: 'Bearer a\nb' })).toEqual({ failed });
  expect(asked).toEqual([]);
});
