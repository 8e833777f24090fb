import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Geoapify',
  site: 'https://www.geoapify.com',
  keys: {
    'api-key': {
      name: 'Geoapify API key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['geoapify'], within: 100 },
      env: ['GEOAPIFY_API_KEY', 'GEOAPIFY_KEY', 'NEXT_PUBLIC_GEOAPIFY_API_KEY', 'VITE_GEOAPIFY_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use maps, geocoding and routing on your plan, until its credits are used up.',
      examples: 'https://maps.geoapify.com/v1/tile/osm-bright/{z}/{x}/{y}.png?apiKey=<hex:32>',
      nearMisses: 'geoapify=YOUR_API_KEY',
    },
  },
  rotate: {
    console: 'https://myprojects.geoapify.com',
    docs: 'https://www.geoapify.com/get-started-with-maps-api/',
    make: 'create a new key in the project at {console}, with the addresses or origins that may use it',
    end: 'delete the old key there',
  },
  check: {
    // The place of the caller: one credit, of which each day has thousands.
    url: 'https://api.geoapify.com/v1/ipinfo',
    auth: { query: 'apiKey' },
    active: { 'country.iso_code': 'string', 'location.latitude': 'number', ip: 'string' },
    inactive: { error: { is: 'Unauthorized' }, message: { includes: 'Invalid apiKey' } },
    accepted: {
      city: { name: 'Berlin' },
      continent: { code: 'EU' },
      country: { iso_code: 'DE', name: 'Germany' },
      location: { latitude: 52.5, longitude: 13.4 },
      ip: '192.0.2.1',
    },
    refused: { statusCode: 401, error: 'Unauthorized', message: 'Invalid apiKey' },
    source: 'https://apidocs.geoapify.com/docs/ip-geolocation',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://dev.to/geoapify-maps-api/how-to-fix-401-unauthorized-error-when-calling-the-api-4kld (the refusal, by Geoapify)',
    'format: {observed}',
  ],
});
