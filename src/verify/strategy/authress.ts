import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Answered, answered, answeredByPage, type Question, unanswered } from '../ask.ts';
import { nowInSeconds, signedToken } from '../jwt.ts';
import { at, isWebPage, jsonOf } from '../reply.ts';

/**
 * Asks for the service clients that this one may see, with a token as its own libraries make it. `key` holds client, key id,
 * account and private key. The control signs with a key that was made a moment ago.
 * Source: authress.io/knowledge-base/docs/authorization/service-clients; github.com/Authress/authress-sdk.js
 */
export async function authress({ values, endpoint, send, control }: Question): Promise<Answered> {
  const { key = '', client = '', keyid = '', account = '' } = values;
  const host = `${account}.api.authress.io`;
  let signer: KeyObject;
  try {
    const der = Buffer.from(key.slice(key.lastIndexOf('.') + 1), 'base64');
    signer = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch {
    return unanswered('it cannot be read as a private key');
  }
  if (signer.asymmetricKeyType !== 'ed25519') return unanswered('it is no key of the kind that Authress hands out');
  const now = nowInSeconds();
  const claims = {
    aud: `${account}.accounts.authress.io`,
    iss: `https://${host}/v1/clients/${encodeURIComponent(client)}`,
    sub: client,
    client_id: client,
    iat: now,
    exp: now + 60,
    scope: 'openid',
  };
  const by = control ? generateKeyPairSync('ed25519').privateKey : signer;
  const token = signedToken({ alg: 'EdDSA', header: { kid: keyid, typ: 'at+jwt' }, claims }, by);
  const url = new URL(endpoint ?? `https://${host}`);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/v1/clients`;
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const reply = await send({ method: 'GET', url, headers, body: null });
  if ('failed' in reply) return unanswered(reply.failed);
  if (isWebPage(reply) || reply.cut) return answeredByPage(reply);
  const { status } = reply;
  if (status === 200 && Array.isArray(at(jsonOf(reply), 'clients'))) return answered('active');
  return status === 401 ? answered('inactive') : unanswered(`Authress answered ${status}`);
}
