import { createHash } from 'node:crypto';
import { altered } from '../altered.ts';
import { type Answered, answered, answeredByPage, type Question, unanswered } from '../ask.ts';
import { at, isWebPage, jsonOf, type Reply } from '../reply.ts';
import { masked } from '../told.ts';

const ORGANISATIONS = '/api/atlas/v2/orgs?itemsPerPage=1';
const ACCEPT = 'application/vnd.atlas.2023-01-01+json';

/**
 * Asks for the organisations of the key: first for the challenge, then with the digest of it (RFC 7616). `key` is the private
 * key, `pair` the public one.
 * Source: mongodb.com/docs/atlas/api/api-authentication
 */
export async function atlasDigest({ values, endpoint, send, control }: Question): Promise<Answered> {
  const { key, pair: user } = values;
  if (!key || !user) return unanswered('its public key was not found near it');
  const base = (endpoint ?? 'https://cloud.mongodb.com').replace(/\/$/, '');
  const url = new URL(base + ORGANISATIONS);
  const asked = await send({ method: 'GET', url, headers: { accept: ACCEPT }, body: null });
  if ('failed' in asked) return unanswered(asked.failed);
  const challenge = challengeOf(asked);
  if (!challenge) return unanswered(`MongoDB answered ${asked.status} without a challenge`);
  const authorization = answerTo(challenge, user, control ? altered(key) : key, url.pathname + url.search);
  const reply = await send({ method: 'GET', url, headers: { accept: ACCEPT, authorization }, body: null });
  return 'failed' in reply ? unanswered(reply.failed) : judged(reply);
}

function judged(reply: Reply): Answered {
  if (isWebPage(reply) || reply.cut) return answeredByPage(reply);
  const json = jsonOf(reply);
  const { status } = reply;
  if (status === 200 && Array.isArray(at(json, 'results')) && typeof at(json, 'totalCount') === 'number') {
    const name = at(json, 'results.0.name');
    return answered('active', '', typeof name === 'string' ? { organisation: masked(name) } : {});
  }
  if (status === 403 && at(json, 'errorCode') === 'IP_ADDRESS_NOT_ON_ACCESS_LIST')
    return answered('limited', 'not from this machine (IP_ADDRESS_NOT_ON_ACCESS_LIST)');
  // Who lacks a right is told so without a new challenge; who was too slow gets one that says so.
  const challenge = challengeOf(reply);
  if (status === 401 && challenge && challenge.stale !== 'true' && at(json, 'error') === 401)
    return answered('inactive');
  return unanswered(`MongoDB answered ${status}`);
}

/** The fields of a challenge by digest; null where there is none that can be answered. */
function challengeOf({ status, headers }: Reply): Readonly<Record<string, string>> | null {
  const [, fields = ''] = /^Digest\s+(.*)$/i.exec(headers['www-authenticate'] ?? '') ?? [];
  const pairs = [...fields.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)];
  const challenge = Object.fromEntries(pairs.map(([, name, quoted, plain]) => [name!.toLowerCase(), quoted ?? plain!]));
  const isMd5 = /^md5$/i.test(challenge.algorithm ?? 'MD5');
  return status === 401 && challenge.realm && challenge.nonce && isMd5 ? challenge : null;
}

function answerTo(challenge: Readonly<Record<string, string>>, user: string, password: string, uri: string): string {
  const { realm = '', nonce = '', opaque } = challenge;
  const cnonce = globalThis.crypto.randomUUID().replaceAll('-', '');
  const [secret, request] = [md5(`${user}:${realm}:${password}`), md5(`GET:${uri}`)];
  const response = md5(`${secret}:${nonce}:00000001:${cnonce}:auth:${request}`);
  const fields = { username: user, realm, nonce, uri, cnonce, response, ...(opaque === undefined ? {} : { opaque }) };
  const quoted = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  return `Digest ${quoted.join(', ')}, qop=auth, nc=00000001, algorithm=MD5`;
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
