import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apify',
  site: 'https://apify.com',
  keys: {
    'api-token': {
      name: 'Apify API token',
      pattern: /apify_api_[0-9A-Za-z-]{34,38}/,
      shape: 'apify_api_<alnum:34-36>',
      env: ['APIFY_TOKEN', 'APIFY_API_TOKEN', 'APIFY_API_KEY'],
      risk: 'Whoever has it can run Actors at your cost and read or delete the data that they have collected.',
      examples: 'https://api.apify.com/v2/acts?token=apify_api_<alnum:36>&my=true',
      nearMisses: 'apify_proxy_<alnum:36>',
    },
    'proxy-password': {
      name: 'Apify Proxy password',
      noCheck: 'the only call that takes it goes through the proxy, which is billed',
      severity: 'medium',
      pattern: /apify_proxy_[0-9A-Za-z]{34,38}/,
      shape: 'apify_proxy_<alnum:36>',
      env: ['APIFY_PROXY_PASSWORD'],
      risk: 'Whoever has it can send web traffic through Apify Proxy at your cost.',
      rotate: {
        console: 'https://console.apify.com/proxy',
        docs: 'https://docs.apify.com/platform/proxy/usage',
        make: 'regenerate the password on the Proxy page at {console}, or ask Apify support to',
        end: 'make sure that the old password is refused, and look through the use of the proxy since the leak',
      },
      examples: "const proxyUrl = 'http://auto:apify_proxy_<alnum:36>@proxy.apify.com:8000';",
    },
  },
  rotate: {
    console: 'https://console.apify.com/settings/integrations',
    docs: 'https://docs.apify.com/integrations/api',
    make: 'create a new token under API & Integrations at {console}, with no more permissions than it needs',
    end: 'delete the old token there and look through the runs since the leak',
  },
  check: {
    keys: ['api-token'],
    url: 'https://api.apify.com/v2/users/me',
    active: { 'data.id': 'string', 'data.username': 'string', 'data.plan': 'object', 'data.proxy': 'object' },
    inactive: { 'error.type': { is: 'user-or-token-not-found' } },
    limited: {
      status: 403,
      json: { 'error.type': { is: 'insufficient-permissions' } },
      because: 'not allowed to read its user',
    },
    tells: { account: 'data.username', limits: 'data.plan.id' },
    accepted: {
      data: { id: 'u1', username: 'example', email: 'owner@example.com', proxy: { groups: [] }, plan: { id: 'FREE' } },
    },
    refused: {
      error: { type: 'user-or-token-not-found', message: 'User was not found or authentication token is not valid' },
    },
    recorded: { limited: { error: { type: 'insufficient-permissions', message: 'Not allowed' } } },
    unclear: {
      // The public part of a user, which is told without any token.
      200: { data: { username: 'example', profile: { name: 'Example' } } },
    },
    tooMany: { error: { type: 'rate-limit-exceeded', message: 'You have exceeded the rate limit' } },
    source: 'https://docs.apify.com/api/v2/users-me-get',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://docs.apify.com/platform/proxy/usage',
    'https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/apify_proxy_token',
    'key shapes: {observed}',
  ],
});
