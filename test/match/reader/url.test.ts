import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src/match/match-chunk.ts';
import { loadKernel, loadRulebook } from '../../../src/rulebook/load.ts';
import { fillSecret } from '../../helper/fill-secret.ts';
import { matchText } from '../../helper/matcher.ts';

const rulebook = loadRulebook();
const matcher = createMatcher(rulebook, loadKernel());
const PASSWORD = fillSecret('w<alnum:18>7').text;

function found(text: string) {
  return matchText(matcher, text)
    .filter((match) => rulebook.rules[match.rule]!.reader === 'url')
    .map(({ rule, value, confidence, start, end }) => {
      expect(text.slice(start, end)).toBe(value);
      return { rule: rulebook.rules[rule]!.id, value, confidence };
    });
}

describe('a password in an address is found', () => {
  test.each([
    ['address.database', `postgres://app:${PASSWORD}@db.acme.dev:5432/app`],
    ['address.database', `DATABASE_URL=postgresql://app:${PASSWORD}@db.acme.dev/app?sslmode=require`],
    ['address.database', `mysql://app:${PASSWORD}@10.1.2.3/app`],
    ['address.database', `"mongodb+srv://app:${PASSWORD}@cluster0.acme.dev"`],
    ['address.database', `redis://:${PASSWORD}@cache.acme.dev:6379/0`],
    ['address.database', `jdbc:postgresql://app:${PASSWORD}@db.acme.dev/app`],
    ['address.database', `POSTGRES://APP:${PASSWORD}@DB.ACME.DEV/APP`],
    ['address.database', `url: postgresql+asyncpg://app:${PASSWORD}@db.acme.dev/app`],
    ['address.database', `trino://etl:${PASSWORD}@trino.acme.dev:8443/hive`],
    ['address.broker', `rsync://backup:${PASSWORD}@files.acme.dev/home`],
  ])('%s: %s', (rule, text) => {
    expect(found(text)).toEqual([{ rule, value: PASSWORD, confidence: 'high' }]);
  });

  test.each([
    ['in the password', 'postgis://app:s2Tf2k@rLMy7@db.acme.dev:5432/app', 's2Tf2k@rLMy7'],
    ["in the user's name", 'smtp://me@acme.dev:w7Tf2k9rLMy@mail.acme.dev', 'w7Tf2k9rLMy'],
    ['in what follows the host', 'https://app:w7Tf2k9rLMy@acme.dev/?to=a@b.c', 'w7Tf2k9rLMy'],
  ])('with an @ %s', (_, text, password) => {
    expect(found(text).map(({ value }) => value)).toEqual([password]);
  });

  test('in an address of a scheme that nobody knows it is half sure', () => {
    for (const scheme of ['json', 'mailtos', 'acme+tls', 'http+unix'])
      expect(found(`${scheme}://robin:${PASSWORD}@push.acme.dev/x`)).toEqual([
        { rule: 'address.other', value: PASSWORD, confidence: 'medium' },
      ]);
  });

  test('what an image is pinned by is no host', () => {
    expect(found(`docker-image://alpine:v3.18.0-rc1@sha256:${'8d36f2b1'.repeat(8)}`)).toEqual([]);
  });

  test('what follows the host of a git address is no password', () => {
    expect(found('git+ssh://git@github.com:acme/app.git@v1.0')).toEqual([]);
    expect(found('socks5h://username[:password]@db.shop.io:1080')).toEqual([]);
  });

  test.each([
    `https://user:${PASSWORD}@git.acme.dev/app.git`,
    `amqp://user:${PASSWORD}@mq.acme.dev`,
    `ftp://user:${PASSWORD}@files.acme.dev/a`,
  ])('%s', (text) => {
    expect(found(text)).toMatchObject([{ value: PASSWORD, confidence: 'high' }]);
  });
});

describe('one that opens nothing, or nothing that others can reach, is a hint at most', () => {
  test.each([
    `postgres://app:${PASSWORD}@localhost/app`,
    `postgres://app:${PASSWORD}@127.0.0.1:5432/app`,
    `postgres://app:${PASSWORD}@db.example.com/app`,
    'postgres://postgres:postgres1@db.acme.dev/app',
    'postgres://app:admin123@db.acme.dev/app',
    'postgres://app:aaaaaaaa1@db.acme.dev/app',
    'postgres://app:password@db.acme.dev/app',
    'https://user:secret@acme.dev',
  ])('%s', (text) => {
    expect(found(text).map(({ confidence }) => confidence)).toEqual(['low']);
  });

  test('at a host of one word, as in a network of containers, it is half sure', () => {
    const hosts = ['db', 'mssql2017:1433'];
    const all = hosts.flatMap((host) => found(`postgres://app:${PASSWORD}@${host}/app`));
    expect(all.map(({ confidence }) => confidence)).toEqual(['medium', 'medium']);
  });

  test('words with a space that is written as %20 are half sure', () => {
    expect(found('https://app:a%20word@files.acme.dev')).toMatchObject([{ confidence: 'medium' }]);
  });
});

test('a token in place of the user is found', () => {
  expect(found(`git+https://${PASSWORD}:x-oauth-basic@git.acme.dev/app.git`)).toMatchObject([
    { value: PASSWORD, confidence: 'high' },
  ]);
});

test('a token as the user, without a password, is found; a name is none', () => {
  const token = fillSecret('<alnum:32>').text;
  expect(found(`index-url = https://${token}:@pkg.acme.dev/simple`)).toMatchObject([{ value: token }]);
  expect(found('index-url = https://acme-deployment-2:@pkg.acme.dev/simple')).toEqual([]);
});

describe('nothing is found', () => {
  test.each([
    ['without a password', 'postgres://app@db.acme.dev/app'],
    ['with an empty one', 'postgres://app:@db.acme.dev/app'],
    ['in a reference', 'postgres://app:$' + '{DB_PASSWORD}@db.acme.dev/app'],
    ['in a template', 'postgres://{user}:{password}@{host}/app'],
    ['in a placeholder', 'postgres://user:<password>@db.acme.dev/app'],
    ['in an instruction', 'postgres://user:your_password@db.acme.dev/app'],
    ['in a usual word at a host of documents', 'https://user:password@example.com'],
    ['in a port and another host', `https://acme.dev:443,b:${PASSWORD}@b.acme.dev`],
    ['where it is the user', 'postgres://app:app@db.acme.dev/app'],
    ['in a port and a path', 'http://example.com:8080/@scope/package'],
    ['in a mail address beside an address', 'see https://acme.dev, or write to a:b@acme.dev'],
    ['without a scheme', `app:${PASSWORD}@db.acme.dev`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
