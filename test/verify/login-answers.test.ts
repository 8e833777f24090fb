import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Login } from '../../src/verify/login/handshake.ts';
import { PROTOCOLS } from '../../src/verify/login/protocols.ts';
import { type Wire, WireError } from '../../src/verify/login/wire.ts';
import { ldapServer } from '../helper/broker-servers.ts';
import { mysqlServer, postgresServer, redisServer } from '../helper/database-servers.ts';
import { kafkaServer } from '../helper/kafka-server.ts';
import { HOST, type LoggingIn, loggingIn, PASSWORD, WRONG } from '../helper/logging-in.ts';
import type { Speak } from '../helper/login-server.ts';
import { ftpServer, imapServer, pop3Server } from '../helper/mail-servers.ts';
import { sqlServer } from '../helper/sql-server.ts';

let here: LoggingIn;
beforeAll(async () => {
  here = await loggingIn();
});
afterAll(() => here.server.close());

test('Kafka is asked anew in the way that it takes', async () => {
  const before = here.server.count;
  const good = here.address('kafka');
  expect(await here.ask(kafkaServer('SCRAM-SHA-512', PASSWORD), good, true)).toMatchObject({ is: 'active' });
  // Each of the two logins knocks twice.
  expect(here.server.count - before).toBe(4);
  expect(await here.ask(kafkaServer('SCRAM-SHA-512', WRONG), good, true)).toMatchObject({ is: 'inactive' });
});

test.each([
  [[4060, 18456], 'active', '4060'],
  [[18488], 'active', 'changed'],
  [[18487], 'expired', '18487'],
  [[18470], 'disabled', '18470'],
  [[18486], 'unknown', 'locked'],
  [[40532], 'unknown', '40532'],
  [[17142], 'unknown', '17142'],
] as const)('SQL Server tells why: %j is %s', async (errors, is, because) => {
  const answered = await here.ask(sqlServer(PASSWORD, { errors }), here.address('mssql'));
  expect([answered.is === 'limited' ? 'active' : answered.is, answered.because]).toEqual([
    is,
    expect.stringContaining(because),
  ]);
});

test('SQL Server without TLS gets no password', async () => {
  expect(await here.ask(sqlServer(PASSWORD, { encryption: 2 }), here.address('sqlserver'))).toMatchObject({
    is: 'unknown',
    because: 'the server has no TLS',
  });
});

describe('a mailbox', () => {
  const ascii = 'k7Wq"2m\\Z9 x';
  test('takes LOGIN with its signs escaped, where it has no other way', async () => {
    const can = { can: 'IMAP4rev1' };
    expect((await here.ask(imapServer(ascii, can), here.address('imaps', ascii), true)).is).toBe('active');
    expect((await here.ask(imapServer(PASSWORD, can), here.address('imaps'), true)).because).toContain('another way');
  });

  test.each<[string, Speak, string, string]>([
    ['imaps', imapServer(WRONG, { refusal: 'LOGIN failed.' }), 'unknown', 'did not say why'],
    ['imaps', imapServer(WRONG, { refusal: '[UNAVAILABLE] later' }), 'unknown', 'UNAVAILABLE'],
    ['imaps', imapServer(WRONG, { refusal: '[EXPIRED] change it' }), 'expired', 'expired'],
    ['pop3s', pop3Server(WRONG, { refusal: '-ERR no' }), 'unknown', 'did not say why'],
    ['pop3s', pop3Server(WRONG, { refusal: '-ERR [SYS/TEMP] later' }), 'unknown', 'SYS/TEMP'],
    ['ftps', ftpServer(WRONG, { starts: true, refusal: '530 too many users' }), 'unknown', '530'],
  ])('%s: a refusal counts for what it says (%#)', async (scheme, speak, is, because) => {
    const answered = await here.ask(speak, here.address(scheme), scheme !== 'ftps');
    expect([answered.is, answered.because]).toEqual([is, expect.stringContaining(because)]);
  });

  test('gets no line break that would be a command of its own', async () => {
    for (const scheme of ['imap', 'pop3', 'ftp']) {
      const { is, because } = await here.ask(ftpServer(PASSWORD), here.address(scheme, 'a9k2\r\nDELE 1'));
      expect([is, because]).toEqual(['unknown', expect.stringContaining('line break')]);
    }
  });
});

describe('PostgreSQL', () => {
  test('a server that asks for no password says nothing', async () => {
    expect((await here.ask(postgresServer('trust', PASSWORD), here.address('postgres'))).because).toBe(
      'the server asks for no password',
    );
  });

  test('a clear text password is not sent without TLS', async () => {
    const { because } = await here.ask(postgresServer('clear', PASSWORD), here.address('postgres'));
    expect(because).toContain('clear text');
  });

  test('an address that asks for TLS is not served without', async () => {
    const { is, because } = await here.ask(
      postgresServer('md5', PASSWORD),
      here.address('postgres', PASSWORD, '/shop?sslmode=require'),
    );
    expect([is, because]).toEqual(['unknown', expect.stringContaining('asks for TLS')]);
  });
});

test('MySQL takes a cached SHA-2 password without TLS, and gets no other in clear text', async () => {
  const cached = mysqlServer('caching_sha2_password', PASSWORD);
  expect((await here.ask(cached, here.address('mysql'))).is).toBe('active');
  const full = mysqlServer('caching_sha2_password', PASSWORD, { isCached: false });
  expect((await here.ask(full, here.address('mysql'))).because).toContain('clear text');
});

test('a Redis without a password is not active', async () => {
  expect((await here.ask(redisServer(null), here.address('rediss'), true)).because).toBe(
    'the server asks for no password',
  );
});

test.each([
  ['532', 'expired'],
  ['533', 'disabled'],
  ['531', 'unknown'],
  ['52e', 'inactive'],
])('Active Directory tells why: data %s is %s', async (data, is) => {
  const never = () => false;
  expect((await here.ask(ldapServer(PASSWORD, { data, takes: never }), here.address('ldaps'), true)).is).toBe(is);
});

/** Gives back what it was made of, as if a server had sent it. */
function recorded(bytes: Buffer): Wire {
  let left = bytes;
  const take = (count: number) => {
    if (count < 0 || count > left.length) throw new WireError('the connection broke off');
    const part = left.subarray(0, count);
    left = left.subarray(count);
    return part;
  };
  const wire: Pick<Wire, 'isSecure' | 'servername' | 'write' | 'read' | 'line' | 'secure'> = {
    isSecure: true,
    servername: HOST,
    write: () => {},
    read: async (count) => take(count),
    line: async () => take(left.indexOf(10) + 1 || -1).toString(),
    secure: async () => {},
  };
  return wire as Wire;
}

test('no bytes at all that do not follow from the login make a password active or dead', async () => {
  const account: Login = { user: 'app', password: PASSWORD, path: '', query: {}, tls: 'off', mayBeClear: true };
  const handshakes = [...new Set(Object.values(PROTOCOLS).map(({ talk }) => talk))];
  expect(handshakes).toHaveLength(13);
  const noise = fc.tuple(fc.constantFrom(...handshakes), fc.uint8Array({ minLength: 1, maxLength: 120 }));
  const property = fc.asyncProperty(noise, async ([talk, bytes]) => {
    try {
      expect((await talk(recorded(Buffer.from(bytes)), account)).is).toBe('unknown');
    } catch (error) {
      expect(error).toBeInstanceOf(WireError);
    }
  });
  await fc.assert(property, { seed: 20261121, numRuns: 3000 });
});
