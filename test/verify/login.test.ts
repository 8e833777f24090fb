import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificateFor } from '../helper/certificate.ts';
import { HOST, type LoggingIn, loggingIn, PASSWORD, WRONG } from '../helper/logging-in.ts';
import { always, CASES } from '../helper/login-cases.ts';
import type { Speak } from '../helper/login-server.ts';

let here: LoggingIn;
beforeAll(async () => {
  here = await loggingIn();
});
afterAll(() => here.server.close());

describe.each(CASES)('$name', ({ scheme, rest = '/shop', tls, speak, busy }) => {
  const good = () => here.address(scheme, PASSWORD, rest);

  test('the right password is active, and an altered one was tried', async () => {
    const before = here.server.count;
    expect(await here.ask(speak(), good(), tls)).toMatchObject({ is: 'active', because: '' });
    expect(here.server.count - before).toBe(2);
  });

  test('a wrong one is inactive', async () => {
    expect(await here.ask(speak(), here.address(scheme, WRONG, rest), tls)).toMatchObject({ is: 'inactive' });
  });

  test('a server that takes any is not believed', async () => {
    const { is, because } = await here.ask(speak(always), good(), tls);
    expect(is).toBe('unknown');
    expect(because).toMatch(/not trustworthy|did not prove/);
  });

  test('a server that is full says nothing', async () => {
    expect(await here.ask(busy, good(), tls)).toMatchObject({ is: 'unknown' });
  });

  test.each<[string, Speak, RegExp]>([
    [
      'a web server',
      async (peer) => peer.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
      /speak|protocol|answer|encrypt|broke/,
    ],
    ['one that hangs up', async () => {}, /broke off/],
    ['zeros', async (peer) => peer.write(Buffer.alloc(4000)), /speak|protocol|sense|broke|encrypt/],
  ])('%s says nothing', async (_, other, why) => {
    const { is, because } = await here.ask(other, good(), tls);
    expect(is).toBe('unknown');
    expect(because).toMatch(why);
  });

  test('a server that nobody vouches for gets no password in clear text', async () => {
    const { is, because } = await here.ask(speak(), good(), tls, { ca: certificateFor(HOST).cert });
    const isChallenge = ['postgresql', 'postgres', 'mysql', 'mariadb', 'mongodb'].includes(scheme);
    if (!isChallenge || rest.includes('='))
      expect([is, because]).toEqual(['unknown', expect.stringContaining('not trustworthy')]);
    else expect(because).toMatch(/^$|clear text/);
  });

  test('one that is silent is given up in time', async () => {
    const silent: Speak = async (peer) => void (await peer.read(1e6));
    const { is, because } = await here.ask(silent, good(), tls, { read: 60 });
    expect([is, because]).toEqual(['unknown', 'no answer in time']);
  });
});

describe.each(CASES.filter(({ plain }) => plain !== undefined))('$name', ({ plain, speak, bare = speak() }) => {
  test('is not logged in at without encryption', async () => {
    const { is, because } = await here.ask(bare, here.address(plain!));
    expect([is, because]).toEqual(['unknown', expect.stringContaining('clear text')]);
  });
});
