import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FlightStats (Cirium)',
  site: 'https://developer.flightstats.com',
  keys: {
    'app-key': {
      name: 'FlightStats application key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['flightstats', 'cirium'], within: 80 },
      env: ['FLIGHTSTATS_APP_KEY', 'FLIGHTSTATS_KEY', 'FLIGHTSTATS_API_KEY', 'CIRIUM_APP_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'every call that takes it is counted, and needs the application id beside it',
      risk: 'Whoever has it and the application id can ask for flight data at your cost.',
    },
  },
  rotate: {
    console: 'https://developer.flightstats.com/admin/applications',
    docs: 'https://developer.flightstats.com/getting-started/',
    make: 'make a new application key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
