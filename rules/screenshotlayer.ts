import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'screenshotlayer',
  site: 'https://screenshotlayer.com',
  keys: {
    'access-key': {
      name: 'screenshotlayer access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['screenshotlayer'], within: 80 },
      env: ['SCREENSHOTLAYER_ACCESS_KEY', 'SCREENSHOTLAYER_API_KEY', 'SCREENSHOTLAYER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can take pictures of pages on your plan.',
    },
  },
  rotate: {
    console: 'https://screenshotlayer.com/dashboard',
    docs: 'https://screenshotlayer.com/documentation',
    make: 'reset the access key at {console}: the old one ends at once',
  },
  check: apilayer({
    url: 'https://api.screenshotlayer.com/api/capture',
    missing: 'url',
    source: 'https://screenshotlayer.com/documentation (errors; what it says of a missing address: inferred)',
  }),
  sources: ['{docs}', 'length: {observed}'],
});
