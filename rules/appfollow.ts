import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AppFollow',
  site: 'https://appfollow.io',
  keys: {
    'api-token': {
      name: 'AppFollow API token',
      pattern: /eyJ[0-9A-Za-z_-]{17,60}\.[0-9A-Za-z_-]{40,120}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ<alnum:17-60>.<alnum:40-120>.<b64u:43>',
      context: { words: ['appfollow'], within: 80 },
      env: ['APPFOLLOW_API_TOKEN', 'APPFOLLOW_TOKEN', 'APPFOLLOW_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read reviews, rankings and users of the account and answer reviews in your name.',
    },
  },
  rotate: {
    console: 'https://watch.appfollow.io/settings/general/api',
    docs: 'https://docs.api.appfollow.io/reference/get-started',
    make: 'create a new API token at {console}, with only the methods it needs',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.appfollow.io/api/v2/account/users',
    auth: { header: 'X-AppFollow-API-Token' },
    active: { 'users.0.id': 'number', 'users.0.email': 'string', 'users.0.role': 'string' },
    inactive: 'Invalid API token',
    tells: { account: 'users.0.email' },
    accepted: { users: [{ id: 1, name: 'Owner', email: 'owner@example.com', role: 'admin', status: 'active' }] },
    refused: { error: { code: 401, msg: 'Invalid API token' } },
    source:
      'https://docs.api.appfollow.io/reference/users_list_api_v2_account_users_get-1; the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
