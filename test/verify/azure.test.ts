import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import type { HttpRequest } from '../../src/verify/build-request.ts';
import { describeCheck } from '../../src/verify/describe.ts';
import type { Reply } from '../../src/verify/reply.ts';
import { verify } from '../../src/verify/verify.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { finding } from '../helper/finding.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { matchText, testMatcher } from '../helper/matcher.ts';
import { rulebook } from '../helper/rules.ts';
import { OPTIONS } from '../helper/verify-options.ts';

const answer = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body,
  cut: false,
});
const OF_AZURE = { 'x-ms-request-id': '1', 'x-ms-version': '2023-11-03', 'content-type': 'application/xml' };
const refusal = (code: string, detail = '') =>
  answer(403, `<Error><Code>${code}</Code><AuthenticationErrorDetail>${detail}</AuthenticationErrorDetail></Error>`, {
    ...OF_AZURE,
    'x-ms-error-code': code,
  });
const MISMATCH = refusal(
  'AuthenticationFailed',
  "The MAC signature found in the HTTP request 'x' is not the same as any computed signature.",
);

async function verdictOf(one: ReturnType<typeof finding>, send: (request: HttpRequest) => Promise<Reply>) {
  const { verdicts, requests } = await verify([one], OPTIONS, send);
  return { verdict: verdicts.get(one.id), requests };
}

describe('the key of a storage account', () => {
  const one = keyFinding('azure-storage.account-key');
  const account = {
    ...one,
    pairedWith: { rule: 'azure-storage.account-name', secret: new Secret('acme', ''), together: true },
  };

  /** Computes the signature as Microsoft's documents write it out, header by header. */
  async function storage({ url, headers, method }: HttpRequest): Promise<Reply> {
    expect(url.href).toBe('https://acme.blob.core.windows.net/?comp=list&maxresults=1');
    const empty = [
      'Content-Encoding',
      'Content-Language',
      'Content-Length',
      'Content-MD5',
      'Content-Type',
      'Date',
      'If-Modified-Since',
      'If-Match',
      'If-None-Match',
      'If-Unmodified-Since',
      'Range',
    ];
    const own = ['x-ms-date', 'x-ms-version'].map((name) => `${name}:${headers[name]}`);
    const text = [method, ...empty.map(() => ''), ...own, '/acme/', 'comp:list', 'maxresults:1'].join('\n');
    const right = createHmac('sha256', Buffer.from(one.secret.reveal(), 'base64'))
      .update(text, 'utf8')
      .digest('base64');
    if (headers.authorization !== `SharedKey acme:${right}`) return MISMATCH;
    return answer(200, '<?xml version="1.0"?><EnumerationResults/>', OF_AZURE);
  }

  test('is active when it signs well, and the altered one does not', async () => {
    const { verdict, requests } = await verdictOf(account, storage);
    expect(verdict).toMatchObject({ state: 'active', limited: null });
    expect(requests.map(({ control }) => control)).toEqual([false, true]);
  });

  test.each([
    ['the signature is wrong', MISMATCH, { state: 'inactive', because: 'refused', says: 'AuthenticationFailed' }],
    ['nobody pays for the account', refusal('AccountIsDisabled'), { state: 'unknown' }],
    ['our clock is wrong', refusal('AuthenticationFailed', 'Request date header too old'), { state: 'unknown' }],
    ['a network rule is in the way', refusal('AuthorizationFailure'), { state: 'unknown' }],
    [
      'there are too many requests',
      answer(429, 'slow down', { ...OF_AZURE, 'retry-after': '3600' }),
      { state: 'unknown' },
    ],
    ['a portal answers', answer(200, '<html>Sign in', { 'content-type': 'text/html' }), { state: 'unknown' }],
    ['a server of nobody answers', answer(200, 'ok'), { state: 'unknown' }],
  ])('when %s', async (_, reply, expected) => {
    expect((await verdictOf(account, async () => reply)).verdict).toMatchObject(expected);
  });

  test('is asked about in the cloud that is named beside it: another account may have its name elsewhere', async () => {
    const suffix = { secret: new Secret('core.chinacloudapi.cn', ''), together: true };
    const { requests } = await verdictOf({ ...account, parts: { suffix } }, async () => MISMATCH);
    expect(requests.map(({ host }) => host)).toEqual(['acme.blob.core.chinacloudapi.cn']);
  });

  test('is not used without the name of its account, or with what is none', async () => {
    for (const name of [null, 'evil.example.org/', 'ACME']) {
      const pairedWith = name === null ? null : { rule: 'x.y', secret: new Secret(name, ''), together: true };
      expect((await verdictOf({ ...one, pairedWith }, storage)).requests).toEqual([]);
    }
  });
});

describe('a shared access signature', () => {
  const sas = (query: string, host = 'acme.blob.core.windows.net/box/a.zip') => {
    const at = query.indexOf('sv=');
    const rule = rulebook.rules.find(({ id }) => id === 'azure-storage.sas-token')!;
    return finding({
      rule,
      secret: new Secret(query.slice(at), ''),
      addresses: [new Secret(`https://${host}?${query}`, '')],
    });
  };
  const SIGNATURE = fillSecret('<alnum:30>').text;
  const query = (more: string) =>
    `sp=r&se=2049-01-01T00:00:00Z&sv=2022-11-02&${more}&sig=${SIGNATURE}%2B${SIGNATURE.slice(0, 12)}%3D`;
  const seen: HttpRequest[] = [];
  const storage = async (request: HttpRequest) => {
    seen.push(request);
    const isRight = request.url.searchParams.get('sig') === `${SIGNATURE}+${SIGNATURE.slice(0, 12)}=`;
    return isRight
      ? answer(206, '', OF_AZURE)
      : refusal('AuthenticationFailed', 'Signature did not match. String to sign used was x');
  };

  test.each([
    ['a file', 'sr=b', '/box/a.zip', 'bytes=0-0', null],
    ['a container', 'sr=c', '/box/a.zip', undefined, 'list'],
    ['an account', 'ss=b&srt=sco', '/', undefined, 'list'],
  ])('of %s is active, and reads next to nothing', async (_, more, path, range, comp) => {
    seen.length = 0;
    expect((await verdictOf(sas(query(more)), storage)).verdict).toMatchObject({ state: 'active' });
    expect(seen).toHaveLength(2);
    const { method, url, headers } = seen[0]!;
    expect([method, url.host, url.pathname, headers.range, url.searchParams.get('comp')]).toEqual([
      'GET',
      'acme.blob.core.windows.net',
      path,
      range,
      comp,
    ]);
  });

  test.each([
    [
      'a wrong signature',
      refusal('AuthenticationFailed', 'Signature did not match.'),
      { state: 'inactive', because: 'refused' },
    ],
    [
      'one that has ended',
      refusal('AuthenticationFailed', 'Signature not valid in the specified time frame: x'),
      { state: 'inactive', because: 'expired' },
    ],
  ])('%s is told', async (_, reply, expected) => {
    expect((await verdictOf(sas(query('sr=b')), async () => reply)).verdict).toMatchObject(expected);
  });

  test('that may not read is active and limited', async () => {
    const mayNot = async (request: HttpRequest) => {
      const reply = await storage(request);
      return reply.status === 206 ? refusal('AuthorizationPermissionMismatch') : reply;
    };
    expect((await verdictOf(sas(query('sr=b')), mayNot)).verdict).toMatchObject({
      state: 'active',
      limited: expect.stringContaining('permit'),
    });
  });

  test('is sent to no other host than one of Azure Storage', async () => {
    for (const host of [
      'evil.example.org/x',
      'acme.blob.core.windows.net.evil.org/x',
      'acme.blob.core.windows.net@evil.org/x',
    ])
      expect((await verdictOf(sas(query('sr=b'), host), storage)).requests).toEqual([]);
  });

  test('that has ended is inactive without anybody being asked', async () => {
    const ended = sas(`sv=2022-11-02&sr=b&sp=r&se=2020-01-01T00%3A00%3A00Z&sig=${SIGNATURE}`);
    expect(await verdictOf(ended, storage)).toMatchObject({
      verdict: { state: 'inactive', because: 'expired' },
      requests: [],
    });
  });

  test('is found with its address', () => {
    const text = fillSecret(
      'azcopy copy "https://acme.blob.core.windows.net/c?sp=r&sv=2021-06-08&sr=c&sig=<alnum:43>%3D" .',
    ).text;
    const [match] = matchText(testMatcher(rulebook), text);
    expect(match?.value).toMatch(/^sv=/);
    expect(match?.address).toBe(text.slice(text.indexOf('https'), text.lastIndexOf('"')));
  });
});

const OAUTH = Object.values(rulebook.calls).flatMap(({ checks }) =>
  checks.flatMap((check) =>
    'strategy' in check && check.strategy === 'oauth-client-credentials'
      ? check.keys.map((rule) => ({ rule, check }))
      : [],
  ),
);

describe.each(OAUTH)('the OAuth client of $rule', ({ rule, check }) => {
  const one = keyFinding(rule);
  const json = (status: number, body: object, headers = {}) =>
    answer(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  const hasSecret = ({ body, headers }: HttpRequest) => {
    const basic = Buffer.from((headers.authorization ?? '').slice(6), 'base64').toString();
    return (
      new URLSearchParams(body ?? '').get('client_secret') === one.secret.reveal() ||
      basic.endsWith(`:${one.secret.reveal()}`)
    );
  };
  const endpoint = (good: Reply) => async (request: HttpRequest) => {
    expect(request.method).toBe('POST');
    const grant = check.grant ? 'authorization_code' : 'client_credentials';
    expect(new URLSearchParams(request.body ?? '').get('grant_type')).toBe(grant);
    return hasSecret(request) ? good : json(401, { error: 'invalid_client' });
  };
  const token = json(200, { access_token: 'made-up', token_type: 'Bearer', expires_in: 3600, scope: 'read' });

  test('is active when a token comes back', async () => {
    const { verdict, requests } = await verdictOf(one, endpoint(token));
    expect(verdict).toMatchObject({ state: 'active', limited: null, told: { scopes: 'read' } });
    expect(requests).toHaveLength(2);
  });

  test('is active, or not, when only the code is wrong', async () => {
    const { verdict } = await verdictOf(one, endpoint(json(400, { error: 'invalid_grant' })));
    expect(verdict).toMatchObject({ state: check.grant ? 'active' : 'unknown' });
  });

  test.each(['unauthorized_client', 'invalid_scope'])('is active and limited at %s', async (error) => {
    const { verdict } = await verdictOf(one, endpoint(json(400, { error })));
    expect(verdict).toMatchObject({ state: 'active', limited: expect.stringContaining(error) });
  });

  test.each([
    [
      'a client that is not known',
      json(401, { error: 'invalid_client' }),
      check.elsewhere || check.refusalMayMean ? { state: 'unknown' } : { state: 'inactive', says: 'invalid_client' },
    ],
    ['a limit', json(429, { error: 'slow_down' }, { 'retry-after': '3600' }), { state: 'unknown' }],
    ['another error', json(400, { error: 'invalid_request' }), { state: 'unknown' }],
    ['a page', answer(200, '<html>', { 'content-type': 'text/html' }), { state: 'unknown' }],
    ['half an answer', { ...token, cut: true }, { state: 'unknown' }],
  ])('at %s', async (_, reply, expected) => {
    expect((await verdictOf(one, async () => reply)).verdict).toMatchObject(expected);
  });

  test('a server that gives anybody a token is not believed', async () => {
    expect((await verdictOf(one, async () => token)).verdict).toMatchObject({ state: 'unknown' });
  });

  test('is in the list', () => {
    expect(describeCheck(check, null)).toMatchObject([
      { method: 'POST', sideEffects: expect.stringContaining('none: ') },
    ]);
  });
});
