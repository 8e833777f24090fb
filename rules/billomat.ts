import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Billomat',
  site: 'https://www.billomat.com',
  keys: {
    'api-key': {
      name: 'Billomat API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['billomat'], within: 80 },
      env: ['BILLOMAT_API_KEY', 'BILLOMAT_KEY', 'BILLOMAT_APIKEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { account: /([0-9a-z][0-9a-z-]{1,39})\.billomat\.net/ },
      risk: 'Whoever has it can read your invoices and customers and write invoices in your name.',
      examples:
        'fetch("https://example-shop.billomat.net/api/invoices", { headers: { "X-BillomatApiKey": "<hex:32>" } })',
    },
  },
  rotate: {
    docs: 'https://www.billomat.com/en/api/basics/authentication/',
    make: 'open Settings, Employees in Billomat, then the user, and make a new API key',
    end: 'see that the old key is refused',
  },
  check: {
    url: 'https://{account}.billomat.net/api/clients/myself',
    auth: { header: 'X-BillomatApiKey' },
    headers: { Accept: 'application/json' },
    active: { 'client.id': 'string', 'client.client_number': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { organisation: 'client.name' },
    accepted: { client: { id: '1', client_number: 'C1', name: 'Example' } },
    refused: { errors: { error: 'Unauthorized' } },
    source: 'https://www.billomat.com/en/api/clients/',
  },
  sources: ['{docs}', '{check}'],
});
