import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Replicate',
  site: 'https://replicate.com',
  keys: [
    {
      id: 'api-token',
      name: 'Replicate API token',
      severity: 'high',
      pattern: /r8_[0-9A-Za-z]{37}/,
      env: ['REPLICATE_API_TOKEN', 'REPLICATE_API_KEY', 'REPLICATE_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can run and train models at your cost and read your predictions and private models.',
      examples: [
        'REPLICATE_API_TOKEN=r8_<alnum:37>',
        "const replicate = new Replicate({ auth: 'r8_<alnum:37>' });",
        'curl -H "Authorization: Bearer r8_<alnum:37>" https://api.replicate.com/v1/account',
      ],
      nearMisses: [
        'REPLICATE_API_TOKEN=r8_your_token_here',
        'mov r8_register_with_very_long_name_for_asm, rax',
        'user8_<alnum:37>',
        'r8_<alnum:12>',
      ],
    },
  ],
  rotate: {
    console: 'https://replicate.com/account/api-tokens',
    docs: 'https://replicate.com/docs/topics/security/api-tokens',
    steps: [
      'create a new token at https://replicate.com/account/api-tokens',
      'put it in REPLICATE_API_TOKEN, outside git',
      'disable the old token there and look through predictions and billing since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.replicate.com/v1/account',
      auth: 'bearer',
      answers: [
        { status: 200, json: { type: { is: 'user' }, username: 'string', name: 'string' }, is: 'active' },
        { status: 200, json: { type: { is: 'organization' }, username: 'string', name: 'string' }, is: 'active' },
        { status: 200, json: { type: 'string', username: 'string', github_url: 'string' }, is: 'active' },
        {
          status: 401,
          json: { title: { is: 'Unauthenticated' }, detail: { includes: 'valid authentication token' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'username' },
      replies: [
        {
          status: 200,
          body: { type: 'organization', username: 'acme', name: 'Acme', github_url: 'https://github.com/acme' },
          is: 'active',
        },
        {
          status: 401,
          body: {
            title: 'Unauthenticated',
            detail: 'You did not pass a valid authentication token',
            status: 401,
          },
          is: 'inactive',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { detail: 'Request was throttled. Expected available in 1 second.', status: 429 },
          is: 'unknown',
        },
      ],
      source: 'https://replicate.com/docs/reference/http#account.get',
    },
  ],
  sources: [
    'https://replicate.com/docs/topics/security/api-tokens',
    'https://replicate.com/docs/reference/http',
    'length: observed in public code, not documented',
  ],
});
