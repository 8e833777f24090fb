import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pipedream',
  site: 'https://pipedream.com',
  keys: {
    'api-key': {
      name: 'Pipedream API key',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['pipedream_key', 'api.pipedream.com'], within: 80 },
      env: ['PIPEDREAM_API_KEY', 'PIPEDREAM_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your workflows and use the accounts that are connected in them.',
    },
  },
  rotate: {
    console: 'https://pipedream.com/settings/account',
    docs: 'https://pipedream.com/docs/rest-api/auth',
    make: 'revoke the API key at {console} and make a new one: the old one ends',
  },
  check: {
    url: 'https://api.pipedream.com/v1/users/me',
    active: { 'data.id': { includes: 'u_' }, 'data.username': 'string', 'data.daily_compute_time_quota': 'number' },
    inactive: 401,
    tells: { account: 'data.email', name: 'data.username' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: {
      data: { id: 'u_1', username: 'owner', email: 'owner@example.com', daily_compute_time_quota: 95400000 },
    },
    refused: { error: 'record not found' },
    source: 'https://pipedream.com/docs/rest-api/api-reference/users',
  },
  sources: ['{docs}', 'format: {observed}'],
});
