import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hunter',
  site: 'https://hunter.io',
  keys: {
    'api-key': {
      name: 'Hunter API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{40}/,
      shape: ['<hex:40>', '<lownum:40>'],
      // Not "hunter" alone: an ordinary word.
      context: {
        words: ['hunter.io', 'hunterio', 'hunter_io', 'hunter_api', 'hunter_key', 'hunter_secret', 'hunter_token'],
        within: 80,
      },
      env: ['HUNTER_API_KEY', 'HUNTER_IO_API_KEY', 'HUNTERIO_API_KEY', 'HUNTER_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can look for addresses on your credits and read and change your leads and campaigns.',
      examples: 'https://api.hunter.io/v2/domain-search?domain=example.com&api_key=<hex:40>',
      nearMisses: 'bug hunter: see commit <hex:40>',
    },
  },
  rotate: {
    console: 'https://hunter.io/api-keys',
    docs: 'https://hunter.io/api-documentation/v2',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look at its usage since the leak',
  },
  check: {
    url: 'https://api.hunter.io/v2/account',
    auth: { header: 'X-API-KEY' },
    active: { 'data.email': 'string', 'data.plan_name': 'string', 'data.reset_date': 'string' },
    inactive: { 'errors.0.id': { is: 'authentication_failed' } },
    tells: { account: 'data.email', kind: 'data.plan_name', usage: '{data.requests.searches.used} searches' },
    accepted: {
      data: {
        first_name: 'Owner',
        email: 'owner@example.com',
        plan_name: 'Free',
        plan_level: 0,
        reset_date: '2026-01-31',
        team_id: 1,
        requests: { searches: { used: 0, available: 25 }, verifications: { used: 0, available: 50 } },
      },
    },
    refused: {
      errors: [{ id: 'authentication_failed', code: 401, details: 'No user found for the API key supplied' }],
    },
    tooMany: { errors: [{ id: 'too_many_requests', code: 429, details: 'Usage limit reached' }] },
    source: 'https://hunter.io/api-documentation/v2#account',
  },
  sources: ['{docs}', 'form: {observed}'],
});
