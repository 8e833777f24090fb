import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Docparser',
  site: 'https://docparser.com',
  keys: {
    'api-key': {
      name: 'Docparser API key',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['docparser'], within: 80 },
      env: ['DOCPARSER_API_KEY', 'DOCPARSER_KEY', 'DOCPARSER_TOKEN', 'DOCPARSER_SECRET_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read what was taken out of your documents and hand in others.',
    },
  },
  rotate: {
    console: 'https://app.docparser.com/account/api',
    docs: 'https://docparser.com/api/',
    make: 'reset the API key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.docparser.com/v1/parsers',
    auth: { basic: '{key}:' },
    active: { '0.id': 'string', '0.label': 'string' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is not known for sure' },
    tells: { name: '0.label' },
    accepted: [{ id: 'p1', label: 'Invoices' }],
    refused: { error: 'Invalid API key' },
    unclear: { 200: [] },
    source: 'https://docparser.com/api/#list-document-parsers',
  },
  sources: ['{docs}', 'length: {observed}'],
});
