import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Bitly',
  site: 'https://bitly.com',
  keys: {
    'access-token': {
      name: 'Bitly access token',
      // 40 hex characters without a prefix, as a Git commit has.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['bitly_token', 'bitly access', 'bitlyApi', 'api-ssl.bitly.com', 'bitly.init'], within: 80 },
      env: ['BITLY_TOKEN', 'BITLY_ACCESS_TOKEN', 'BITLY_API_TOKEN', 'BITLY_API_KEY', 'BITLY_GENERIC_ACCESS_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can create and redirect your short links and read their statistics.',
      nearMisses: ['https://github.com/bitly/go-simplejson/commit/<hex:40>', 'BITLY_GROUP_GUID=Bl<alnum:9>'],
    },
    'client-secret': {
      name: 'Bitly OAuth client secret',
      noCheck: 'what its token endpoint says to a wrong secret is documented nowhere',
      // Looks like a token, which it is not: only its name tells.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['bitly client secret', 'bitly app secret'], within: 24 },
      env: ['BITLY_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can pass for your application where users let it into their Bitly accounts.',
      rotate: {
        console: 'https://app.bitly.com/settings/api',
        docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
        make: 'register a new OAuth app with the same redirect URI at {console}',
        put: 'put its client id and secret where the old ones are used, outside git',
        end: 'delete the old app there',
      },
      nearMisses: ['BITLY_CLIENT_SECRET=<hex:20>', 'BITLY_CLIENT_ID=<hex:40>', 'CLIENT_SECRET=<hex:40>'],
    },
  },
  rotate: {
    console: 'https://app.bitly.com/settings/api',
    docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
    make: 'generate a new access token under Settings, API at {console}',
    put: 'put it in BITLY_ACCESS_TOKEN, outside git; it is shown only once',
    end: 'make sure that the old token answers no more; if it does, revoke it under connected apps or ask the support of Bitly',
  },
  check: {
    keys: ['access-token'],
    url: 'https://api-ssl.bitly.com/v4/user',
    active: { login: 'string', is_2fa_enabled: 'boolean', emails: 'array' },
    inactive: {
      status: 403,
      json: { message: { is: 'FORBIDDEN' }, description: { includes: 'currently forbidden to access this resource' } },
    },
    tells: { account: 'login', name: 'name' },
    accepted: {
      login: 'o_1',
      name: 'Example',
      is_active: true,
      is_sso_user: false,
      is_2fa_enabled: true,
      emails: [{ email: 'owner@example.com', is_primary: true, is_verified: true }],
      default_group_guid: 'B1',
    },
    refused: {
      message: 'FORBIDDEN',
      description: 'You are currently forbidden to access this resource.',
      resource: 'user',
    },
    tooMany: { message: 'RATE_LIMIT_EXCEEDED' },
    source: 'https://dev.bitly.com/api-reference#getUser',
  },
  sources: ['https://dev.bitly.com/api-reference#Authentication', 'format: {observed}'],
});
