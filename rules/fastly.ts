import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fastly',
  site: 'https://www.fastly.com',
  keys: {
    'api-token': {
      name: 'Fastly API token',
      severity: 'critical',
      // No prefix, documented nowhere.
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: ['<alnum:32>', '<alnum:15>_<alnum:16>', '<alnum:20>-<alnum:11>'],
      context: {
        words: ['fastly-key', 'api.fastly.com', 'fastlyApiKey', 'fastlyApiToken', 'fastly_token'],
        within: 80,
      },
      env: ['FASTLY_API_TOKEN', 'FASTLY_API_KEY', 'FASTLY_KEY', 'FASTLY_AUTH_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can change and purge your CDN services and, with global scope, read the traffic configuration and its secrets.',
      examples: 'curl -H "Fastly-Key: <alnum:15>_<alnum:16>" https://api.example.org/purge',
    },
  },
  rotate: {
    console: 'https://manage.fastly.com/account/personal/tokens',
    docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
    make: 'create a new API token with the narrowest scope, the services it needs and an expiry at {console}',
    shownOnce: true,
    end: 'delete the old token there, or with DELETE https://api.fastly.com/tokens/self and the old token itself',
    after: 'read the event log of the account for versions of services that you did not make',
  },
  check: {
    url: 'https://api.fastly.com/tokens/self',
    auth: { header: 'Fastly-Key' },
    active: { user_id: 'string', scope: 'string', services: 'array' },
    inactive: { msg: { includes: 'credentials are missing or invalid' } },
    tells: { organisation: 'customer_id', name: 'name', scopes: 'scope', expires: 'expires_at', usage: 'last_used_at' },
    accepted: {
      id: 't1',
      user_id: 'u1',
      customer_id: 'c1',
      name: 'ci',
      scope: 'purge_select',
      services: [],
      expires_at: null,
      last_used_at: '2026-05-01T00:00:00Z',
    },
    refused: { msg: 'Provided credentials are missing or invalid' },
    unclear: { 403: { msg: 'You are not authorized to perform this action' } },
    source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
  },
  revoke: {
    does: 'Deletes the token: what uses it fails at once.',
    steps: { method: 'DELETE', url: 'https://api.fastly.com/tokens/self', auth: { header: 'Fastly-Key' }, done: [204] },
    source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
  },
  sources: ['{docs}', 'format: {observed}'],
});
