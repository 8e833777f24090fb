import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GraphHopper',
  site: 'https://www.graphhopper.com',
  keys: {
    'api-key': {
      name: 'GraphHopper API key',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['graphhopper'], within: 80 },
      env: ['GRAPHHOPPER_API_KEY', 'GRAPHHOPPER_KEY', 'GRAPHHOPPER_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can route and geocode on your credits.',
    },
  },
  rotate: {
    console: 'https://graphhopper.com/dashboard/#/apikeys',
    docs: 'https://docs.graphhopper.com/',
    make: 'create a new key at {console}, limited to your addresses or web pages',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://graphhopper.com/api/1/geocode?q=berlin&limit=1',
    auth: { query: 'key' },
    active: { 'hits.0.osm_id': 'number', 'hits.0.point.lat': 'number' },
    inactive: { message: { includes: 'Wrong credentials' } },
    tells: { limits: 'header:x-ratelimit-limit' },
    accepted: {
      hits: [{ osm_id: 1, osm_type: 'R', name: 'Berlin', point: { lat: 52.5, lng: 13.4 } }],
      locale: 'default',
    },
    refused: { message: 'Wrong credentials. Register and get a valid API key.' },
    tooMany: { message: 'API limit reached.' },
    source: 'https://docs.graphhopper.com/#tag/Geocoding-API; the refusal: observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
