import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zenserp',
  site: 'https://zenserp.com',
  keys: {
    'api-key': {
      name: 'Zenserp API key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['zenserp'], within: 80 },
      env: ['ZENSERP_API_KEY', 'ZENSERP_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can search on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://app.zenserp.com/api-keys',
    docs: 'https://app.zenserp.com/documentation',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://app.zenserp.com/api/v2/status',
    auth: { header: 'apikey' },
    active: { remaining_requests: 'number' },
    inactive: 401,
    tells: { balance: '{remaining_requests} requests' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { remaining_requests: 49 },
    refused: { error: 'Invalid apikey' },
    source: 'https://app.zenserp.com/documentation#statusEndpoint',
  },
  sources: ['{docs}', 'format: {observed}'],
});
