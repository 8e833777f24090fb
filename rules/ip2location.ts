import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'IP2Location.io',
  site: 'https://www.ip2location.io',
  keys: {
    'api-key': {
      name: 'IP2Location.io API key',
      severity: 'low',
      pattern: /[0-9A-F]{32}/,
      shape: '<HEX:32>',
      context: { words: ['ip2location'], within: 80 },
      env: ['IP2LOCATION_API_KEY', 'IP2LOCATION_KEY', 'IP2LOCATIONIO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'every call that takes it costs a query',
      risk: 'Whoever has it can look up addresses on your plan and use up its queries.',
    },
  },
  rotate: {
    console: 'https://www.ip2location.io/dashboard',
    docs: 'https://www.ip2location.io/ip2location-documentation',
    make: 'reset the API key in the dashboard ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
