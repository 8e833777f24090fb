import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Apify',
  site: 'https://apify.com',
  keys: [
    {
      id: 'api-token',
      name: 'Apify API token',
      severity: 'high',
      pattern: /apify_api_[0-9A-Za-z-]{34,38}/,
      env: ['APIFY_TOKEN', 'APIFY_API_TOKEN', 'APIFY_API_KEY'],
      risk: 'Whoever has it can run Actors at your cost and read or delete the data that they have collected.',
      examples: [
        'APIFY_TOKEN=apify_api_<alnum:36>',
        "const client = new ApifyClient({ token: 'apify_api_<alnum:36>' });",
        'https://api.apify.com/v2/acts?token=apify_api_<alnum:36>&my=true',
        '{"apify": {"token": "apify_api_<alnum:34>"}}',
      ],
      nearMisses: [
        'APIFY_TOKEN=apify_api_your_token_here',
        'def apify_api_run_actor_and_wait_for_the_dataset():',
        'apify_proxy_<alnum:36>',
      ],
    },
    {
      id: 'proxy-password',
      name: 'Apify Proxy password',
      severity: 'medium',
      pattern: /apify_proxy_[0-9A-Za-z]{34,38}/,
      env: ['APIFY_PROXY_PASSWORD'],
      risk: 'Whoever has it can send web traffic through Apify Proxy at your cost.',
      rotate: {
        console: 'https://console.apify.com/proxy',
        docs: 'https://docs.apify.com/platform/proxy/usage',
        steps: [
          'regenerate the password on the Proxy page at https://console.apify.com/proxy, or ask Apify support to',
          'put it in APIFY_PROXY_PASSWORD, outside git',
          'make sure that the old password is refused, and look through the use of the proxy since the leak',
        ],
      },
      examples: [
        'APIFY_PROXY_PASSWORD=apify_proxy_<alnum:36>',
        "const proxyUrl = 'http://auto:apify_proxy_<alnum:36>@proxy.apify.com:8000';",
        '{"apify": {"proxyPassword": "apify_proxy_<alnum:36>"}}',
      ],
      nearMisses: [
        'APIFY_PROXY_PASSWORD=apify_proxy_your_password',
        'apify_proxy_<alnum:12>',
        'const apify_proxy_configuration_of_the_crawler = {};',
      ],
    },
  ],
  rotate: {
    console: 'https://console.apify.com/settings/integrations',
    docs: 'https://docs.apify.com/integrations/api',
    steps: [
      'create a new token under API & Integrations at https://console.apify.com/settings/integrations, with no more permissions than it needs',
      'put it in APIFY_TOKEN, outside git',
      'delete the old token there and look through the runs since the leak',
    ],
  },
  checks: [
    {
      keys: ['api-token'],
      url: 'https://api.apify.com/v2/users/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.id': 'string', 'data.username': 'string', 'data.plan': 'object', 'data.proxy': 'object' },
          is: 'active',
        },
        { status: 401, json: { 'error.type': { is: 'user-or-token-not-found' } }, is: 'inactive' },
        {
          status: 403,
          json: { 'error.type': { is: 'insufficient-permissions' } },
          is: 'limited',
          because: 'not allowed to read its user',
        },
      ],
      tells: { account: 'data.username', limits: 'data.plan.id' },
      replies: [
        {
          status: 200,
          body: {
            data: {
              id: 'u1',
              username: 'example',
              email: 'owner@example.com',
              proxy: { groups: [] },
              plan: { id: 'FREE' },
            },
          },
          is: 'active',
        },
        // The public part of a user, which is told without any token.
        { status: 200, body: { data: { username: 'example', profile: { name: 'Example' } } }, is: 'unknown' },
        {
          status: 401,
          body: {
            error: {
              type: 'user-or-token-not-found',
              message: 'User was not found or authentication token is not valid',
            },
          },
          is: 'inactive',
        },
        { status: 403, body: { error: { type: 'insufficient-permissions', message: 'Not allowed' } }, is: 'limited' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { type: 'rate-limit-exceeded', message: 'You have exceeded the rate limit' } },
          is: 'unknown',
        },
      ],
      source: 'https://docs.apify.com/api/v2/users-me-get',
    },
  ],
  sources: [
    'https://docs.apify.com/integrations/api',
    'https://docs.apify.com/api/v2/users-me-get',
    'https://docs.apify.com/platform/proxy/usage',
    'https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/apify_proxy_token',
    'key shapes: observed in public code, not documented',
  ],
});
