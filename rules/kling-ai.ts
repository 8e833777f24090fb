import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kling AI',
  site: 'https://klingai.com',
  keys: {
    'access-or-secret-key': {
      name: 'Kling AI access key or secret key',
      // Both halves look the same and stand side by side; only the secret key signs requests.
      pattern: /[0-9A-Za-z]{32}/,
      context: {
        words: ['kling ai', 'kling access', 'kling secret', 'kling key', 'kling token', 'kling api'],
        within: 80,
      },
      entropy: 3.7,
      confidence: 'medium',
      env: [
        'KLING_SECRET_KEY',
        'KLING_ACCESS_KEY',
        'KLINGAI_SECRET_KEY',
        'KLINGAI_ACCESS_KEY',
        'KLINGAI_API_KEY',
        'KLING_API_KEY',
      ],
      // Where it is the access key itself, no other one stands near it.
      beside: { access: /access_?key(?:_?id)?["']?\s{0,2}[:=]\s{0,2}["']?([0-9A-Za-z]{32})/ },
      risk: 'Whoever has it with its other half can sign requests and use up the resource packs of your account.',
      examples: [
        'KLING_ACCESS_KEY=<alnum:32>\nKLING_SECRET_KEY=<alnum:32>',
        '{"klingai": {"accessKey": "<alnum:32>", "secretKey": "<alnum:32>"}}',
        'const klingSecretKey = "<alnum:32>"; // https://api-singapore.klingai.com',
      ],
      nearMisses: [
        'KLING_SECRET_KEY=<alnum:20>',
        'VIDEO_KEY=<alnum:32>',
        'KLING_TASK_ID=<uuid>',
        'kling_file=<hex:64>',
      ],
    },
  },
  rotate: {
    console: 'https://app.klingai.com/global/dev/api-key',
    docs: 'https://app.klingai.com/global/dev/document-api',
    make: 'create a new key pair at {console}',
    put: 'put it in KLING_ACCESS_KEY and KLING_SECRET_KEY, outside git',
    end: 'delete the old pair there; a signed token made from it lives until the end it was given, usually 30 minutes',
    after: 'look at what was taken from your resource packs',
  },
  check: {
    url: 'https://api-singapore.klingai.com/account/costs?start_time=1735689600000&end_time={millis}',
    auth: 'signed',
    sign: [
      { as: 'head', of: '{"alg":"HS256","typ":"JWT"}', out: 'base64url' },
      { as: 'claims', of: '{"iss":"{access}","exp":{soon},"nbf":{time}}', out: 'base64url' },
      { as: 'signature', hash: 'sha256', key: '{key}', of: '{head}.{claims}', out: 'base64url' },
    ],
    headers: { Authorization: 'Bearer {head}.{claims}.{signature}' },
    active: { code: { is: 0 }, 'data.resource_pack_subscribe_infos': 'array' },
    answers: [
      { status: 200, json: { code: { is: 0 }, request_id: 'string', message: 'string', data: 'object' }, is: 'active' },
      { status: 401, json: { code: { is: 1000 } }, is: 'inactive', because: 'authentication failed (1000)' },
      { status: 401, json: { code: { is: 1002 } }, is: 'inactive', because: 'authorization is invalid (1002)' },
      { status: 401, json: { code: { is: 1003 } }, is: 'unknown', because: 'the clock of this machine is ahead' },
    ],
    elsewhere: 'the Chinese platform of Kling AI (api-beijing.klingai.com)',
    accepted: {
      code: 0,
      message: 'SUCCEED',
      request_id: 'r1',
      data: { code: 0, msg: '', resource_pack_subscribe_infos: [] },
    },
    recorded: { unknown: { code: 1003, message: 'not yet valid', request_id: 'r1' } },
    tooMany: { code: 1302, message: 'API rate limit', request_id: 'r1' },
    replies: { status: 401, body: { code: 1002, message: 'access key not found', request_id: 'r1' }, is: 'inactive' },
    source: 'https://app.klingai.com/global/dev/document-api/apiReference/accountInfoInquiry',
  },
  sources: ['{docs}', 'key shape: {observed}'],
});
