import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDialer, type Names, type Target } from '../../src/verify/login/dial.ts';
import { proxyFor } from '../../src/verify/login/proxy.ts';
import { certificateFor } from '../helper/certificate.ts';
import { type LoginServer, loginServer, type Speak } from '../helper/login-server.ts';

const certificate = certificateFor('db.shop.io');
/** Long enough for a machine that does much else; only a proxy that says nothing is waited for so long. */
const LIMITS = { connect: 10_000, read: 10_000, total: 20_000 };
const SHORT = { ...LIMITS, connect: 300 };
const NAMES: Names = { addresses: async () => ['8.8.4.4'], servers: async () => [], texts: async () => [] };

let server: LoginServer;
let proxy: Server;
let asked: string[] = [];
/** What the proxy says; null: it connects to the server of the test, whatever it is asked for. */
let says: string | null = null;
const open = new Set<Socket>();

beforeAll(async () => {
  server = await loginServer(certificate);
  proxy = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('data', (head) => {
      asked.push(head.toString());
      if (says !== null) return void socket.write(says);
      const onward = connect(server.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\nVia: a proxy\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => {});
    });
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
});
beforeEach(() => {
  asked = [];
  says = null;
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await new Promise((closed) => proxy.close(closed));
  await server.close();
});

/** Says it, and waits for the client to go. */
const HELLO: Speak = async (peer) => {
  peer.write('hello\n');
  await peer.read(1);
};

const target: Target = {
  host: 'db.shop.io',
  port: 5432,
  tls: true,
  servername: 'db.shop.io',
  isNamed: false,
  control: false,
};

function dialer(names = NAMES, signal = new AbortController().signal, limits = LIMITS) {
  const { port } = proxy.address() as AddressInfo;
  const env = { HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${port}`, NO_PROXY: 'inside.shop.io' };
  return createDialer(signal, limits, names, certificate.cert, env);
}

test('a login goes through the proxy, to the address that was judged, with the certificate of the server', async () => {
  server.speak(HELLO, true);
  expect(await dialer().converse(target, (wire) => wire.line())).toBe('hello');
  const login = Buffer.from('me:p@ss').toString('base64');
  expect(asked).toEqual([
    `CONNECT 8.8.4.4:5432 HTTP/1.1\r\nHost: 8.8.4.4:5432\r\nProxy-Authorization: Basic ${login}\r\n\r\n`,
  ]);
  const other = { ...target, servername: 'other.shop.io' };
  await expect(dialer().converse(other, (wire) => wire.line())).rejects.toMatchObject({ kind: 'tls' });
});

test('what a server says at once is not lost', async () => {
  says = 'HTTP/1.0 200 OK\r\n\r\n220 ready\r\n';
  expect(await dialer().converse({ ...target, tls: false }, (wire) => wire.line())).toBe('220 ready');
});

test.each([
  ['HTTP/1.1 403 Forbidden\r\n\r\n', 'the proxy lets no login through (403)'],
  ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'the proxy lets no login through (407)'],
  ['220 no proxy at all\r\n\r\n', 'the proxy lets no login through'],
])('a proxy that says %j is named', async (text, why) => {
  says = text;
  await expect(dialer().converse(target, (wire) => wire.line())).rejects.toThrow(why);
});

test('a proxy that does not end its answer is not waited for', async () => {
  says = 'HTTP/1.1 200';
  const { signal } = new AbortController();
  const said = dialer(NAMES, signal, SHORT).converse(target, (wire) => wire.line());
  await expect(said).rejects.toThrow('the proxy does not answer in time');
});

test('it is asked for nothing of a private network, nor for what nobody here knows, unless that is named', async () => {
  const unknown: Names = {
    ...NAMES,
    addresses: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
  };
  const own: Names = { ...NAMES, addresses: async () => ['10.1.2.3'] };
  await expect(dialer(own).converse(target, (wire) => wire.line())).rejects.toThrow('private network');
  await expect(dialer(unknown).converse(target, (wire) => wire.line())).rejects.toThrow('name it with --endpoint');
  expect(asked).toEqual([]);
  server.speak(HELLO, true);
  expect(await dialer(unknown).converse({ ...target, isNamed: true }, (wire) => wire.line())).toBe('hello');
  expect(asked[0]).toContain('CONNECT db.shop.io:5432');
});

test('a stop ends the wait for it', async () => {
  says = '';
  const stop = new AbortController();
  const said = dialer(NAMES, stop.signal).converse(target, (wire) => wire.line());
  setTimeout(() => stop.abort(), 20);
  await expect(said).rejects.toThrow('stopped');
});

test.each<[string, Record<string, string>, string | null]>([
  ['db.shop.io', {}, null],
  ['db.shop.io', { HTTP_PROXY: 'http://a:1' }, 'a:1'],
  ['db.shop.io', { https_proxy: 'http://b:2', HTTPS_PROXY: 'http://a:1' }, 'b:2'],
  ['127.0.0.1', { HTTPS_PROXY: 'http://a:1' }, null],
  ['db.shop.io', { HTTPS_PROXY: 'http://a:1', NO_PROXY: '*' }, null],
  ['db.shop.io', { HTTPS_PROXY: 'http://a:1', NO_PROXY: 'x.io, .shop.io' }, null],
  ['db.shop.io', { HTTPS_PROXY: 'http://a:1', NO_PROXY: '*.shop.io:5432' }, null],
  ['db.shop.io', { HTTPS_PROXY: 'http://a:1', NO_PROXY: 'shop.io:443,myshop.io' }, 'a:1'],
])('%s with %j goes through %s', (host, env, expected) => {
  expect(proxyFor(host, 5432, env)?.host ?? null).toBe(expected);
});

test('a proxy of another kind is no way around it', () => {
  expect(() => proxyFor('db.shop.io', 5432, { HTTPS_PROXY: 'socks5://a:1' })).toThrow('none of http');
});
