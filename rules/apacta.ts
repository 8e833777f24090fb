import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apacta',
  site: 'https://www.apacta.com',
  keys: {
    'api-key': {
      name: 'Apacta API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['apacta'], within: 80 },
      env: ['APACTA_API_KEY', 'APACTA_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, times and invoices of the company.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    // Not /ping, which is said to test the key and answers without one.
    url: 'https://app.apacta.com/api/v1/time_entry_types',
    auth: { query: 'api_key' },
    active: { success: { is: true }, 'data.0.id': 'string', 'data.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { success: true, data: [{ id: 't1', name: 'Hours' }] },
    refused: { success: false },
    source: 'https://apidoc.apacta.com/partner.yaml',
  },
  sources: ['{check}', 'format: {observed}'],
});
