import { expect, test } from 'vitest';
import { besideOf } from '../../src/match/beside.ts';

const WANTED = { tenant: '([a-z0-9-]{1,40})\\.acme\\.example', user: 'ACME_USER=(\\w{1,20})' };

/** What is found around the first KEY of the text. */
function around(text: string): Readonly<Record<string, string>> | null {
  const start = text.indexOf('KEY');
  return besideOf(WANTED, Buffer.from(text), { start, end: start + 3 })?.beside ?? null;
}

test('what stands before a key and behind it', () => {
  expect(around('host: https://Shop-1.acme.example/api\nacme_user=bob\ntoken: KEY\n')).toEqual({
    tenant: 'Shop-1',
    user: 'bob',
  });
  expect(around('token: KEY\nhost: shop.acme.example')).toEqual({ tenant: 'shop' });
});

test('the same twice is one, of two different ones nobody knows which', () => {
  expect(around('a.acme.example KEY A.acme.example')).toEqual({ tenant: 'a' });
  expect(around('a.acme.example KEY b.acme.example')).toBeNull();
});

test('nothing that is far away, nor of another text that was decoded with it, nor of the key', () => {
  expect(around(`a.acme.example${' '.repeat(1000)}KEY`)).toBeNull();
  expect(around('a.acme.example\0KEY\0b.acme.example')).toBeNull();
  expect(around('a.acKEYme.example')).toBeNull();
});
