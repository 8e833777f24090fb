import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Simplesat',
  site: 'https://www.simplesat.io',
  keys: {
    'api-token': {
      name: 'Simplesat API token',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['simplesat'], within: 80 },
      env: ['SIMPLESAT_API_TOKEN', 'SIMPLESAT_TOKEN', 'SIMPLESAT_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers of your customers and change surveys.',
    },
  },
  rotate: {
    console: 'https://app.simplesat.io',
    docs: 'https://documenter.getpostman.com/view/457268/SVfRtnM8',
    make: 'open Settings, API, and regenerate the token: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://api.simplesat.io/api/v1/questions?page_size=1&page=1',
    auth: { header: 'X-Simplesat-Token' },
    active: { count: 'number', questions: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: { count: 0, questions: [], next: null, previous: null },
    refused: '',
    source: 'observed in public code: connectors that read the questions; not documented',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
