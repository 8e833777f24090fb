import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Alegra',
  site: 'https://www.alegra.com',
  keys: {
    'api-token': {
      name: 'Alegra API token',
      pattern: /[0-9a-z]{20}/,
      shape: '<lownum:20>',
      context: { words: ['alegra'], within: 60 },
      env: ['ALEGRA_TOKEN', 'ALEGRA_API_TOKEN', 'ALEGRA_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { user: /([\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3})/ },
      risk: 'Whoever has it and the e-mail address can read and write invoices, payments and contacts.',
      examples: 'ALEGRA_EMAIL=owner@example.com\nALEGRA_TOKEN=<lownum:20>\n',
      nearMisses: 'alegra_url = "https://app.alegra.com/api/v1/companies-and-users"',
    },
  },
  rotate: {
    console: 'https://app.alegra.com/configuration/api',
    docs: 'https://developer.alegra.com/docs/autenticacion',
    make: 'generate a new token at {console}: the old one ends',
  },
  check: {
    url: 'https://api.alegra.com/api/v1/users/self',
    auth: { basic: '{user}:{key}' },
    active: { id: 'string', email: 'string', role: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { account: 'email', kind: 'role' },
    accepted: { id: '1', name: 'Owner', email: 'owner@example.com', role: 'admin', status: 'active' },
    refused: { code: 401, message: 'Not authenticated' },
    source: 'https://developer.alegra.com/reference/get_users-self',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
