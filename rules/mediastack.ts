import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'mediastack',
  site: 'https://mediastack.com',
  keys: {
    'access-key': {
      name: 'mediastack API access key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['mediastack'], within: 80 },
      env: ['MEDIASTACK_API_KEY', 'MEDIASTACK_ACCESS_KEY', 'MEDIASTACK_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for news on your plan until its requests are used up.',
      examples: 'http://api.mediastack.com/v1/news?access_key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://mediastack.com/dashboard',
    docs: 'https://mediastack.com/documentation',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://api.mediastack.com/v1/sources?limit=1',
    active: { 'pagination.total': 'number', data: 'array' },
    accepted: { pagination: { limit: 1, offset: 0, count: 1, total: 7500 }, data: [] },
    named: 'error.code',
    elsewhere: 'the marketplace of APILayer',
    source: 'https://mediastack.com/documentation',
  }),
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
