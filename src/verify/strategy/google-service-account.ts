import { createSign } from 'node:crypto';
import { type Answered, type Question, unanswered } from '../ask.ts';
import { at, isWebPage, jsonOf } from '../reply.ts';

const TOKEN = 'https://oauth2.googleapis.com/token';

/**
 * Asks Google for an access token in the account's name, and does nothing with it. `key` is the private key, `pair` the
 * account's address. Source: developers.google.com/identity/protocols/oauth2/service-account
 */
export async function googleServiceAccount({ values, endpoint, send }: Question): Promise<Answered> {
  const { key, pair } = values;
  if (!key || !pair) return unanswered('the address of its account was not found near it');
  let assertion: string;
  try {
    assertion = signedToken(key, pair, Math.floor(Date.now() / 1000));
  } catch {
    return unanswered('it cannot be read as a private key');
  }
  const reply = await send({
    method: 'POST',
    url: new URL(endpoint ?? TOKEN),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString(),
  });
  if ('failed' in reply) return unanswered(reply.failed);
  if (isWebPage(reply)) return unanswered(`a web page came back instead of an answer (${reply.status})`);
  const json = jsonOf(reply);
  if (reply.status === 200 && typeof at(json, 'access_token') === 'string')
    return { is: 'active', because: '', kind: null, told: { account: pair } };
  // `invalid_grant` also stands for a clock that is wrong: only the messages about key and account count.
  const why = String(at(json, 'error_description') ?? '');
  const refused = /Invalid JWT Signature|account not found|Not a valid email/i.test(why);
  if (reply.status === 400 && at(json, 'error') === 'invalid_grant' && refused)
    return { is: 'inactive', because: why, kind: null, told: {} };
  return unanswered(`Google answered ${reply.status}`);
}

function signedToken(key: string, account: string, now: number): string {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
  const claims = { iss: account, scope: 'openid', aud: TOKEN, iat: now, exp: now + 60 };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key.replaceAll('\\n', '\n')).toString('base64url')}`;
}
