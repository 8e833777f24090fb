import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clientary',
  site: 'https://www.clientary.com',
  keys: {
    'api-token': {
      name: 'Clientary API token',
      pattern: /[0-9A-Za-z]{24,26}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['clientary', 'roninapp'], within: 80 },
      env: ['CLIENTARY_API_TOKEN', 'CLIENTARY_TOKEN', 'CLIENTARY_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}\.(?:clientary|roninapp)\.com)/ },
      risk: 'Whoever has it can read and change the clients, invoices and payments of the account.',
      examples: 'curl -u <alnum:22><digit:2>:<alnum:22><digit:2> https://acme.clientary.com/api/v2/clients',
    },
  },
  rotate: {
    console: 'https://www.clientary.com/login',
    docs: 'https://www.clientary.com/api',
    make: 'sign in, open My Profile, API, and generate a new token: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://{host}/api/v2/clients',
    domains: ['clientary.com', 'roninapp.com'],
    auth: { basic: '{key}:{key}' },
    headers: { Accept: 'application/json' },
    active: { clients: 'array', page_count: 'number', total_count: 'number' },
    inactive: { error: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { clients: [], page_count: 1, page_size: 10, total_count: 0 },
    refused: { error: 'Unauthorized' },
    source: 'https://www.clientary.com/api/clients',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
