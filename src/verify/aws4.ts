import { createHash, createHmac } from 'node:crypto';

/** What Signature version 4 of AWS is computed of. */
interface SignedByAws4 {
  readonly id: string;
  readonly secret: string;
  readonly region: string;
  readonly service: string;
  /** `20260102T030405Z` */
  readonly time: string;
  readonly method: 'GET' | 'POST';
  /** Those that are signed, the host among them, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hex, or what stands for it. */
  readonly payload: string;
}

/** The header `Authorization` of a request for `/` without a query. */
export function aws4Authorization(request: SignedByAws4): string {
  const { id, secret, region, service, time, method, headers, payload } = request;
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const sorted = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.map(([name]) => name).join(';');
  const canonical = [method, '/', '', ...sorted.map(([name, value]) => `${name}:${value}`), '', names, payload];
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical.join('\n'))].join('\n');
  const signingKey = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const signature = createHmac('sha256', signingKey).update(text).digest('hex');
  return `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
