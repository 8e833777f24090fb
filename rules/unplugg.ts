import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Unplugg',
  site: 'https://unplu.gg',
  keys: {
    'access-token': {
      name: 'Unplugg access token',
      noCheck: 'its one call makes a forecast and sends it to an address',
      severity: 'low',
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      context: { words: ['unplu.gg', 'unplugg_'], within: 80 },
      env: ['UNPLUGG_ACCESS_TOKEN', 'UNPLUGG_TOKEN', 'UNPLUGG_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can ask for forecasts in your name.',
      examples: 'curl -H "x-access-token: <lownum:64>" https://api.unplu.gg/forecast',
    },
  },
  rotate: {
    docs: 'https://unplu.gg/test_api.html',
    make: 'ask for a new token on that page: none tells how an old one is ended',
    end: 'write to those who run the service and have the old one ended',
  },
  sources: ['{docs}', 'form: {observed}'],
});
