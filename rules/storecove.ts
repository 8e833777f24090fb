import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Storecove',
  site: 'https://www.storecove.com',
  keys: {
    'api-key': {
      name: 'Storecove API key',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<b64u:43>',
      context: { words: ['storecove'], within: 80 },
      env: ['STORECOVE_API_KEY', 'STORECOVE_KEY', 'STORECOVE_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can send invoices in your name and read those that come in.',
    },
  },
  rotate: {
    docs: 'https://www.storecove.com/docs/',
    make: 'create a new API key in Storecove, under API keys',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.storecove.com/api/v2/discovery/identifiers',
    active: { 'countries.0.country': 'string', 'countries.0.region': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { countries: [{ country: 'NL', region: 'eu_eea' }] },
    refused: '',
    source: 'https://www.storecove.com/docs/',
  },
  sources: ['{docs}', 'form: {observed}'],
});
