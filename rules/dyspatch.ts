import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dyspatch',
  site: 'https://www.dyspatch.io',
  keys: {
    'api-key': {
      name: 'Dyspatch API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{52}/,
      shape: ['<upnum:50><digit:2>', '<base32:50>22'],
      context: { words: ['dyspatch'], within: 80 },
      env: ['DYSPATCH_API_KEY', 'DYSPATCH_KEY', 'DYSPATCH_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read the templates of your mail and, unless it only reads, change what is drafted.',
    },
  },
  rotate: {
    docs: 'https://docs.dyspatch.io/api/',
    make: 'as an administrator create a new API key in the settings of the organization, Integrations',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.dyspatch.io/templates',
    headers: { accept: 'application/vnd.dyspatch.2020.11+json' },
    active: { data: 'array', cursor: 'object' },
    inactive: { code: { is: 'unauthenticated' } },
    elsewhere: 'an organization in the EU (api.dyspatch-eu.io)',
    accepted: { cursor: { hasMore: false }, data: [{ id: 'tem_1', name: 'Welcome' }] },
    refused: { code: 'unauthenticated', message: 'no valid key' },
    source: 'https://docs.dyspatch.io/api/',
  },
  sources: ['{docs}', 'form: {observed}'],
});
