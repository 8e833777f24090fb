import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Frame.io',
  site: 'https://frame.io',
  keys: [
    {
      id: 'developer-token',
      name: 'Frame.io developer token',
      severity: 'high',
      pattern: /fio-u-[0-9A-Za-z=_-]{64}/,
      entropy: 3.3,
      env: ['FRAMEIO_TOKEN', 'FRAME_IO_TOKEN', 'FRAMEIO_API_TOKEN', 'FRAMEIO_ACCESS_TOKEN'],
      risk: 'Whoever has it can read, share and delete the projects of the account, as far as its scopes go.',
      examples: [
        'FRAMEIO_TOKEN=fio-u-<b64u:63><alnum:1>',
        'client = FrameioClient("fio-u-<b64u:63><alnum:1>")',
        'curl -H "Authorization: Bearer fio-u-<b64u:63><alnum:1>" https://api.frame.io/v2/me',
        '{"frameio": {"token": "fio-u-<b64u:63><alnum:1>"}}',
      ],
      nearMisses: [
        'FRAMEIO_TOKEN=fio-u-your-token',
        'frameio fio-u-<alnum:20>',
        'fio-x-<alnum:64>',
        'https://app.frame.io/projects/<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://developer.frame.io/app/tokens',
    docs: 'https://developer.frame.io/docs/getting-started/authentication',
    steps: [
      'create a new token with only the needed scopes at https://developer.frame.io/app/tokens',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the old token there; accounts that Adobe administers have no such tokens any more and sign in with Adobe',
    ],
  },
  checks: [
    {
      // Accounts on version 4; the others are on version 2, which ends in December 2026.
      url: 'https://api.frame.io/v4/me',
      auth: 'bearer',
      headers: { 'x-frameio-legacy-token-auth': 'true' },
      answers: [
        { status: 200, json: { 'data.id': 'string', 'data.email': 'string', 'data.name': 'string' }, is: 'active' },
        { status: 401, is: 'next' },
      ],
      tells: { account: 'data.email', name: 'data.name' },
      replies: [
        { status: 200, body: { data: { id: 'u1', email: 'owner@example.com', name: 'Owner' } }, is: 'active' },
        { status: 401, body: { errors: [{ title: 'Unauthorized', detail: 'Not authorized' }] }, is: 'next' },
        { status: 403, body: { errors: [{ title: 'Forbidden', detail: 'Not allowed' }] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://api.frame.io/v2/me',
        auth: 'bearer',
        answers: [
          {
            status: 200,
            json: { _type: { is: 'user' }, account_id: 'string', email: 'string' },
            is: 'active',
          },
          // Documented: invalid API token. A lack of scopes gets a 403.
          { status: 401, is: 'inactive' },
        ],
        tells: { account: 'email', name: 'name', organisation: 'account_id' },
        replies: [
          {
            status: 200,
            body: { _type: 'user', id: 'u1', account_id: 'a1', email: 'owner@example.com', name: 'Owner' },
            is: 'active',
          },
          { status: 401, body: { code: 401, errors: [], message: 'Not Authorized' }, is: 'inactive' },
          { status: 403, body: { code: 403, errors: [], message: 'Forbidden' }, is: 'unknown' },
          { status: 404, body: { code: 404, message: 'Not Found' }, is: 'unknown' },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://developer.frame.io/platform/docs/resources/migration',
    },
  ],
  sources: [
    'https://developer.frame.io/platform/v2/api-error-codes',
    'https://developer.frame.io/platform/docs/resources/migration',
    'https://developer.frame.io/docs/getting-started/authentication',
    'key shape: observed in public code, not documented',
  ],
});
