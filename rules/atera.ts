import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Atera',
  site: 'https://www.atera.com',
  keys: {
    'api-key': {
      name: 'Atera API key',
      severity: 'critical',
      pattern: /[0-9a-z]{32}/,
      shape: ['<lownum:30><digit:2>', '<hex:32>'],
      context: { words: ['atera_api', 'atera_key', 'app.atera.com', 'ateraApi'], within: 80 },
      env: ['ATERA_API_KEY', 'ATERA_KEY', 'ATERA_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the customers, devices and tickets of your IT service and change them.',
    },
  },
  rotate: {
    console: 'https://app.atera.com/new/admin/api',
    docs: 'https://app.atera.com/apidocs',
    make: 'reset the API key at {console} (Admin, Data management, API): the old one ends',
    after: 'look through tickets and devices for what you did not change',
  },
  check: {
    url: 'https://app.atera.com/api/v3/customers?page=1&itemsInPage=1',
    auth: { header: 'X-API-KEY' },
    active: { items: 'array', totalItemCount: 'number', itemsInPage: 'number', totalPages: 'number' },
    inactive: 401,
    refusalMayMean: 'something else, for its documents show no refusal',
    accepted: { items: [{ CustomerID: 1 }], totalItemCount: 3, page: 1, itemsInPage: 1, totalPages: 3 },
    refused: {},
    source: 'https://app.atera.com/apidocs',
  },
  sources: ['{docs}', 'format: {observed}'],
});
