import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GTmetrix',
  site: 'https://gtmetrix.com',
  keys: {
    'api-key': {
      name: 'GTmetrix API key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['gtmetrix'], within: 80 },
      env: ['GTMETRIX_API_KEY', 'GTMETRIX_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run tests at the cost of your credits and read your reports.',
    },
  },
  rotate: {
    console: 'https://gtmetrix.com/dashboard/account',
    docs: 'https://gtmetrix.com/api/docs/2.0/',
    make: 'generate a new API key at {console}: the old one ends',
  },
  check: {
    url: 'https://gtmetrix.com/api/2.0/status',
    auth: { basic: '{key}:' },
    active: {
      'data.type': { is: 'user' },
      'data.attributes.api_credits': 'number',
      'data.attributes.account_type': 'string',
    },
    inactive: { 'errors.0.title': { includes: 'Invalid API key' } },
    tells: { balance: '{data.attributes.api_credits} credits', kind: 'data.attributes.account_type' },
    accepted: {
      data: { type: 'user', id: 'k1', attributes: { api_credits: 10, api_refill: 1618437519, account_type: 'Basic' } },
    },
    refused: { errors: [{ status: '401', code: 'E40100', title: 'Invalid API key' }] },
    source: 'https://gtmetrix.com/api/docs/2.0/#api-status',
  },
  sources: ['{docs}', 'format: {observed}'],
});
