import { describe, expect, test } from 'vitest';
import { type Check, REFUSALS, type RecordedReply } from '../../src/model/check.ts';
import { Secret } from '../../src/model/secret.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { planOf } from '../../src/scan/verify-findings.ts';
import type { HttpRequest } from '../../src/verify/build-request.ts';
import { isNamedCode } from '../../src/verify/check-steps.ts';
import { describeCheck } from '../../src/verify/describe.ts';
import { awsAccountOf } from '../../src/verify/offline.ts';
import { type VerifyOptions, verify } from '../../src/verify/verify.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { finding } from '../helper/finding.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { wasmKernel } from '../helper/matcher.ts';
import { replyOf } from '../helper/reply-of.ts';
import { rulebook } from '../helper/rules.ts';
import { findingsIn } from '../helper/scan-bytes.ts';
import { OPTIONS } from '../helper/verify-options.ts';

const ASKED = { ...OPTIONS, registry: 'https://registry.invalid' };

const withCheck = Object.values(rulebook.calls).flatMap(({ checks }) => checks.flatMap((check) => check.keys));

test('nothing goes to a host that --list does not name, and nothing but https', async () => {
  const listed = new Set(
    Object.values(rulebook.calls).flatMap(({ checks }) =>
      checks.flatMap((check) => describeCheck(check, null).map((one) => one.host)),
    ),
  );
  const findings = withCheck.map((rule) => keyFinding(rule));
  const asked: HttpRequest[] = [];
  const { requests } = await verify(findings, ASKED, async (request) => {
    asked.push(request);
    return { status: 500, headers: {}, body: '', cut: false };
  });
  // A part of the key in a host, and the user's own registry, stand for any text without a dot at its ends.
  const patterns = [...listed]
    .flatMap((hosts) => hosts.split(' or '))
    .map(
      (host) =>
        new RegExp(
          `^${host
            .replace('{registry}', 'registry.invalid')
            .split(/\{\w+\}|\*/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('[\\w-]+(?:\\.[\\w-]+)*')}$`,
        ),
    );
  for (const { url } of asked) {
    expect(url.protocol).toBe('https:');
    expect(
      patterns.some((pattern) => pattern.test(url.host)),
      url.host,
    ).toBe(true);
  }
  expect(requests).toHaveLength(asked.length);
  expect(asked.length).toBeGreaterThan(50);
});

test('the log of requests holds no key', async () => {
  const findings = withCheck.map((rule) => keyFinding(rule));
  const { requests } = await verify(findings, ASKED, async () => ({ failed: 'no connection' }));
  const log = JSON.stringify(requests);
  for (const { secret } of findings) expect(log).not.toContain(secret.reveal().slice(-12));
});

test('a refusal says nothing where the key may be at home elsewhere, unless the server is named', async () => {
  const check = Object.values(rulebook.calls)
    .flatMap(({ checks }) => checks)
    .find((one) => 'elsewhere' in one && one.elsewhere && !one.refusalMayMean);
  if (!check || 'strategy' in check) throw new Error('no such check');
  const refusal = (check.next ?? check).replies.find(({ is }) => is === 'inactive')!;
  const send = async () => replyOf(refusal);
  const one = keyFinding(check.keys[0]!);
  const { verdicts } = await verify([one], ASKED, send);
  expect(verdicts.get(one.id)).toMatchObject({ state: 'unknown', reason: expect.stringContaining('--endpoint') });
  const named = { ...ASKED, endpoints: { [one.rule.provider]: 'https://own.invalid' } };
  expect((await verify([one], named, send)).verdicts.get(one.id)).toMatchObject({ state: 'inactive' });
});

test('who knows that a key was revoked is where it is at home', async () => {
  const one = keyFinding('gitlab.access-token');
  const body = { error: 'invalid_token', error_description: 'Token was revoked. You have to re-authorize.' };
  const headers = { 'content-type': 'application/json' };
  const send = async () => ({ status: 401, headers, body: JSON.stringify(body), cut: false });
  const { verdicts } = await verify([one], ASKED, send);
  expect(verdicts.get(one.id)).toEqual({ state: 'inactive', because: 'revoked', says: null });
});

test('of the refusals of one provider only that says nothing which may mean something else', async () => {
  const one = keyFinding('slack.bot-token');
  const saying = async (error: string) => {
    const send = async () => replyOf({ status: 200, body: { ok: false, error } });
    return (await verify([one], ASKED, send)).verdicts.get(one.id);
  };
  const reason = expect.stringMatching(/^refused \(invalid_auth\), but that may mean .*address of this machine/);
  expect(await saying('invalid_auth')).toEqual({ state: 'unknown', reason });
  expect(await saying('token_revoked')).toEqual({ state: 'inactive', because: 'revoked', says: null });
});

test('what was active a moment ago and is refused is dead, wherever else such a key might be at home', async () => {
  const one = keyFinding('github.personal-access-token');
  const send = async () => replyOf({ status: 401, body: { message: 'Bad credentials' } });
  const verdictOf = async (options: VerifyOptions) => (await verify([one], options, send)).verdicts.get(one.id);
  const reason = expect.stringContaining('--endpoint github=URL, which is https://api.github.com where it is of that');
  expect(await verdictOf(ASKED)).toEqual({ state: 'unknown', reason });
  expect(await verdictOf({ ...ASKED, wasActive: new Set([one.id]) })).toMatchObject({ state: 'inactive' });
  const wasAt = (host: string) => ({ ...ASKED, activeAt: new Map([[one.id, [host]]]) });
  expect(await verdictOf(wasAt('api.github.com'))).toMatchObject({ state: 'inactive' });
  expect(await verdictOf(wasAt('ghe.example.com'))).toMatchObject({ state: 'unknown' });
});

const OAUTH_REFUSAL = { status: 401, body: { error: 'invalid_client' }, headers: {} };

test('a refusal that may mean something else says nothing, even where the server is named', async () => {
  const unsure = Object.values(rulebook.calls)
    .flatMap(({ checks }) => checks)
    .filter((check) => check.refusalMayMean !== undefined && !isNamedCode(check));
  expect(unsure.length).toBeGreaterThan(3);
  for (const check of unsure) {
    const step = 'strategy' in check ? null : (check.next ?? check);
    const refusal = step?.replies.find(({ is }) => is === 'inactive') ?? OAUTH_REFUSAL;
    const one = keyFinding(check.keys[0]!);
    const named = { ...ASKED, endpoints: { [one.rule.provider]: 'https://own.invalid' } };
    const send = async () => replyOf(refusal);
    const isAtOwnServer = 'url' in check && check.url.startsWith('{server}');
    for (const options of isAtOwnServer ? [named] : [ASKED, named]) {
      const verdict = (await verify([one], options, send)).verdicts.get(one.id);
      const said = / \(.*\)(?=, but)/.exec(verdict?.state === 'unknown' ? verdict.reason : '')?.[0] ?? '';
      expect(verdict).toEqual({
        state: 'unknown',
        reason: `refused${said}, but that may mean ${check.refusalMayMean}`,
      });
    }
  }
});

test('a refusal of two halves says nothing where another half may be meant, unless the user vouches for it', async () => {
  const tables = Object.values(rulebook.calls).flatMap(({ checks }) =>
    checks.flatMap((check) => ('strategy' in check || check.refusalMayMean ? [] : [check])),
  );
  const paired = tables.filter(({ keys }) => rulebook.rules.find(({ id }) => id === keys[0])!.pair);
  expect(paired.length).toBeGreaterThan(15);
  for (const check of paired) {
    // What does not send the other half could be refused for nothing else than the key.
    expect(JSON.stringify(check), check.keys[0]).toContain('{pair}');
    const send = async (request: HttpRequest) => replyOf(refusalOf(check, request));
    const sure = keyFinding(check.keys[0]!);
    const isElsewhere = check.elsewhere || check.url.startsWith('{server}');
    const { endpoints } = isElsewhere ? { endpoints: { [sure.rule.provider]: 'https://own.invalid' } } : ASKED;
    const verdictOf = async (together: boolean, vouched: readonly string[]) => {
      const one = { ...sure, pairedWith: sure.pairedWith && { ...sure.pairedWith, together } };
      const options = { ...ASKED, endpoints, vouched: new Set(vouched) };
      return (await verify([one], options, send)).verdicts.get(one.id);
    };
    expect(await verdictOf(true, []), check.keys[0]).toMatchObject({ state: 'inactive' });
    const doubtful = { state: 'unknown', reason: expect.stringContaining(`--vouch ${sure.id}`) };
    expect(await verdictOf(false, ['0123456789abcdef'])).toMatchObject(doubtful);
    const vouched = { state: 'inactive', says: expect.stringContaining('you vouch for what stands near it') };
    expect(await verdictOf(false, [sure.id])).toMatchObject(vouched);
  }
});

test('a refusal says nothing where what only stands near the key may be of another', async () => {
  const checks = Object.values(rulebook.calls)
    .flatMap(({ checks }) => checks)
    .filter((check) => !('strategy' in check) || check.strategy === 'oauth-client-credentials')
    .filter(({ keys, refusalMayMean }) => !refusalMayMean && wantsParts(keys[0]!));
  expect(checks.length).toBeGreaterThan(40);
  for (const check of checks) {
    const sure = keyFinding(check.keys[0]!);
    const url = 'url' in check ? check.url : '';
    const own = { [sure.rule.provider]: 'https://own.invalid' };
    const isAtOwnServer = url.startsWith('{server}');
    const send = async (request: HttpRequest) => replyOf(refusalOf(check, request));
    const verdictOf = async (together: boolean, options: Partial<VerifyOptions> = {}) => {
      const parts = Object.fromEntries(
        Object.entries(sure.parts).map(([name, { secret }]) => [name, { secret, together }]),
      );
      const endpoints = check.elsewhere || isAtOwnServer ? own : {};
      const verified = await verify([{ ...sure, parts }], { ...ASKED, endpoints, ...options }, send);
      return verified.verdicts.get(sure.id)!;
    };
    expect(await verdictOf(true), sure.rule.id).toMatchObject({ state: 'inactive' });
    const loose = await verdictOf(false);
    const used = Object.keys(sure.parts).filter(
      (name) => JSON.stringify(check).includes(`{${name}`) || name === 'pair',
    );
    if (used.length === 0) {
      expect(loose, sure.rule.id).toMatchObject({ state: 'inactive' });
      continue;
    }
    expect(loose, sure.rule.id).toMatchObject({ state: 'unknown' });
    const reason = loose.state === 'unknown' ? loose.reason : '';
    expect(reason).toContain(`unleak verify ${sure.id} --vouch ${sure.id}`);
    expect(await verdictOf(false, { vouched: new Set([sure.id]) })).toMatchObject({ state: 'inactive' });
    // Where only the host was in doubt, the one that the user names ends it.
    const host = /^https:\/\/([^/]*)/.exec(url)?.[1] ?? '';
    const isInHost = used.some((name) => host.includes(`{${name}`));
    if (!check.elsewhere) expect(reason.includes('--endpoint'), sure.rule.id).toBe(isInHost);
    const urls = 'url' in check ? [check.url, ...('next' in check && check.next ? [check.next.url] : [])] : [];
    const beyondHost = urls.reduce(
      (text, one) => text.replaceAll(one, one.slice(one.indexOf('/', 8))),
      JSON.stringify(check),
    );
    const isOnlyInHost = used.every((name) => name !== 'pair' && !beyondHost.includes(`{${name}`));
    const named = await verdictOf(false, { endpoints: own });
    expect(named, sure.rule.id).toMatchObject({ state: isOnlyInHost ? 'inactive' : 'unknown' });
  }
}, 20_000);

function wantsParts(id: string): boolean {
  const { beside, pair } = rulebook.rules.find((rule) => rule.id === id)!;
  return beside !== undefined || Object.keys(pair?.also ?? {}).length > 0;
}

/** How the provider refuses: at its last step, after the one that says `next`. */
function refusalOf(check: Check, { url }: HttpRequest): RecordedReply {
  if ('strategy' in check) return { ...OAUTH_REFUSAL, is: 'inactive' };
  const next = check.next && new URL(check.next.url.replaceAll(/\{\w+\}/g, 'x'));
  const isOtherHost = next && next.host !== url.host && !/^https:\/\/[^/]*\{/.test(check.next!.url);
  const isFirst = next && (isOtherHost || next.pathname !== url.pathname);
  const isNext = (reply: RecordedReply) => reply.is === 'next';
  const isRefusal = (reply: RecordedReply) => REFUSALS.includes(reply.is);
  if (isFirst && check.replies.some(isNext)) return check.replies.find(isNext)!;
  return (check.next ?? check).replies.find(isRefusal)!;
}

test('a known canary is named and not used', async () => {
  const rule = rulebook.rules.find(({ id }) => id === 'aws.secret-access-key')!;
  // The id of an account that belongs to a publisher of canaries, made from its number.
  const id = keyIdOf('052310077262');
  expect(awsAccountOf(id)).toBe('052310077262');
  const one = finding({ rule, pairedWith: { rule: 'aws.access-key-id', secret: new Secret(id, ''), together: true } });
  let asked = 0;
  const { verdicts } = await verify([one], ASKED, async () => {
    asked++;
    return { failed: 'no connection' };
  });
  expect(asked).toBe(0);
  expect(verdicts.get(one.id)).toMatchObject({ state: 'unknown', reason: expect.stringContaining('canary') });
});

test('what the user did not ask for is not asked', async () => {
  const one = keyFinding('venice-ai.admin-key');
  const { requests, verdicts } = await verify([one], { ...ASKED, providers: ['openai'] }, async () => ({
    failed: '',
  }));
  expect(requests).toEqual([]);
  expect(verdicts.get(one.id)).toEqual({ state: 'unknown', reason: 'not asked for' });
});

test('when it is stopped, what is known stays and the rest is unknown', async () => {
  const stop = new AbortController();
  const findings = Array.from({ length: 30 }, (_, i) => keyFinding('venice-ai.admin-key', i + 1));
  let asked = 0;
  const { verdicts } = await verify(findings, { ...ASKED, signal: stop.signal }, async () => {
    if (++asked === 10) stop.abort();
    const body = JSON.stringify({ error: 'Authentication failed' });
    return { status: 401, headers: { 'content-type': 'application/json' }, body, cut: false };
  });
  const states = [...verdicts.values()].map((verdict) => verdict.state);
  expect(states.filter((state) => state === 'inactive').length).toBeGreaterThanOrEqual(9);
  expect(states.filter((state) => state === 'unknown').length).toBeGreaterThan(15);
  expect(verdicts.size).toBe(30);
});

/** An access key id of an account: the inverse of awsAccountOf. */
function keyIdOf(account: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = (1n << 79n) | (BigInt(account) << 39n);
  let body = '';
  for (let i = 0; i < 16; i++) {
    body = alphabet[Number(bits & 31n)] + body;
    bits >>= 5n;
  }
  return ['AK', 'IA', body].join('');
}

describe('what stands beside a key', () => {
  const scanner = createScanner(rulebook, wasmKernel());
  const token = fillSecret('00<b64u:39><alnum:1>').text;
  const asked = async (text: string, endpoints = {}) => {
    const findings = findingsIn(scanner, rulebook, text).filter(({ rule }) => rule.id === 'okta.api-token');
    expect(findings).toHaveLength(1);
    const hosts: string[] = [];
    const { verdicts } = await verify(findings, { ...ASKED, endpoints }, async ({ url }) => {
      hosts.push(url.host);
      return { status: 500, headers: {}, body: '', cut: false };
    });
    return {
      hosts: [...new Set(hosts)],
      reason: [...verdicts.values()].map((one) => 'reason' in one && one.reason)[0],
    };
  };

  test('says where it is at home, in the provider’s domains alone', async () => {
    const env = (host: string) => `OKTA_DOMAIN=${host}\nOKTA_API_TOKEN=${token}\n`;
    expect((await asked(env('acme.okta.com'))).hosts).toEqual(['acme.okta.com']);
    expect((await asked(env('acme.okta-emea.com.evil.example'))).hosts).toEqual(['acme.okta-emea.com']);
    for (const host of ['okta.evil.example', 'evil-okta.com', 'a.okta.com b.okta.com']) {
      const { hosts, reason } = await asked(env(host));
      expect(hosts).toEqual([]);
      expect(reason).toContain('not found near it');
    }
  });

  test('belongs to it where the text binds the two, and else may belong to another', async () => {
    const refused = async (text: string) => {
      const findings = findingsIn(scanner, rulebook, text).filter(({ rule }) => rule.id === 'okta.api-token');
      const body = { errorCode: 'E0000011', errorSummary: 'Invalid token provided' };
      const { verdicts } = await verify(findings, ASKED, async () => replyOf({ status: 401, body }));
      return verdicts.get(findings[0]!.id);
    };
    const other = fillSecret('00<b64u:39><alnum:1>', 2).text;
    expect(await refused(`OKTA_URL=https://acme.okta.com\nOKTA_API_TOKEN=${token}\n`)).toMatchObject({
      state: 'inactive',
    });
    for (const text of [
      `# made at https://acme.okta.com/admin\nOKTA_API_TOKEN=${token}\n`,
      `OKTA_URL=acme.okta.com\nOKTA_API_TOKEN=${token}\nOKTA_OTHER_TOKEN=${other}\n`,
    ]) {
      const reason = expect.stringMatching(/^refused .*, but acme\.okta\.com, .* --vouch .* --endpoint okta=URL$/);
      expect(await refused(text)).toEqual({ state: 'unknown', reason });
    }
  });

  test('is in the plan, which says so where it is missing', () => {
    const hostsIn = (text: string) => {
      const findings = findingsIn(scanner, rulebook, text).filter(({ rule }) => rule.id === 'okta.api-token');
      return planOf(findings, rulebook, ASKED).map(({ requests, why }) => why ?? requests.map(({ host }) => host));
    };
    expect(hostsIn(`OKTA_URL=https://acme.okta.com\nOKTA_API_TOKEN=${token}\n`)).toEqual([['acme.okta.com']]);
    expect(hostsIn(`OKTA_API_TOKEN=${token}\n`)).toEqual([expect.stringContaining('not found near it')]);
  });

  test('need not be there where the user names the server', async () => {
    const endpoints = { okta: 'https://login.acme.example' };
    expect((await asked(`OKTA_API_TOKEN=${token}\n`, endpoints)).hosts).toEqual(['login.acme.example']);
  });
});

test('what lies on a server of its owner’s is asked only where the user names it', async () => {
  const one = keyFinding('hashicorp-vault.service-token');
  const ask = (endpoints: Record<string, string>, hosts: string[] = []) =>
    verify([one], { ...ASKED, endpoints }, async ({ url }) => {
      hosts.push(url.href);
      return { failed: 'no connection' };
    }).then(({ verdicts }) => ({ verdict: verdicts.get(one.id), hosts }));
  expect(await ask({})).toEqual({
    verdict: { state: 'unknown', reason: expect.stringContaining('--endpoint hashicorp-vault=URL') },
    hosts: [],
  });
  const { hosts } = await ask({ 'hashicorp-vault': 'https://vault.acme.example:8200' });
  expect(hosts).toEqual(['https://vault.acme.example:8200/v1/auth/token/lookup-self']);
});
