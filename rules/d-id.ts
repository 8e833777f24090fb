import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'D-ID',
  site: 'https://www.d-id.com',
  keys: [
    {
      id: 'api-key',
      name: 'D-ID API key',
      severity: 'high',
      // The e-mail address of the owner in base64, a colon, then the secret.
      pattern: /[0-9A-Za-z+/]{12,100}={0,2}:[0-9A-Za-z_-]{18,26}/,
      context: {
        words: ['api.d-id.com', 'studio.d-id.com', 'd_id_api', 'did_api', 'didApiKey', 'd_id_key', 'd-id', 'DIdClient'],
        within: 80,
      },
      env: ['D_ID_API_KEY', 'DID_API_KEY', 'D_ID_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it knows your e-mail address and can make talking videos and agents on your credits.',
      examples: [
        'D_ID_API_KEY=<base64:somebody.else<digit:4>@example.com>:<alnum:21>',
        'curl https://api.d-id.com/credits -H "Authorization: Basic <base64:somebody<digit:4>@example.com>:<alnum:1><b64u:19><alnum:1>"',
        '{"didApiKey": "<base64:owner<digit:6>@example.com>:<alnum:21>"}',
      ],
      nearMisses: [
        'D_ID_API_KEY=your_api:key_here',
        'password = "<alnum:24>:<alnum:21>"',
        'https://api.d-id.com:443/talks/tlk_<alnum:21>',
        'D_ID_AGENT_ID=v2_agt_<alnum:8>',
      ],
    },
  ],
  rotate: {
    console: 'https://studio.d-id.com/account-settings',
    docs: 'https://docs.d-id.com/docs/api-keys',
    steps: [
      'generate a new API key in the account settings at https://studio.d-id.com/account-settings',
      'put it in D_ID_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through the credits spent since the leak',
    ],
  },
  checks: [
    {
      // As it is, as the documents of D-ID say, else in base64, as Basic has it.
      url: 'https://api.d-id.com/credits',
      auth: { header: 'Authorization', value: 'Basic {key}' },
      answers: [
        { status: 200, json: { credits: 'array', remaining: 'number', total: 'number' }, is: 'active' },
        { status: 401, is: 'next' },
      ],
      tells: { balance: 'remaining' },
      replies: [
        { status: 200, body: { credits: [{ remaining: 15, total: 20 }], remaining: 15, total: 20 }, is: 'active' },
        { status: 401, body: { message: 'Unauthorized' }, is: 'next' },
        { status: 429, body: { message: 'Too Many Requests' }, is: 'unknown' },
      ],
      next: {
        url: 'https://api.d-id.com/credits',
        auth: { basic: '{key}' },
        answers: [
          { status: 200, json: { credits: 'array', remaining: 'number', total: 'number' }, is: 'active' },
          // Its body is documented nowhere.
          { status: 401, is: 'inactive' },
        ],
        tells: { balance: 'remaining' },
        replies: [
          { status: 200, body: { credits: [{ remaining: 15, total: 20 }], remaining: 15, total: 20 }, is: 'active' },
          { status: 401, body: { message: 'Unauthorized' }, is: 'inactive' },
          { status: 403, body: { message: 'Forbidden' }, is: 'unknown' },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://docs.d-id.com/reference/getcredits',
    },
  ],
  sources: [
    'https://docs.d-id.com/docs/api-keys',
    'https://docs.d-id.com/reference/getcredits',
    'lengths: observed in public code, not documented',
  ],
});
