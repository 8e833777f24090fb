import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  verify as verifySignature,
} from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { Secret } from '../../src/model/secret.ts';
import type { HttpRequest } from '../../src/verify/build-request.ts';
import type { Reply } from '../../src/verify/reply.ts';
import { verify } from '../../src/verify/verify.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { OPTIONS } from '../helper/verify-options.ts';

type Answers = (request: HttpRequest) => Reply;

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    cut: false,
  };
}

const TOO_MANY: Answers = () => reply(429, { message: 'Too many requests' }, { 'retry-after': '0' });

async function verdictOf(one: Finding, answers: Answers) {
  const { verdicts } = await verify([one], OPTIONS, async (request) => answers(request));
  return verdicts.get(one.id);
}

/** The claims of the request's token; null where the key has not signed it. */
function claimsOf({ headers }: HttpRequest, key: KeyObject): Record<string, unknown> | null {
  const [header = '', claims = '', signature = ''] = headers.authorization!.replace('Bearer ', '').split('.');
  const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString());
  expect(alg).toBe(key.asymmetricKeyType === 'ec' ? 'ES256' : 'EdDSA');
  const by = { key: createPublicKey(key), dsaEncoding: 'ieee-p1363' as const };
  const text = Buffer.from(`${header}.${claims}`);
  const isSigned = verifySignature(alg === 'ES256' ? 'sha256' : null, text, by, Buffer.from(signature, 'base64url'));
  return isSigned ? JSON.parse(Buffer.from(claims, 'base64url').toString()) : null;
}

describe.each(['cdp-ecdsa-key', 'cdp-ed25519-key'] as const)('a Coinbase %s', (kind) => {
  const { privateKey } =
    kind === 'cdp-ecdsa-key' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const raw = (key: KeyObject, part: 'd' | 'x') =>
    Buffer.from(String(key.export({ format: 'jwk' })[part]), 'base64url');
  const value =
    kind === 'cdp-ecdsa-key'
      ? privateKey.export({ type: 'sec1', format: 'pem' }).toString().trim().replaceAll('\n', '\\n')
      : Buffer.concat([raw(privateKey, 'd'), raw(privateKey, 'x')]).toString('base64');
  const made = keyFinding(`coinbase.${kind}`);
  const one = { ...made, secret: new Secret(value, '') };
  const name = made.parts.pair!.secret.reveal();
  const refusal = { errorType: 'unauthorized', errorLink: 'https://docs.cdp.coinbase.com/api-reference/v2/errors' };

  /** Coinbase: knows the key at one of its two places. */
  function coinbase(home: string, body: unknown): Answers {
    return (request) => {
      const { host, pathname } = request.url;
      const { sub, uri } = claimsOf(request, privateKey) ?? {};
      if (host === home && sub === name && uri === `GET ${host}${pathname}`) return reply(200, body);
      return host === 'api.coinbase.com'
        ? { status: 401, headers: {}, body: 'Unauthorized', cut: false }
        : reply(401, refusal);
    };
  }

  test('is active where it is at home, and tells what it may do', async () => {
    const rights = {
      can_view: true,
      can_trade: true,
      can_transfer: false,
      portfolio_uuid: 'p1',
      portfolio_type: 'DEFAULT',
    };
    expect(await verdictOf(one, coinbase('api.coinbase.com', rights))).toMatchObject({
      state: 'active',
      told: { scopes: 'view, trade' },
    });
    expect(await verdictOf(one, coinbase('api.cdp.coinbase.com', { accounts: [] }))).toMatchObject({ state: 'active' });
  });

  test('is never dead for certain, since it may be bound to addresses', async () => {
    expect(await verdictOf(one, coinbase('nowhere', {}))).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('refused (unauthorized), but that may mean a request from an address'),
    });
  });

  test('is unknown where too much was asked, and where any key is taken', async () => {
    expect(await verdictOf(one, TOO_MANY)).toMatchObject({ state: 'unknown' });
    const lax: Answers = () => reply(200, { can_view: true, can_trade: true, portfolio_uuid: 'p1' });
    expect(await verdictOf(one, lax)).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('altered key'),
    });
  });
});

describe('an Authress access key', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const value = `sc_client12345.k123.acc-shop123456.${privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')}`;
  const one = { ...keyFinding('authress.access-key'), secret: new Secret(value, '') };

  test('is active for what it has signed, and refused else', async () => {
    const authress: Answers = (request) => {
      expect(request.url.href).toBe('https://acc-shop123456.api.authress.io/v1/clients');
      const claims = claimsOf(request, privateKey);
      if (!claims) return reply(401, { title: 'Unauthorized' });
      expect(claims).toMatchObject({ sub: 'sc_client12345', aud: 'acc-shop123456.accounts.authress.io' });
      return reply(200, { clients: [] });
    };
    expect(await verdictOf(one, authress)).toMatchObject({ state: 'active' });
    expect(await verdictOf(one, () => reply(401, {}))).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('refused'),
    });
    expect(await verdictOf(one, TOO_MANY)).toMatchObject({ state: 'unknown' });
  });
});

describe('a private key of MongoDB Atlas', () => {
  const one = keyFinding('mongodb.atlas-private-key');
  const user = one.parts.pair!.secret.reveal();
  const challenge = (more = '') => ({
    'www-authenticate': `Digest realm="MMS Public API", domain="", nonce="n0nce", algorithm=MD5, qop="auth"${more}`,
  });
  const refusal = { error: 401, reason: 'Unauthorized', detail: 'You are not authorized for this resource.' };
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');

  /** Atlas: knows one pair of keys. */
  function atlas(password: string, good: Reply): Answers {
    return ({ url, headers }) => {
      const field = (name: string) => new RegExp(`\\b${name}="?([^",]+)`).exec(headers.authorization ?? '')?.[1];
      if (!headers.authorization) return reply(401, refusal, challenge());
      expect([url.host, field('uri')]).toEqual(['cloud.mongodb.com', url.pathname + url.search]);
      const secret = md5(`${user}:MMS Public API:${password}`);
      const right = md5(`${secret}:n0nce:${field('nc')}:${field('cnonce')}:auth:${md5(`GET:${field('uri')}`)}`);
      return field('response') === right ? good : reply(401, refusal, challenge(', stale=false'));
    };
  }

  test('is active where its digest is right, and limited to addresses', async () => {
    const key = one.secret.reveal();
    const list = reply(200, { links: [], results: [{ id: 'o1', name: 'Example' }], totalCount: 1 });
    expect(await verdictOf(one, atlas(key, list))).toMatchObject({ state: 'active', told: { organisation: 'E…e' } });
    const elsewhere = reply(403, { error: 403, errorCode: 'IP_ADDRESS_NOT_ON_ACCESS_LIST', reason: 'Forbidden' });
    expect(await verdictOf(one, atlas(key, elsewhere))).toMatchObject({
      state: 'active',
      limited: expect.stringContaining('not from this machine'),
    });
  });

  test('is refused where it is wrong, unless it may be of another server or came too late', async () => {
    const other = atlas('another', reply(200, {}));
    const vouched = { ...OPTIONS, endpoints: { mongodb: 'https://cloud.mongodb.com' } };
    const { verdicts } = await verify([one], vouched, async (request) => other(request));
    expect(verdicts.get(one.id)).toMatchObject({ state: 'inactive' });
    expect(await verdictOf(one, other)).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('for Government'),
    });
    const late: Answers = () => reply(401, refusal, challenge(', stale=true'));
    expect(await verdictOf(one, late)).toMatchObject({ state: 'unknown', reason: 'MongoDB answered 401' });
    expect(await verdictOf(one, TOO_MANY)).toMatchObject({ state: 'unknown' });
    expect(await verdictOf(one, () => reply(401, refusal))).toMatchObject({
      reason: expect.stringContaining('without a challenge'),
    });
  });
});
