import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { endpointsOf, planOf } from '../../src/scan/verify-findings.ts';
import { createDialer, type Dialer, type Names, type Target } from '../../src/verify/login/dial.ts';
import { parseAddress } from '../../src/verify/login/parse-address.ts';
import { isPrivateAddress, isPrivateName } from '../../src/verify/login/private-host.ts';
import { PROTOCOLS } from '../../src/verify/login/protocols.ts';
import { serversOf } from '../../src/verify/login/servers.ts';
import { WireError } from '../../src/verify/login/wire.ts';
import { verify } from '../../src/verify/verify.ts';
import { certificateFor } from '../helper/certificate.ts';
import { redisServer } from '../helper/database-servers.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { type LoginServer, loginServer } from '../helper/login-server.ts';
import { rulebook } from '../helper/rules.ts';
import { OPTIONS } from '../helper/verify-options.ts';

const signal = new AbortController().signal;
const noRequest = async () => ({ failed: 'no request was expected' });
const NO_NAMES: Names = { addresses: async () => [], servers: async () => [], texts: async () => [] };
const PASSWORD = fillSecret('<alnum:20>').text;

let server: LoginServer;
beforeAll(async () => {
  server = await loginServer(certificateFor('cache.shop.io'));
});
afterAll(() => server.close());

describe('an address', () => {
  test.each([
    [
      'postgres://app:p%40ss@db.shop.io:5433/shop?sslmode=require',
      {
        scheme: 'postgres',
        user: 'app',
        password: 'p@ss',
        hosts: [{ host: 'db.shop.io', port: 5433 }],
        path: 'shop',
        query: { sslmode: 'require' },
      },
    ],
    [
      'mongodb+srv://app:pw@Cluster0.ab1cd.mongodb.net',
      { scheme: 'mongodb+srv', hosts: [{ host: 'cluster0.ab1cd.mongodb.net', port: null }], path: '' },
    ],
    ['mysql+pymysql://u:pw@[2001:db8::1]:3307/x', { scheme: 'mysql', hosts: [{ host: '2001:db8::1', port: 3307 }] }],
    [
      'mongodb://u:pw@a.shop.io,b.shop.io:27018/x',
      {
        hosts: [
          { host: 'a.shop.io', port: null },
          { host: 'b.shop.io', port: 27018 },
        ],
      },
    ],
    ['redis://:100%pw@c.shop.io', { user: '', password: '100%pw' }],
    ['ldap://cn=admin,dc=shop:pw@l.shop.io', { user: 'cn=admin,dc=shop' }],
  ])('%s is taken apart', (text, parts) => {
    expect(parseAddress(text)).toMatchObject(parts);
  });

  test.each([
    'postgres://app:pw@%2Fvar%2Frun/shop',
    'postgres://app@db.shop.io',
    'postgres://app:pw@db.shop.io:99999/x',
    'postgres://app:pw@/shop?host=/tmp',
    'no address',
  ])('%s is none of a server with a password', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::a00:1',
  'no address',
])('%s is of a private network', (address) => expect(isPrivateAddress(address)).toBe(true));

test('others are of the internet', () => {
  expect(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'].filter(isPrivateAddress)).toEqual([]);
  expect(['db.shop.io', 'a-b.rds.amazonaws.com', '8.8.8.8'].filter(isPrivateName)).toEqual([]);
  const own = [
    'localhost',
    'db',
    'db.local',
    'x.internal',
    '0x7f.1',
    '127.1',
    '2130706433',
    'a_b',
    'db.test.',
    '-x.io',
  ];
  expect(own.filter((name) => !isPrivateName(name))).toEqual([]);
});

describe('a connection', () => {
  const target: Target = {
    host: 'cache.shop.io',
    port: 1,
    tls: false,
    servername: 'cache.shop.io',
    isNamed: false,
    control: false,
  };

  test('to a name that leads into a private network is not made', async () => {
    for (const address of ['127.0.0.1', '10.0.0.1', '::1']) {
      const names = { ...NO_NAMES, addresses: async () => ['8.8.8.8', address] };
      const before = server.count;
      const said = createDialer(signal, undefined, names).converse(
        { ...target, port: server.port },
        async () => 'talked',
      );
      await expect(said).rejects.toMatchObject({ kind: 'unasked', message: expect.stringContaining('private') });
      expect(server.count).toBe(before);
    }
  });

  test('ends when the run does', async () => {
    const stop = new AbortController();
    server.speak(async (peer) => void (await peer.read(1e6)));
    const named = { ...target, host: '127.0.0.1', port: server.port, isNamed: true };
    const said = createDialer(stop.signal).converse(named, async (wire) => {
      setTimeout(() => stop.abort(), 5);
      return wire.read(1);
    });
    await expect(said).rejects.toBeInstanceOf(WireError);
    await expect(createDialer(stop.signal).converse(named, async () => 1)).rejects.toThrow('stopped');
  });
});

describe('the servers of an address', () => {
  const servers = (text: string, named = '', names = NO_NAMES) => {
    const address = parseAddress(text)!;
    return serversOf(address, PROTOCOLS[address.scheme]!, { named, names });
  };

  test('are its hosts, at the usual port', async () => {
    expect(await servers('postgres://u:pw@db.shop.io')).toMatchObject([
      { host: 'db.shop.io', port: 5432, isNamed: false },
    ]);
  });

  test('are replaced by one that the user named for that host, and by no other', async () => {
    const named = 'tcp://127.0.0.1:15432?for=db.shop.io tls://10.0.0.1';
    expect(await servers('postgres://u:pw@db.shop.io', named)).toMatchObject([
      { host: '127.0.0.1', port: 15432, servername: 'db.shop.io', isNamed: true, isLoopback: true, isTls: false },
    ]);
    expect(await servers('redis://u:pw@10.0.0.1', named)).toMatchObject([
      { host: '10.0.0.1', port: 6379, isTls: true, isLoopback: false },
    ]);
    expect(await servers('postgres://u:pw@other.shop.io', named)).toMatchObject([
      { host: 'other.shop.io', isNamed: false },
    ]);
  });

  test('of a seed list are looked up, and lie in its domain', async () => {
    const names = {
      ...NO_NAMES,
      servers: async (name: string) => {
        expect(name).toBe('_mongodb._tcp.c0.ab1cd.mongodb.net');
        return [
          { name: 'evil.example.org', port: 27017 },
          { name: 'shard-0.ab1cd.mongodb.net.', port: 27016 },
        ];
      },
      texts: async () => ['authSource=admin&replicaSet=x'],
    };
    expect(await servers('mongodb+srv://u:pw@c0.ab1cd.mongodb.net/shop', '', names)).toMatchObject([
      { host: 'shard-0.ab1cd.mongodb.net', port: 27016, options: { authsource: 'admin' } },
    ]);
  });
});

describe('the check of a password in an address', () => {
  const found = () => keyFinding('address.database');

  test('goes to the host of its address and to no other, and is in the log without the password', async () => {
    const one = found();
    expect(one.addresses).toHaveLength(1);
    const targets: Target[] = [];
    const dialer: Dialer = {
      names: NO_NAMES,
      converse: async (target) => {
        targets.push(target);
        throw new WireError('no answer in time');
      },
    };
    const { verdicts, requests } = await verify([one], OPTIONS, noRequest, dialer);
    const host = parseAddress(one.addresses[0]!.reveal())!.hosts[0]!.host;
    expect(targets.map((target) => target.host)).toEqual([host]);
    expect(verdicts.get(one.id)).toEqual({ state: 'unknown', reason: 'no answer in time' });
    expect(requests).toMatchObject([{ method: 'LOGIN', host: `${host}:5432`, status: null, control: false }]);
    expect(JSON.stringify(requests)).not.toContain(one.secret.reveal());
    expect(String(one.addresses)).not.toContain(one.secret.reveal());
  });

  test.each([
    ['smtp', 465, true],
    ['smtp', 587, false],
    ['ldap', 636, true],
    ['mongodb+srv', 27017, true],
  ])('%s at %i: from the first byte over TLS is %s', async (scheme, port, tls) => {
    const one = { ...found(), addresses: [new Secret(`${scheme}://u:${PASSWORD}@mail.shop.io:${port}`, '')] };
    const seen: boolean[] = [];
    const names: Names = { ...NO_NAMES, servers: async () => [{ name: 'a.shop.io', port }] };
    const converse: Dialer['converse'] = async (target) => {
      seen.push(target.tls);
      throw new WireError('no answer in time');
    };
    await verify([one], OPTIONS, noRequest, { names, converse });
    expect(seen).toEqual([tls]);
  });

  test('of a private network is not made, is not in the log, and says how to ask for it', async () => {
    const one = { ...found(), addresses: [new Secret(`redis://u:${PASSWORD}@10.1.2.3`, '')] };
    const { verdicts, requests } = await verify([one], OPTIONS, noRequest, createDialer(signal));
    expect(verdicts.get(one.id)).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('--endpoint address=tcp://'),
    });
    expect(requests).toEqual([]);
  });

  test('goes where the user says, in clear text to this machine alone', async () => {
    server.speak(redisServer(PASSWORD));
    const one = { ...found(), addresses: [new Secret(`redis://u:${PASSWORD}@cache.shop.io`, '')] };
    const endpoints = endpointsOf([`address=tcp://127.0.0.1:${server.port}?for=cache.shop.io`], rulebook);
    const { verdicts, requests } = await verify([one], { ...OPTIONS, endpoints }, noRequest, createDialer(signal));
    expect(verdicts.get(one.id)).toMatchObject({ state: 'active' });
    expect(requests.map(({ control }) => control)).toEqual([false, true]);
    const [plan] = planOf([one], rulebook, { providers: null, endpoints });
    expect(plan).toMatchObject({ why: null, requests: [{ method: 'LOGIN', host: `127.0.0.1:${server.port}` }] });
  });

  test('is dead only where all of its addresses say so', async () => {
    server.speak(redisServer('another password'));
    const dead = new Secret(`redis://u:${PASSWORD}@cache.shop.io`, '');
    const unknown = new Secret(`cassandra://u:${PASSWORD}@cache.shop.io`, '');
    const endpoints = endpointsOf([`address=tcp://127.0.0.1:${server.port}?for=cache.shop.io`], rulebook);
    const stateOf = async (addresses: Secret[]) => {
      const one = { ...found(), addresses };
      return (await verify([one], { ...OPTIONS, endpoints }, noRequest, createDialer(signal))).verdicts.get(one.id)
        ?.state;
    };
    expect(await stateOf([dead])).toBe('inactive');
    expect(await stateOf([dead, unknown])).toBe('unknown');
  });

  test('is made for another kind of key too, where that is the password of an address', async () => {
    const one = { ...keyFinding('planetscale.password'), aliases: ['address.database'], addresses: found().addresses };
    const dialer: Dialer = { names: NO_NAMES, converse: () => Promise.reject(new WireError('broke off')) };
    const { requests } = await verify([one], OPTIONS, noRequest, dialer);
    expect(requests).toMatchObject([{ method: 'LOGIN', rule: 'planetscale.password' }]);
  });

  test('is asked no more of a server that does not answer', async () => {
    const findings = Array.from({ length: 12 }, (_, i) => ({
      ...keyFinding('address.database', i + 1),
      addresses: found().addresses,
    }));
    let asked = 0;
    const dialer: Dialer = {
      names: NO_NAMES,
      converse: () => {
        asked++;
        return Promise.reject(new WireError('no answer in time'));
      },
    };
    await verify(findings, OPTIONS, noRequest, dialer);
    expect(asked).toBeLessThan(8);
  });
});

test('servers for logins are named by tcp:// and tls://, and only where there are logins', () => {
  expect(() => endpointsOf(['venice-ai=tcp://10.0.0.1:5432'], rulebook)).toThrow('https');
  expect(Object.values(endpointsOf(['address=tcp://a:1', 'address=tls://b:2'], rulebook))).toEqual([
    'tcp://a:1 tls://b:2',
  ]);
});
