import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Answered, answered, answeredByPage, type Question, unanswered } from '../ask.ts';
import { nowInSeconds, pemOf, signedToken } from '../jwt.ts';
import { at, isWebPage, jsonOf } from '../reply.ts';
import { masked } from '../told.ts';

const TOKEN = 'https://oauth2.googleapis.com/token';

/**
 * Asks Google for an access token in the account's name, and does nothing with it. `key` is the private key, and `pair` the
 * account's address; or `key` is the whole JSON in base64. The control signs with a key that was made a moment ago.
 * Source: developers.google.com/identity/protocols/oauth2/service-account
 */
export async function googleServiceAccount({ values, endpoint, send, control }: Question): Promise<Answered> {
  const account = accountOf(values.key ?? '', values.pair);
  if (!account) return unanswered('the address of its account was not found near it');
  const { address } = account;
  let assertion: string;
  try {
    assertion = signedFor(address, control ? strangeKey() : createPrivateKey(account.key));
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
  if (isWebPage(reply)) return answeredByPage(reply);
  const json = jsonOf(reply);
  if (reply.status === 200 && typeof at(json, 'access_token') === 'string')
    return answered('active', '', { account: masked(address) });
  // `invalid_grant` also stands for a clock that is wrong: only the messages about key and account count.
  const why = String(at(json, 'error_description') ?? '');
  const refused = /Invalid JWT Signature|account not found|Not a valid email/i.exec(why)?.[0];
  if (reply.status === 400 && at(json, 'error') === 'invalid_grant' && refused) return answered('inactive', refused);
  return unanswered(`Google answered ${reply.status}`);
}

function accountOf(key: string, pair: string | undefined): { key: string; address: string } | null {
  if (key.startsWith('-----BEGIN')) return pair ? { key: pemOf(key), address: pair } : null;
  try {
    const json = JSON.parse(Buffer.from(key, 'base64').toString('utf8'));
    const [inside, address] = [at(json, 'private_key'), at(json, 'client_email')];
    return typeof inside === 'string' && typeof address === 'string' ? { key: inside, address } : null;
  } catch {
    return null; // an altered one, or no key file after all
  }
}

function strangeKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

function signedFor(account: string, key: KeyObject): string {
  const now = nowInSeconds();
  const claims = { iss: account, scope: 'openid', aud: TOKEN, iat: now, exp: now + 60 };
  return signedToken({ alg: 'RS256', claims }, key);
}
