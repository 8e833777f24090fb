import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'serpstack',
  site: 'https://serpstack.com',
  keys: {
    'access-key': {
      name: 'serpstack access key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['serpstack'], within: 80 },
      env: ['SERPSTACK_ACCESS_KEY', 'SERPSTACK_API_KEY', 'SERPSTACK_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can search on your plan.',
    },
  },
  rotate: {
    console: 'https://serpstack.com/dashboard',
    docs: 'https://serpstack.com/documentation',
    make: 'reset the access key at {console}: the old one ends at once',
  },
  check: apilayer({
    url: 'https://api.serpstack.com/search',
    missing: 'query',
    source: 'https://serpstack.com/documentation (errors; what it says of a missing query: inferred)',
  }),
  sources: ['{docs}', 'length: {observed}'],
});
