import { createVerify, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import type { HttpRequest } from '../../src/verify/build-request.ts';
import type { Reply } from '../../src/verify/reply.ts';
import { signed } from '../../src/verify/strategy/aws-sts.ts';
import { verify } from '../../src/verify/verify.ts';
import { finding } from '../helper/finding.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { rulebook } from '../helper/rules.ts';
import { OPTIONS } from '../helper/verify-options.ts';

function keyOf(rule: string, value: string, pair: string | null) {
  return finding({
    rule: rulebook.rules.find(({ id }) => id === rule)!,
    secret: new Secret(value, ''),
    pairedWith: pair ? { rule: 'x.y', secret: new Secret(pair, ''), together: true } : null,
  });
}

function json(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), cut: false };
}

describe('a Google service account', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const address = 'deploy-bot@some-project.iam.gserviceaccount.com';

  /** Google: gives a token for what the account's key has signed. */
  async function google({ body, url }: HttpRequest): Promise<Reply> {
    expect(url.href).toBe('https://oauth2.googleapis.com/token');
    const [header, claims, signature] = new URLSearchParams(body ?? '').get('assertion')!.split('.');
    const isSigned = createVerify('RSA-SHA256')
      .update(`${header}.${claims}`)
      .verify(publicKey, signature!, 'base64url');
    const { iss } = JSON.parse(Buffer.from(claims!, 'base64url').toString());
    if (isSigned && iss === address) return json(200, { access_token: 'ya29.made-up', expires_in: 3599 });
    return json(400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
  }

  test.each([
    [
      'as PEM in JSON, its line breaks escaped',
      'google.service-account-key',
      pem.trim().replaceAll('\n', '\\n'),
      address,
    ],
    ['as PEM in YAML, indented', 'google.service-account-key', pem.trim().replaceAll('\n', '\n  '), address],
    [
      'as a whole file in base64',
      'google.service-account-key-base64',
      Buffer.from(JSON.stringify({ type: 'service_account', private_key: pem, client_email: address })).toString(
        'base64',
      ),
      null,
    ],
  ])('%s is active', async (_, rule, value, pair) => {
    const one = keyOf(rule, value, pair);
    const { verdicts, requests } = await verify([one], OPTIONS, google);
    expect(verdicts.get(one.id)).toMatchObject({ state: 'active' });
    expect(requests.map(({ control }) => control)).toEqual([false, true]);
  });

  test('whose key was deleted is inactive', async () => {
    const one = keyOf('google.service-account-key', pem, 'other-bot@some-project.iam.gserviceaccount.com');
    const { verdicts } = await verify([one], OPTIONS, google);
    expect(verdicts.get(one.id)).toMatchObject({ state: 'inactive' });
  });

  test('without its address is not asked for', async () => {
    const one = keyOf('google.service-account-key', pem, null);
    const { verdicts, requests } = await verify([one], OPTIONS, google);
    expect(verdicts.get(one.id)).toMatchObject({ state: 'unknown' });
    expect(requests).toEqual([]);
  });
});

describe('a pair of AWS keys', () => {
  const secret = 'aB'.repeat(20);
  const id = ['AK', 'IAZZZZZZZZZZZZZZZZ'].join('');
  const xml = (status: number, body: string): Reply => ({
    status,
    headers: { 'content-type': 'text/xml' },
    body,
    cut: false,
  });

  /** AWS: tells whose keys they are, if the signature is that of the secret. */
  async function sts(request: HttpRequest): Promise<Reply> {
    expect(request.url.host).toBe('sts.amazonaws.com');
    const time = request.headers['x-amz-date']!.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5');
    const right = signed(id, secret, new Date(time), null).headers.authorization;
    if (request.headers.authorization !== right)
      return xml(403, '<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code></Error></ErrorResponse>');
    return xml(200, '<Arn>arn:aws:iam::123456789012:user/ci</Arn><Account>123456789012</Account>');
  }

  test('is active, and its account is masked', async () => {
    const one = keyOf('aws.secret-access-key', secret, id);
    const { verdicts } = await verify([one], OPTIONS, sts);
    expect(verdicts.get(one.id)).toMatchObject({ state: 'active', told: { account: '1…2' } });
  });

  test('is inactive only when no partition of AWS knows its id', async () => {
    const one = keyOf('aws.secret-access-key', secret, id);
    const hosts: string[] = [];
    const knownBy = (home: string) => async (request: HttpRequest) => {
      hosts.push(request.url.host);
      const code = request.url.host === home ? 'SignatureDoesNotMatch' : 'InvalidClientTokenId';
      return xml(403, `<Error><Code>${code}</Code></Error>`);
    };
    const says = async (home: string) => (await verify([one], OPTIONS, knownBy(home))).verdicts.get(one.id);
    expect(await says('none')).toMatchObject({ state: 'inactive', says: 'InvalidClientTokenId' });
    const all = hosts.splice(0);
    expect(all).toHaveLength(4);
    expect(await says(all[2]!)).toMatchObject({ state: 'inactive', says: 'SignatureDoesNotMatch' });
    expect(hosts).toEqual(all.slice(0, 3));
    const cutOff = async (request: HttpRequest) =>
      request.url.host === all[3] ? { failed: 'no connection' } : knownBy('none')(request);
    expect((await verify([one], OPTIONS, cutOff)).verdicts.get(one.id)).toMatchObject({ state: 'unknown' });
  });

  test('is inactive when the signature is refused, unknown when the account is in the way', async () => {
    const one = keyOf('aws.secret-access-key', `${secret.slice(0, -1)}y`, id);
    expect((await verify([one], OPTIONS, sts)).verdicts.get(one.id)).toMatchObject({ state: 'inactive' });
    const denied = async () => xml(403, '<Error><Code>AccessDenied</Code></Error>');
    expect((await verify([one], OPTIONS, denied)).verdicts.get(one.id)).toMatchObject({ state: 'unknown' });
  });

  test('the signature names what it signs', () => {
    const { headers } = signed(id, secret, new Date('2026-01-02T03:04:05Z'), null);
    // Computed by another implementation of AWS's description.
    const signature = 'e03b8f65c627cf1474a0775bfb8c567bedc8a7a3c258d2a8b30b95a226ba98d8';
    expect(headers.authorization).toBe(
      `AWS4-HMAC-SHA256 Credential=${id}/20260102/us-east-1/sts/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=${signature}`,
    );
  });
});

describe('a login of Docker', () => {
  const one = keyFinding('docker-hub.registry-auth');
  const right = `Basic ${one.secret.reveal()}`;
  const wrong = json(401, { details: 'incorrect username or password' });
  const verdictOf = async (send: (request: HttpRequest) => Reply, endpoints = {}) =>
    (await verify([one], { ...OPTIONS, endpoints }, async (request) => send(request))).verdicts.get(one.id);

  test('is active where its registry gives a token for it, and for no other password', async () => {
    const hub = ({ url, headers }: HttpRequest) => {
      expect(url.host).toBe('auth.docker.io');
      return headers.authorization === right ? json(200, { token: 'made-up', expires_in: 300 }) : wrong;
    };
    expect(await verdictOf(hub)).toMatchObject({ state: 'active' });
    expect(await verdictOf(() => json(200, { token: 'made-up' }))).toMatchObject({ state: 'unknown' });
    expect(await verdictOf(() => wrong)).toMatchObject({ state: 'inactive' });
    const tooMany = { ...json(429, {}), headers: { 'retry-after': '0' } };
    expect(await verdictOf(() => tooMany)).toMatchObject({ state: 'unknown' });
  });

  test('is not dead at GitHub for want of the right to packages', async () => {
    const host = { secret: new Secret('ghcr.io', ''), together: true };
    const asked = async (message: string) => {
      const denied = json(403, { errors: [{ code: 'DENIED', message }] });
      return (await verify([{ ...one, parts: { host } }], OPTIONS, async () => denied)).verdicts.get(one.id)?.state;
    };
    expect(await asked('denied')).toBe('inactive');
    expect(await asked('permission_denied: The token provided does not match expected scopes.')).toBe('unknown');
  });

  test('is tried at a registry that the user names', async () => {
    const version = { 'docker-distribution-api-version': 'registry/2.0' };
    const own = ({ url, headers }: HttpRequest) => {
      expect(url.href).toBe('https://registry.acme.test/v2/');
      return { status: headers.authorization === right ? 200 : 401, headers: version, body: '{}', cut: false };
    };
    const endpoints = { 'docker-hub': 'https://registry.acme.test' };
    expect(await verdictOf(own, endpoints)).toMatchObject({ state: 'active' });
    const stranger = () => ({ status: 200, headers: {}, body: '{}', cut: false });
    expect(await verdictOf(stranger, endpoints)).toMatchObject({ state: 'unknown' });
  });
});

test('an OAuth client that wants its secret in another way is not dead', async () => {
  const one = keyFinding('okta.client-secret');
  const asked = async (error_description: string) => {
    const body = JSON.stringify({ error: 'invalid_client', error_description });
    const headers = { 'content-type': 'application/json' };
    const { verdicts } = await verify([one], OPTIONS, async () => ({ status: 401, headers, body, cut: false }));
    return verdicts.get(one.id)?.state;
  };
  expect(await asked('The client secret supplied for a confidential client is invalid.')).toBe('inactive');
  expect(await asked("The client supports 'client_secret_basic', but 'client_secret_post' was requested.")).toBe(
    'unknown',
  );
});

test('a JSON Web Token that has ended is inactive without anybody being asked', async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (exp: number) => `${part({ alg: 'HS256' })}.${part({ exp })}.${'c2lnbmF0dXJl'}`;
  const ended = keyOf('venice-ai.unprefixed-key', token(1_600_000_000), null);
  const { verdicts, requests } = await verify([ended], OPTIONS, async () => ({ failed: 'not to be asked' }));
  expect(verdicts.get(ended.id)).toEqual({ state: 'inactive', because: 'expired', says: null });
  expect(requests).toEqual([]);
});

describe('named strategies', () => {
  const rules = Object.values(rulebook.calls).flatMap(({ checks }) =>
    checks.flatMap((check) => ('strategy' in check && check.strategy !== 'login' ? check.keys : [])),
  );
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'sec1', format: 'pem' })
    .toString();
  const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  const findings = rules.map((rule) => {
    const one = keyFinding(rule);
    if (rule === 'google.service-account-key') return { ...one, secret: new Secret(pem, '') };
    if (rule === 'coinbase.cdp-ecdsa-key') return { ...one, secret: new Secret(ec, '') };
    if (rule === 'authress.access-key')
      return { ...one, secret: new Secret(`sc_made1.k123.acc-made123456.${ed25519}`, '') };
    const address = `https://acme.blob.core.windows.net/c?sr=b&${one.secret.reveal()}`;
    return rule === 'azure-storage.sas-token' ? { ...one, addresses: [new Secret(address, '')] } : one;
  });

  test('take nothing for an answer that their provider does not give', async () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('<Code>zz</Code>', '{"error":"zz"}', '{"access_token":1}'),
    );
    const status = fc.integer({ min: 100, max: 599 }).filter((one) => one !== 429 && one !== 503);
    const property = fc.asyncProperty(fc.constantFrom(...findings), status, body, async (one, status, body) => {
      const reply = { status, headers: { 'content-type': 'application/json' }, body, cut: false };
      const { verdicts } = await verify([one], OPTIONS, async () => reply);
      expect(verdicts.get(one.id)?.state, one.rule.id).toBe('unknown');
    });
    await fc.assert(property, { seed: 20261121, numRuns: 300 });
  });

  test('are all asked something', async () => {
    const { requests } = await verify(findings, OPTIONS, async () => ({ failed: 'no connection' }));
    const asked = new Set(requests.map(({ rule }) => rule));
    expect(rules.filter((rule) => !asked.has(rule))).toEqual(['google.service-account-key-base64']);
  });
});
