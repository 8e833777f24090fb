import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FlightAPI',
  site: 'https://www.flightapi.io',
  noCheck: 'every call costs credits',
  keys: {
    'api-key': {
      name: 'FlightAPI key',
      severity: 'low',
      pattern: /[0-9a-z]{24}/,
      shape: '<hex:24>',
      context: { words: ['flightapi.io', 'flightapi_key', 'flightapi_secret', 'flightapi secret'], within: 80 },
      env: ['FLIGHTAPI_API_KEY', 'FLIGHTAPI_IO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search flights and use up the credits of your plan.',
      examples: 'https://api.flightapi.io/onewaytrip/<hex:24>/LHR/LAX/2027-01-02/1/0/0/Economy/USD',
    },
  },
  rotate: {
    docs: 'https://docs.flightapi.io/',
    make: 'ask the support of FlightAPI for another key: no page tells how to change it yourself',
    end: 'make sure that the old key answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
