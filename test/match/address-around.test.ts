import { expect, test } from 'vitest';
import { addressAround } from '../../src/match/address-around.ts';
import { parseAddress } from '../../src/verify/login/parse-address.ts';

/** The address around `password=…`, as the rule of connection strings hits it. */
function around(text: string): string | null {
  const hit = /password[ ]?=[ ]?(?<secret>[^;&"'\s]+)/.exec(text)!;
  return addressAround(text, hit.index, hit.index + hit[0].length, hit.groups!.secret!);
}

test('a JDBC address', () => {
  const text = 'url: "jdbc:postgresql://db.shop.io:5432/app?user=svc&amp;password=p@ss&amp;sslmode=require" # x';
  expect(parseAddress(around(text)!)).toMatchObject({
    scheme: 'postgresql',
    user: 'svc',
    password: 'p@ss',
    hosts: [{ host: 'db.shop.io', port: 5432 }],
    path: 'app',
    query: { sslmode: 'require' },
  });
});

test('keywords of libpq', () => {
  const text = 'dsn = "host=db.shop.io port=5433 user=svc password=a/b%c dbname=shop sslmode=verify-full"';
  expect(parseAddress(around(text)!)).toMatchObject({
    scheme: 'postgresql',
    user: 'svc',
    password: 'a/b%c',
    hosts: [{ host: 'db.shop.io', port: 5433 }],
    path: 'shop',
    query: { sslmode: 'verify-full' },
  });
});

test.each([
  ['Server=tcp:db.shop.io,1434;Initial Catalog=shop;User ID=svc;password=p@ss/1;Encrypt=True;', 1434, 'shop', {}],
  ['Data Source=shop.database.windows.net;Database=main;Uid=svc;password = p@ss/1;', null, 'main', {}],
  [
    '"jdbc:sqlserver://db.shop.io:1434;databaseName=shop;user=svc;password=p@ss/1;encrypt=true"',
    1434,
    '',
    { databasename: 'shop', encrypt: 'true' },
  ],
])('SQL Server: %s', (text, port, path, query) => {
  expect(parseAddress(around(text)!)).toMatchObject({
    scheme: 'sqlserver',
    user: 'svc',
    password: 'p@ss/1',
    hosts: [{ host: expect.stringMatching(/^(?:db\.shop\.io|shop\.database\.windows\.net)$/), port }],
    path,
    query,
  });
});

test.each([
  'Server=db.shop.io;Database=shop;User Id=svc;Password=abc',
  'Server=db.shop.io;User Id=svc;password=abc;',
  'host=/var/run user=svc password=abc dbname=shop',
  'jdbc:postgresql://db.shop.io/app?password=abc',
  'jdbc:oracle:thin:@db.shop.io?user=a&password=abc',
  'password=abc',
])('%s says not where to log in', (text) => {
  expect(around(text.replace('Password', 'password'))).toBeNull();
});
