import type { CheckFile } from './define-provider.ts';

/** What differs from one store that speaks S3 to the next. */
interface Store {
  /** Kinds of keys, whose pair is the id. */
  readonly keys: readonly string[];
  readonly host: string;
  readonly region: string;
  readonly tooMany?: unknown;
  readonly source: string;
}

const HEADERS = { 'content-type': 'application/xml' };
const LIST = '<?xml version="1.0"?><ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>';
const error = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

/** The list of the buckets of a key, signed as S3 has it: a check for rule files. */
export function s3Buckets({ keys, host, region, tooMany, source }: Store): CheckFile {
  return {
    keys,
    url: `https://${host}/`,
    auth: 'signed',
    sign: [{ as: 'authorization', aws4: { id: '{pair}', key: '{key}', region, service: 's3', host } }],
    headers: {
      'x-amz-date': '{stamp}',
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      authorization: '{authorization}',
    },
    active: '<ListAllMyBucketsResult',
    limited: { status: 403, text: '<Code>AccessDenied</Code>', because: 'it may not list buckets (AccessDenied)' },
    inactive: { status: 403, text: '<Code>SignatureDoesNotMatch</Code>', because: 'SignatureDoesNotMatch' },
    answers: {
      status: [400, 403],
      text: '<Code>InvalidAccessKeyId</Code>',
      is: 'inactive',
      because: 'InvalidAccessKeyId',
    },
    ...(tooMany === undefined ? {} : { tooMany }),
    replies: [
      { status: 200, headers: HEADERS, body: LIST, is: 'active' },
      { status: 403, headers: HEADERS, body: error('AccessDenied'), is: 'limited' },
      { status: 403, headers: HEADERS, body: error('SignatureDoesNotMatch'), is: 'inactive' },
      { status: 403, headers: HEADERS, body: error('InvalidAccessKeyId'), is: 'inactive' },
      { status: 503, headers: HEADERS, body: error('SlowDown'), is: 'unknown' },
    ],
    source,
  };
}
