import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Axonaut',
  site: 'https://axonaut.com',
  keys: {
    'api-key': {
      name: 'Axonaut API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['axonaut'], within: 80 },
      env: ['AXONAUT_API_KEY', 'AXONAUT_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the customers, quotes and invoices of the company.',
    },
  },
  rotate: {
    console: 'https://axonaut.com/account/api',
    docs: 'https://axonaut.com/api/v2/doc',
    make: 'open Settings, API, and generate a new key: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    // Not /me, whose answer holds the key.
    url: 'https://axonaut.com/api/v2/companies?type=all&sort=id',
    auth: { header: 'userApiKey' },
    headers: { page: '1' },
    active: { '0.id': 'number', '0.name': 'string' },
    inactive: {
      status: 403,
      json: { 'error.message': { is: 'Forbidden access' }, 'error.status_code': { is: '403' } },
    },
    refusalMayMean: 'a right that its owner lacks: no page tells the two apart',
    accepted: [{ id: 1, name: 'Acme' }],
    refused: { error: { message: 'Forbidden access', status_code: '403' } },
    unclear: { 400: { error: { message: 'Bad request - Missing header : "userApiKey"', status_code: '400' } } },
    source: 'https://axonaut.com/api/v2/doc',
  },
  sources: ['{docs}', 'form: {observed}'],
});
