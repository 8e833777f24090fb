import { createHash, createHmac } from 'node:crypto';
import type { Aws4, Digest, Signing } from '../model/check.ts';
import { aws4Authorization, sha256 } from './aws4.ts';
import { fill, type Values } from './fill.ts';

/** The values with those that a table has computed of them. Null where one is missing that they are computed of. */
export function signedValues(sign: readonly Signing[], values: Values): Values | null {
  let all = values;
  for (const one of sign) {
    const value = 'aws4' in one ? aws4(one, all) : digest(one, all);
    if (value === null) return null;
    all = { ...all, [one.as]: value };
  }
  return all;
}

function aws4({ aws4: parts }: Aws4, values: Values): string | null {
  const [id, secret, region, service, host] = [parts.id, parts.key, parts.region, parts.service, parts.host].map(
    (text) => fill(text, values),
  );
  const time = values.stamp;
  if (id == null || secret == null || region == null || service == null || host == null || !time) return null;
  const to = { id, secret, region, service, time };
  if (parts.body !== undefined) {
    const body = fill(parts.body, values);
    const headers = { 'content-type': 'application/x-www-form-urlencoded', host, 'x-amz-date': time };
    return body === null ? null : aws4Authorization({ ...to, method: 'POST', headers, payload: sha256(body) });
  }
  const payload = 'UNSIGNED-PAYLOAD';
  const headers = { host, 'x-amz-content-sha256': payload, 'x-amz-date': time };
  return aws4Authorization({ ...to, method: 'GET', headers, payload });
}

function digest({ hash, key, keyIn, of, out }: Digest, values: Values): string | null {
  const text = fill(of, values);
  const secret = key === undefined ? '' : fill(key, values);
  if (text === null || secret === null) return null;
  const bytes = Buffer.from(text, 'latin1');
  const made = !hash
    ? bytes
    : key === undefined
      ? createHash(hash).update(bytes).digest()
      : createHmac(hash, Buffer.from(secret, keyIn ?? 'latin1'))
          .update(bytes)
          .digest();
  return made.toString(out === 'bytes' ? 'latin1' : out);
}
