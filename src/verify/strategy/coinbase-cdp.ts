import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Answered, answered, answeredByPage, type Question, unanswered } from '../ask.ts';
import { nowInSeconds, pemOf, signedToken } from '../jwt.ts';
import { at, isWebPage, jsonOf, type Reply } from '../reply.ts';

/** Where keys are at home: those of Coinbase App and Advanced Trade, and those of the developer platform. */
const TRADE = { host: 'api.coinbase.com', path: '/api/v3/brokerage/key_permissions' } as const;
const PLATFORM = { host: 'api.cdp.coinbase.com', path: '/platform/v2/evm/accounts' } as const;
type Place = typeof TRADE | typeof PLATFORM;

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const ED25519_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Asks what the key may do, and where nobody knows it for the list of its accounts. `key` is the private key, as PEM or 64
 * bytes in base64, and `pair` the key's name. The control signs with a key that was made a moment ago.
 * Source: docs.cdp.coinbase.com/get-started/authentication/jwt-authentication
 */
export async function coinbaseCdp(question: Question): Promise<Answered> {
  const { values, control } = question;
  const { key = '', pair: name } = values;
  if (!name) return unanswered('the name of the key was not found near it');
  let signer: KeyObject;
  try {
    signer = signerOf(key);
  } catch {
    return unanswered('it cannot be read as a private key');
  }
  if (control) signer = strangeKey(signer);
  const said = await askPlace(question, TRADE, name, signer);
  return said.is === 'next' ? askPlace(question, PLATFORM, name, signer) : said;
}

async function askPlace({ endpoint, send }: Question, place: Place, name: string, key: KeyObject): Promise<Answered> {
  const url = new URL(endpoint ?? `https://${place.host}`);
  url.pathname = url.pathname.replace(/\/$/, '') + place.path;
  const reply = await send({
    method: 'GET',
    url,
    headers: { accept: 'application/json', authorization: `Bearer ${tokenFor(place, name, key)}` },
    body: null,
  });
  if ('failed' in reply) return unanswered(reply.failed);
  if (isWebPage(reply) || reply.cut) return answeredByPage(reply);
  return place === TRADE ? saidByTrade(reply) : saidByPlatform(reply);
}

function saidByTrade(reply: Reply): Answered {
  const json = jsonOf(reply);
  const rights = ['view', 'trade', 'transfer'].filter((right) => at(json, `can_${right}`) === true);
  const isTold = ['can_view', 'can_trade'].every((name) => typeof at(json, name) === 'boolean');
  if (reply.status === 200 && isTold && typeof at(json, 'portfolio_uuid') === 'string')
    return answered('active', '', rights.length > 0 ? { scopes: rights.join(', ') } : {});
  // Said of keys of the platform too.
  return reply.status === 401 ? answered('next') : unanswered(`Coinbase answered ${reply.status}`);
}

function saidByPlatform(reply: Reply): Answered {
  const json = jsonOf(reply);
  if (reply.status === 200 && Array.isArray(at(json, 'accounts'))) return answered('active');
  const isRefused =
    at(json, 'errorType') === 'unauthorized' && String(at(json, 'errorLink')).includes('cdp.coinbase.com');
  if (reply.status === 401 && isRefused) return answered('inactive', 'unauthorized');
  return unanswered(`Coinbase answered ${reply.status}`);
}

/** The one of them names the request in the singular, the other in the plural. */
function tokenFor(place: Place, name: string, key: KeyObject): string {
  const now = nowInSeconds();
  const request = `GET ${place.host}${place.path}`;
  const claims = { sub: name, iss: 'cdp', nbf: now, exp: now + 60, uri: request, uris: [request] };
  const header = { kid: name, nonce: globalThis.crypto.randomUUID().replaceAll('-', '') };
  return signedToken({ alg: key.asymmetricKeyType === 'ed25519' ? 'EdDSA' : 'ES256', header, claims }, key);
}

function signerOf(text: string): KeyObject {
  if (text.startsWith('-----BEGIN')) return createPrivateKey(pemOf(text));
  // The seed, and behind it the public half.
  const seed = Buffer.from(text, 'base64').subarray(0, 32);
  return createPrivateKey({ key: Buffer.concat([ED25519_HEAD, seed]), format: 'der', type: 'pkcs8' });
}

function strangeKey(like: KeyObject): KeyObject {
  return like.asymmetricKeyType === 'ed25519'
    ? generateKeyPairSync('ed25519').privateKey
    : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}
