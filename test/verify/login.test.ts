import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answered, StrategyQuestion } from '../../src/verify/ask.ts';
import { createDialer, type Target } from '../../src/verify/login/dial.ts';
import type { Login } from '../../src/verify/login/handshake.ts';
import { PROTOCOLS } from '../../src/verify/login/protocols.ts';
import { type Wire, WireError } from '../../src/verify/login/wire.ts';
import { login } from '../../src/verify/strategy/login.ts';
import { amqpServer, ldapServer, mqttServer, smtpServer } from '../helper/broker-servers.ts';
import { certificateFor } from '../helper/certificate.ts';
import { mongoServer, mysqlServer, postgresServer, redisServer, type Takes } from '../helper/database-servers.ts';
import { type LoginServer, loginServer, type Speak } from '../helper/login-server.ts';

const HOST = 'db.shop.io';
const PASSWORD = 'k7Wq2mZ9 pé/x';
const WRONG = 'k7Wq2mZ9 px/x';
const LIMITS = { connect: 5000, read: 5000, total: 8000 };
const IMPATIENT = { ...LIMITS, read: 60 };
const certificate = certificateFor(HOST);
const signal = new AbortController().signal;

let server: LoginServer;
beforeAll(async () => {
  server = await loginServer(certificate);
});
afterAll(() => server.close());

/** As if the name of the address led to the server of the test; what is trusted is its certificate, unless told. */
function question(address: string, { ca = certificate.cert, limits = LIMITS } = {}): StrategyQuestion {
  const dialer = createDialer(signal, limits, undefined, ca);
  return {
    values: {},
    endpoint: null,
    send: async () => ({ failed: 'no request was expected' }),
    control: false,
    provider: 'address',
    addresses: [address],
    named: '',
    names: { addresses: async () => [], servers: async () => [], texts: async () => [] },
    converse: (target: Target, talk) => dialer.converse({ ...target, host: '127.0.0.1', isNamed: true }, talk),
  };
}

function addressOf(scheme: string, password = PASSWORD, rest = '/shop'): string {
  return `${scheme}://app:${encodeURIComponent(password)}@${HOST}:${server.port}${rest}`;
}

async function ask(speak: Speak, address: string, tls = false): Promise<Answered> {
  server.speak(speak, tls);
  return login(question(address));
}

interface Case {
  readonly name: string;
  /** With and without what makes the connection safe for a password. */
  readonly scheme: string;
  readonly plain?: string;
  readonly rest?: string;
  readonly tls: boolean;
  readonly speak: (takes?: Takes) => Speak;
  readonly busy: Speak;
}

const always = () => true;
const CASES: readonly Case[] = [
  {
    name: 'PostgreSQL with SCRAM',
    scheme: 'postgresql',
    tls: false,
    speak: (takes) => postgresServer('scram', PASSWORD, takes ? { takes } : {}),
    busy: postgresServer('busy', PASSWORD),
  },
  {
    name: 'PostgreSQL with MD5',
    scheme: 'postgres',
    tls: false,
    speak: (takes) => postgresServer('md5', PASSWORD, takes ? { takes } : {}),
    busy: postgresServer('busy', PASSWORD),
  },
  {
    name: 'PostgreSQL with clear text in TLS',
    scheme: 'postgres',
    rest: '/shop?sslmode=verify-full',
    tls: false,
    speak: (takes) => postgresServer('clear', PASSWORD, { tls: 'S', ...(takes ? { takes } : {}) }),
    busy: postgresServer('busy', PASSWORD, { tls: 'S' }),
  },
  {
    name: 'MySQL with its native password',
    scheme: 'mysql',
    tls: false,
    speak: (takes) => mysqlServer('mysql_native_password', PASSWORD, takes ? { takes } : {}),
    busy: mysqlServer('busy', PASSWORD),
  },
  {
    name: 'MySQL that asks for another method',
    scheme: 'mariadb',
    tls: false,
    speak: (takes) => mysqlServer('switch', PASSWORD, takes ? { takes } : {}),
    busy: mysqlServer('busy', PASSWORD),
  },
  {
    name: 'MySQL with SHA-2, in full over TLS',
    scheme: 'mysql',
    tls: false,
    speak: (takes) =>
      mysqlServer('caching_sha2_password', PASSWORD, { tls: true, isCached: false, ...(takes ? { takes } : {}) }),
    busy: mysqlServer('busy', PASSWORD),
  },
  {
    name: 'Redis',
    scheme: 'rediss',
    plain: 'redis',
    tls: true,
    speak: (takes) => redisServer(PASSWORD, takes ? { takes } : {}),
    busy: redisServer(PASSWORD, { busy: true }),
  },
  {
    name: 'Redis before version 6',
    scheme: 'rediss',
    plain: 'redis',
    tls: true,
    speak: (takes) => redisServer(PASSWORD, { old: true, ...(takes ? { takes } : {}) }),
    busy: redisServer(PASSWORD, { busy: true }),
  },
  {
    name: 'MongoDB with SCRAM-SHA-256',
    scheme: 'mongodb',
    tls: false,
    speak: (takes) => mongoServer('SCRAM-SHA-256', PASSWORD, takes ? { takes } : {}),
    busy: mongoServer('SCRAM-SHA-256', PASSWORD, { busy: true }),
  },
  {
    name: 'MongoDB with SCRAM-SHA-1 in TLS',
    scheme: 'mongodb',
    rest: '/shop?tls=true',
    tls: true,
    speak: (takes) => mongoServer('SCRAM-SHA-1', PASSWORD, { isAtlas: true, ...(takes ? { takes } : {}) }),
    busy: mongoServer('SCRAM-SHA-1', PASSWORD, { busy: true }),
  },
  {
    name: 'AMQP',
    scheme: 'amqps',
    plain: 'amqp',
    tls: true,
    speak: (takes) => amqpServer(latin1(PASSWORD), takes ? { takes } : {}),
    busy: amqpServer(PASSWORD, { busy: true }),
  },
  {
    name: 'MQTT',
    scheme: 'mqtts',
    plain: 'mqtt',
    tls: true,
    speak: (takes) => mqttServer(PASSWORD, takes ? { takes } : {}),
    busy: mqttServer(PASSWORD, { busy: true }),
  },
  {
    name: 'SMTP',
    scheme: 'smtps',
    plain: 'smtp',
    tls: true,
    speak: (takes) => smtpServer(PASSWORD, takes ? { takes } : {}),
    busy: smtpServer(PASSWORD, { busy: true }),
  },
  {
    name: 'SMTP with STARTTLS and LOGIN',
    scheme: 'smtp',
    tls: false,
    speak: (takes) => smtpServer(PASSWORD, { starts: true, ways: 'LOGIN XOAUTH2', ...(takes ? { takes } : {}) }),
    busy: smtpServer(PASSWORD, { busy: true }),
  },
  {
    name: 'LDAP',
    scheme: 'ldaps',
    tls: true,
    speak: (takes) => ldapServer(PASSWORD, takes ? { takes } : {}),
    busy: ldapServer(PASSWORD, { busy: true }),
  },
  {
    name: 'LDAP with StartTLS',
    scheme: 'ldap',
    tls: false,
    speak: (takes) => ldapServer(PASSWORD, takes ? { takes } : {}),
    busy: ldapServer(PASSWORD, { busy: true }),
  },
];

/** The bytes of UTF-8, one character each. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

describe.each(CASES)('$name', ({ scheme, rest = '/shop', tls, speak, busy }) => {
  const good = () => addressOf(scheme, PASSWORD, rest);

  test('the right password is active, and an altered one was tried', async () => {
    const before = server.count;
    expect(await ask(speak(), good(), tls)).toMatchObject({ is: 'active', because: '' });
    expect(server.count - before).toBe(2);
  });

  test('a wrong one is inactive', async () => {
    expect(await ask(speak(), addressOf(scheme, WRONG, rest), tls)).toMatchObject({ is: 'inactive' });
  });

  test('a server that takes any is not believed', async () => {
    const { is, because } = await ask(speak(always), good(), tls);
    expect(is).toBe('unknown');
    expect(because).toMatch(/not trustworthy|did not prove/);
  });

  test('a server that is full says nothing', async () => {
    expect(await ask(busy, good(), tls)).toMatchObject({ is: 'unknown' });
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
    const { is, because } = await ask(other, good(), tls);
    expect(is).toBe('unknown');
    expect(because).toMatch(why);
  });

  test('a server that nobody vouches for gets no password in clear text', async () => {
    server.speak(speak(), tls);
    const { is, because } = await login(question(good(), { ca: certificateFor(HOST).cert }));
    const isChallenge = ['postgresql', 'postgres', 'mysql', 'mariadb', 'mongodb'].includes(scheme);
    if (!isChallenge || rest.includes('='))
      expect([is, because]).toEqual(['unknown', expect.stringContaining('not trustworthy')]);
    else expect(because).toMatch(/^$|clear text/);
  });

  test('one that is silent is given up in time', async () => {
    server.speak(async (peer) => void (await peer.read(1e6)), tls);
    const { is, because } = await login(question(good(), { limits: IMPATIENT }));
    expect([is, because]).toEqual(['unknown', 'no answer in time']);
  });
});

describe.each(CASES.filter(({ plain }) => plain !== undefined))('$name', ({ plain, speak }) => {
  test('is not logged in at without encryption', async () => {
    const { is, because } = await ask(speak(), addressOf(plain!));
    expect([is, because]).toEqual(['unknown', expect.stringContaining('clear text')]);
  });
});

describe('PostgreSQL', () => {
  test('a server that asks for no password says nothing', async () => {
    expect((await ask(postgresServer('trust', PASSWORD), addressOf('postgres'))).because).toBe(
      'the server asks for no password',
    );
  });

  test('a clear text password is not sent without TLS', async () => {
    const { because } = await ask(postgresServer('clear', PASSWORD), addressOf('postgres'));
    expect(because).toContain('clear text');
  });

  test('an address that asks for TLS is not served without', async () => {
    const { is, because } = await ask(
      postgresServer('md5', PASSWORD),
      addressOf('postgres', PASSWORD, '/shop?sslmode=require'),
    );
    expect([is, because]).toEqual(['unknown', expect.stringContaining('asks for TLS')]);
  });
});

test('MySQL takes a cached SHA-2 password without TLS, and gets no other in clear text', async () => {
  const cached = mysqlServer('caching_sha2_password', PASSWORD);
  expect((await ask(cached, addressOf('mysql'))).is).toBe('active');
  const full = mysqlServer('caching_sha2_password', PASSWORD, { isCached: false });
  expect((await ask(full, addressOf('mysql'))).because).toContain('clear text');
});

test('a Redis without a password is not active', async () => {
  expect((await ask(redisServer(null), addressOf('rediss'), true)).because).toBe('the server asks for no password');
});

test.each([
  ['532', 'expired'],
  ['533', 'disabled'],
  ['531', 'unknown'],
  ['52e', 'inactive'],
])('Active Directory tells why: data %s is %s', async (data, is) => {
  const never = () => false;
  expect((await ask(ldapServer(PASSWORD, { data, takes: never }), addressOf('ldaps'), true)).is).toBe(is);
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
  const wire: Pick<Wire, 'isSecure' | 'write' | 'read' | 'line' | 'secure'> = {
    isSecure: true,
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
  expect(handshakes).toHaveLength(8);
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
