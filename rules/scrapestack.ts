import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'scrapestack',
  site: 'https://scrapestack.com',
  keys: {
    'access-key': {
      name: 'scrapestack access key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['scrapestack'], within: 80 },
      env: ['SCRAPESTACK_API_KEY', 'SCRAPESTACK_ACCESS_KEY', 'SCRAPESTACK_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'every call that takes it is counted',
      risk: 'Whoever has it can fetch pages on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://scrapestack.com/dashboard',
    docs: 'https://scrapestack.com/documentation',
    make: 'reset the access key at {console}: the old one ends',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
