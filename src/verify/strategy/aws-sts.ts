import { createHash, createHmac } from 'node:crypto';
import { altered } from '../altered.ts';
import { type Answered, type Question, unanswered } from '../ask.ts';
import type { HttpRequest } from '../build-request.ts';
import { isWebPage } from '../reply.ts';
import { masked } from '../told.ts';

const HOST = 'sts.amazonaws.com';
const BODY = 'Action=GetCallerIdentity&Version=2011-06-15';
const REGION = 'us-east-1';

/**
 * Asks AWS whose keys these are: GetCallerIdentity, which every key may call. `key` is the secret, `pair` the access key id.
 * Source: docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export async function awsSts({ values, endpoint, send, control }: Question): Promise<Answered> {
  const { key, pair } = values;
  if (!key || !pair) return unanswered('its access key id was not found near it');
  const secret = control ? altered(key, /^.+$/) : key;
  const reply = await send(signed(pair, secret, new Date(), endpoint));
  if ('failed' in reply) return unanswered(reply.failed);
  const { status, body } = reply;
  if (isWebPage(reply) || reply.cut) return unanswered(`a web page came back instead of an answer (${status})`);
  const arn = /<Arn>([^<]+)<\/Arn>/.exec(body)?.[1];
  const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1];
  if (status === 200 && arn && account) {
    return {
      is: 'active',
      because: '',
      kind: null,
      told: { account: masked(account), name: masked(arn.replace(/^arn:aws[\w-]*:/, '')) },
    };
  }
  const code = /<Code>(\w+)<\/Code>/.exec(body)?.[1];
  if (code === 'InvalidClientTokenId' || code === 'SignatureDoesNotMatch')
    return { is: 'inactive', because: code, kind: null, told: {} };
  if (code === 'ExpiredToken') return { is: 'expired', because: code, kind: null, told: {} };
  return unanswered(`AWS answered ${status}${code ? ` ${code}` : ''}`);
}

/** Signature version 4 of the one request that is made. */
export function signed(keyId: string, secret: string, now: Date, endpoint: string | null): HttpRequest {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const scope = `${day}/${REGION}/sts/aws4_request`;
  const type = 'application/x-www-form-urlencoded';
  const names = 'content-type;host;x-amz-date';
  const canonical = [
    'POST',
    '/',
    '',
    `content-type:${type}`,
    `host:${HOST}`,
    `x-amz-date:${time}`,
    '',
    names,
    sha256(BODY),
  ];
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical.join('\n'))].join('\n');
  const signingKey = [day, REGION, 'sts', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const signature = createHmac('sha256', signingKey).update(text).digest('hex');
  return {
    method: 'POST',
    url: new URL(endpoint ?? `https://${HOST}/`),
    headers: {
      'content-type': type,
      'x-amz-date': time,
      authorization: `AWS4-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    },
    body: BODY,
  };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
