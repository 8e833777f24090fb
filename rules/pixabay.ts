import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pixabay',
  site: 'https://pixabay.com',
  keys: {
    'api-key': {
      name: 'Pixabay API key',
      severity: 'low',
      pattern: /[0-9]{7,9}-[0-9a-f]{25}/,
      shape: '<digit:8>-<hex:25>',
      context: { words: ['pixabay'], within: 80 },
      env: ['PIXABAY_API_KEY', 'PIXABAY_KEY', 'PIXABAY_ACCESS_KEY'],
      entropy: 3,
      risk: 'Whoever has it can search images on your account and use up its requests.',
      examples: 'https://pixabay.com/api/?key=<digit:8>-<hex:25>&q=yellow+flowers',
    },
  },
  rotate: {
    console: 'https://pixabay.com/api/docs/',
    docs: 'https://pixabay.com/api/docs/',
    make: 'ask the support of Pixabay for another key: no page tells how to change it yourself',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://pixabay.com/api/?q=flower&per_page=3',
    auth: { query: 'key' },
    active: { total: 'number', totalHits: 'number', hits: 'array' },
    inactive: { status: 400, text: 'Invalid or missing API key' },
    accepted: { total: 1, totalHits: 1, hits: [] },
    replies: {
      status: 400,
      body: '[ERROR 400] Invalid or missing API key (https://pixabay.com/api/docs/).',
      is: 'inactive',
    },
    source: 'https://pixabay.com/api/docs/',
  },
  sources: ['{docs}', 'form: {observed}'],
});
