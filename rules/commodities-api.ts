import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Commodities-API',
  site: 'https://commodities-api.com',
  keys: {
    'access-key': {
      name: 'Commodities-API access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['commodities-api', 'commodities_api', 'commoditiesapi'], within: 80 },
      env: ['COMMODITIES_API_KEY', 'COMMODITIES_API_ACCESS_KEY'],
      entropy: 4,
      confidence: 'medium',
      noCheck: 'every call that takes it is counted',
      risk: 'Whoever has it can ask for prices on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://commodities-api.com/dashboard',
    docs: 'https://commodities-api.com/documentation',
    make: 'reset the access key in the dashboard ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
