import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'countrylayer',
  site: 'https://countrylayer.com',
  keys: {
    'access-key': {
      name: 'countrylayer access key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['countrylayer', 'country_layer'], within: 80 },
      env: ['COUNTRYLAYER_API_KEY', 'COUNTRYLAYER_ACCESS_KEY', 'COUNTRYLAYER_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'every call that takes it is counted, and those of the free plan go over HTTP',
      risk: 'Whoever has it can look up countries on your plan and use up its requests.',
      examples: 'http://api.countrylayer.com/v2/all?access_key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://countrylayer.com/dashboard',
    docs: 'https://countrylayer.com/documentation/',
    make: 'reset the access key at {console}: the old one ends',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
