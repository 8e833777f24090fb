import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Rentman',
  site: 'https://rentman.io',
  keys: {
    'api-token': {
      name: 'Rentman API token',
      pattern: /ey[0-9A-Za-z_-]{30,40}\.ey[0-9A-Za-z._-]{120,500}/,
      shape: ['eyJ<alnum:30-39>.eyJ<alnum:80-299>.<b64u:40-180>', 'ey<alnum:34>.ey<alnum:200>.<alnum:30>.<alnum:40>'],
      context: { words: ['rentman'], within: 80 },
      env: ['RENTMAN_API_TOKEN', 'RENTMAN_TOKEN', 'RENTMAN_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read projects, crew, equipment and contacts, and change them where the account permits it.',
    },
  },
  rotate: {
    docs: 'https://api.rentman.net',
    make: 'open Configuration, Account, Integrations in Rentman and make a new token: the old one ends',
  },
  check: {
    url: 'https://api.rentman.net/contacts?limit=1',
    active: { data: 'array', itemCount: 'number', limit: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { data: [], itemCount: 0, limit: 1, offset: 0 },
    refused: { message: 'Not authorised' },
    source: 'https://api.rentman.net',
  },
  sources: ['{docs}', 'form: {observed}'],
});
