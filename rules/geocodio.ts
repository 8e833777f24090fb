import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Geocodio',
  site: 'https://www.geocod.io',
  keys: {
    'api-key': {
      name: 'Geocodio API key',
      severity: 'medium',
      pattern: /[0-9a-f]{39}|[0-9a-z]{39}/,
      shape: '<hex:39>',
      context: { words: ['geocodio', 'geocod.io'], within: 100 },
      env: ['GEOCODIO_API_KEY', 'GEOCODIO_KEY', 'GEOCODIO_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can geocode addresses at your cost and read the lists that you uploaded.',
      nearMisses: 'https://github.com/geocodio/geocodio-library-php/commit/<hex:40>',
    },
  },
  rotate: {
    console: 'https://dash.geocod.io/apikey',
    docs: 'https://www.geocod.io/docs/',
    make: 'create a new key at {console}, with only the calls it needs',
    end: 'delete the old key there',
  },
  check: {
    // One look-up, of which each day has 2,500 free.
    url: 'https://api.geocod.io/v1.7/geocode?q=20500',
    auth: { query: 'api_key' },
    active: {
      'input.address_components': 'object',
      'results.0.accuracy_type': 'string',
      'results.0.location.lat': 'number',
    },
    elsewhere: 'the Enterprise or HIPAA service of Geocodio, which have hosts of their own',
    inactive: { status: 403, json: { error: { includes: 'Invalid API key' } } },
    accepted: {
      input: { address_components: { zip: '20500' }, formatted_address: '20500' },
      results: [{ location: { lat: 38.9, lng: -77 }, accuracy: 1, accuracy_type: 'place' }],
    },
    refused: { error: 'Invalid API key' },
    unclear: { 403: { error: 'This API key does not have permission to access this feature.' } },
    source: 'https://www.geocod.io/docs/#errors',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://www.geocod.io/docs/enterprise/ and https://www.geocod.io/docs/hipaa/ (their hosts)',
    'format: {observed}',
  ],
});
