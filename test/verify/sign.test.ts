import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildRequest } from '../../src/verify/build-request.ts';
import { signedValues } from '../../src/verify/sign.ts';

const KEY = Buffer.from('not a real key').toString('base64');

test('digests, HMACs and encodings follow from one another', () => {
  const made = signedValues(
    [
      { as: 'digest', hash: 'sha256', of: '{millis}nonce={millis}', out: 'bytes' },
      { as: 'signature', hash: 'sha512', key: '{key}', keyIn: 'base64', of: '/0/private{digest}', out: 'base64' },
      { as: 'claims', of: '{"iss":"{pair}"}', out: 'base64url' },
    ],
    { key: KEY, pair: 'me', millis: '17' },
  );
  // As Kraken's own documents compute it.
  const digest = createHash('sha256').update('17nonce=17').digest();
  const message = Buffer.concat([Buffer.from('/0/private'), digest]);
  const signature = createHmac('sha512', Buffer.from(KEY, 'base64')).update(message).digest('base64');
  expect(made).toMatchObject({ signature, claims: Buffer.from('{"iss":"me"}').toString('base64url') });
});

test('a request is not made when a part of what is signed is missing', () => {
  const request = {
    url: 'https://api.acme.example/me',
    auth: 'signed',
    sign: [{ as: 'signature', hash: 'sha1', key: '{key}', of: '{pair}', out: 'hex' }],
    headers: { 'x-signature': '{signature}' },
  } as const;
  expect(buildRequest(request, { key: 'k' }, null)).toBeNull();
  const signature = createHmac('sha1', 'k').update('p').digest('hex');
  expect(buildRequest(request, { key: 'k', pair: 'p' }, null)?.headers).toMatchObject({ 'x-signature': signature });
});

test('of a host that was named nothing else needs to be known', () => {
  const request = { url: 'https://{tenant}.acme.example/me?a=1', auth: 'bearer' } as const;
  expect(buildRequest(request, { key: 'k' }, null)).toBeNull();
  expect(buildRequest(request, { key: 'k' }, 'https://own.example/base/')?.url.href).toBe(
    'https://own.example/base/me?a=1',
  );
});
