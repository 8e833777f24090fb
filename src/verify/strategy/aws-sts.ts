import { altered } from '../altered.ts';
import { type Answered, answered, answeredByPage, type Question, unanswered } from '../ask.ts';
import { aws4Authorization, sha256 } from '../aws4.ts';
import type { HttpRequest } from '../build-request.ts';
import { basicTime } from '../fill.ts';
import { isWebPage } from '../reply.ts';
import { masked } from '../told.ts';

/** One of each partition: a key is known in its own alone, and nothing in it tells which that is. */
const SERVERS: readonly Server[] = [
  { host: 'sts.amazonaws.com', region: 'us-east-1' },
  { host: 'sts.us-gov-west-1.amazonaws.com', region: 'us-gov-west-1' },
  { host: 'sts.eusc-de-east-1.amazonaws.eu', region: 'eusc-de-east-1' },
  { host: 'sts.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
];
const BODY = 'Action=GetCallerIdentity&Version=2011-06-15';

interface Server {
  readonly host: string;
  readonly region: string;
}

/** What a partition says that does not know the key. */
const NO_SUCH_KEY = 'InvalidClientTokenId';

/**
 * Asks AWS whose keys these are: GetCallerIdentity, which every key may call, in one partition after another as long as none
 * knows the id. `key` is the secret, `pair` the access key id.
 * Source: docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export async function awsSts(question: Question): Promise<Answered> {
  const { endpoint, values } = question;
  // To AWS it does not exist without its session token, of which a scan may see only a part.
  if (values.pair?.startsWith('ASIA'))
    return unanswered('it is a temporary key, which AWS takes only together with its session token');
  if (endpoint !== null) return askServer(question, SERVERS[0]!);
  let said = unanswered('no server was asked');
  for (const server of SERVERS) {
    said = await askServer(question, server);
    if (said.because !== NO_SUCH_KEY) break;
  }
  return said;
}

async function askServer({ values, endpoint, send, control }: Question, server: Server): Promise<Answered> {
  const { key, pair } = values;
  if (!key || !pair) return unanswered('its access key id was not found near it');
  const secret = control ? altered(key) : key;
  const reply = await send(signed(pair, secret, new Date(), endpoint, server));
  if ('failed' in reply) return unanswered(reply.failed);
  const { status, body } = reply;
  if (isWebPage(reply) || reply.cut) return answeredByPage(reply);
  const arn = /<Arn>([^<]+)<\/Arn>/.exec(body)?.[1];
  const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1];
  if (status === 200 && arn && account)
    return answered('active', '', { account: masked(account), name: masked(arn.replace(/^arn:aws[\w-]*:/, '')) });
  const code = /<Code>(\w+)<\/Code>/.exec(body)?.[1];
  // The same code is given to who signs at a time that is not that of AWS.
  if (code === 'SignatureDoesNotMatch' && /Signature (?:expired|not yet current)/.test(body))
    return unanswered('the clock of this machine is wrong, says AWS');
  if (code === NO_SUCH_KEY || code === 'SignatureDoesNotMatch') return answered('inactive', code);
  if (code === 'ExpiredToken') return answered('expired', code);
  return unanswered(`AWS answered ${status}${code ? ` ${code}` : ''}`);
}

/** Signature version 4 of the one request that is made. */
export function signed(
  keyId: string,
  secret: string,
  now: Date,
  endpoint: string | null,
  { host, region }: Server = SERVERS[0]!,
): HttpRequest {
  const time = basicTime(now);
  const type = 'application/x-www-form-urlencoded';
  const headers = { 'content-type': type, host, 'x-amz-date': time };
  const to = { id: keyId, secret, region, service: 'sts', time, method: 'POST', headers } as const;
  return {
    method: 'POST',
    url: new URL(endpoint ?? `https://${host}/`),
    headers: {
      'content-type': type,
      'x-amz-date': time,
      authorization: aws4Authorization({ ...to, payload: sha256(BODY) }),
    },
    body: BODY,
  };
}
