import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Bitrise',
  site: 'https://bitrise.io',
  keys: [
    {
      id: 'access-token',
      name: 'Bitrise access token',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{60,120}/,
      context: {
        words: [
          'api.bitrise.io',
          'bitrise_token',
          'bitriseToken',
          'bitrise_api',
          'bitrise_access',
          'bitrise_personal',
          'bitrise_workspace',
        ],
        within: 80,
      },
      env: ['BITRISE_TOKEN', 'BITRISE_API_TOKEN', 'BITRISE_ACCESS_TOKEN', 'BITRISE_PERSONAL_ACCESS_TOKEN'],
      entropy: 4.4,
      confidence: 'medium',
      risk: 'Whoever has it can start builds, read logs and artifacts and change the apps that you or the workspace may reach.',
      examples: [
        'BITRISE_TOKEN=<b64u:85><alnum:1>',
        'curl -H "Authorization: <b64u:85><alnum:1>" https://api.bitrise.io/v0.1/apps',
        '{"bitriseToken": "<b64u:63><alnum:1>"}',
        'envs:\n  - BITRISE_API_TOKEN: <b64u:117><alnum:1>\n',
      ],
      nearMisses: [
        'BITRISE_TOKEN=your-personal-access-token',
        'BITRISE_TOKEN=<hex:64>',
        'token: <b64u:85><alnum:1>',
        'BITRISE_APP_SLUG=<hex:16>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.bitrise.io/me/account/security',
    docs: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
    steps: [
      'create a new token with an expiry date under Account settings > Security, or for a workspace token in the settings of the workspace',
      'put it in BITRISE_TOKEN, as a secret and outside git',
      'delete the old token there and look through the builds since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.bitrise.io/v0.1/me',
      auth: { header: 'Authorization' },
      answers: [
        {
          status: 200,
          json: { 'data.username': 'string', 'data.slug': 'string', 'data.email': 'string' },
          is: 'active',
        },
        { status: 401, json: { message: { is: 'Unauthorized' } }, is: 'inactive' },
      ],
      refusalMayMean: 'that it is the token of a workspace, which is nobody’s account',
      tells: { account: 'data.email', name: 'data.username' },
      replies: [
        {
          status: 200,
          body: { data: { username: 'example', slug: 'a1', email: 'owner@example.com', avatar_url: null } },
          is: 'active',
        },
        { status: 401, body: { message: 'Unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://api-docs.bitrise.io/',
    },
  ],
  sources: [
    'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html',
    'https://api-docs.bitrise.io/',
    'format: observed in public code, not documented',
  ],
});
