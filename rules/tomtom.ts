import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TomTom',
  site: 'https://developer.tomtom.com',
  keys: {
    'api-key': {
      name: 'TomTom API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['tomtom'], within: 80 },
      env: ['TOMTOM_API_KEY', 'TOMTOM_KEY', 'TOMTOM_MAPS_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'every call that takes it is counted',
      risk: 'Whoever has it can use maps and routes on your plan, unless the key is bound to your domains.',
      examples: 'https://api.tomtom.com/search/2/geocode/berlin.json?key=<alnum:32>',
    },
  },
  rotate: {
    console: 'https://developer.tomtom.com/user/me/apps',
    docs: 'https://developer.tomtom.com/platform/documentation/dashboard/api-key-management',
    make: 'create a new key at {console}, bound to the products and domains that need it',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
