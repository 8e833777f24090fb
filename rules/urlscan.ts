import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'urlscan.io',
  site: 'https://urlscan.io',
  keys: {
    'api-key': {
      name: 'urlscan.io API key',
      severity: 'medium',
      // Scans have ids of the same form.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: ['urlscan_api', 'urlscanApi', 'urlscan_key', 'urlscanKey', 'urlscan key', 'urlscan api'],
        within: 60,
      },
      env: ['URLSCAN_API_KEY', 'URLSCAN_KEY', 'URLSCAN_TOKEN', 'URLSCANIO_API_KEY', 'URLSCAN_APIKEY'],
      confidence: 'medium',
      risk: 'Whoever has it can scan pages in your name, use up your quota and read your private scans.',
      nearMisses: 'https://urlscan.io/result/<uuid>/',
    },
  },
  rotate: {
    console: 'https://urlscan.io/user/profile/',
    docs: 'https://docs.urlscan.io/pages/api-getting-started',
    make: 'open Settings & API and create a new API key',
    end: 'delete the old key there',
  },
  check: {
    // Without a key it answers too, with the scope of an address.
    url: 'https://urlscan.io/api/v1/quotas',
    auth: { header: 'API-Key' },
    active: { scope: { is: 'user' }, 'limits.private': 'object', 'limits.search': 'object' },
    answers: {
      status: 200,
      json: { scope: { is: 'team' }, 'limits.private': 'object', 'limits.search': 'object' },
      is: 'active',
      recorded: { scope: 'team', limits: { private: {}, search: {} } },
    },
    inactive: { message: { includes: 'API key supplied but not found' } },
    tells: { kind: 'scope' },
    accepted: { scope: 'user', limits: { private: {}, search: {} } },
    refused: { message: 'API key supplied but not found in database!', status: 401 },
    unclear: { 200: { scope: 'ip-address', limits: { private: {}, search: {} } } },
    source: 'https://docs.urlscan.io/apis/urlscan-openapi/generic/quotas; the refusal: observed in public code',
  },
  sources: ['{docs}', 'https://docs.urlscan.io/apis/urlscan-openapi', 'format: {observed}'],
});
