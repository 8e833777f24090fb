import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Weatherbit',
  site: 'https://www.weatherbit.io',
  keys: {
    'api-key': {
      name: 'Weatherbit API key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['weatherbit'], within: 80 },
      env: ['WEATHERBIT_API_KEY', 'WEATHERBIT_KEY', 'WEATHERBIT_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for the weather on your quota.',
    },
  },
  rotate: {
    console: 'https://www.weatherbit.io/account/dashboard',
    docs: 'https://www.weatherbit.io/api',
    make: 'make a new key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.weatherbit.io/v2.0/current?lat=52.5&lon=13.4',
    auth: { query: 'key' },
    active: { count: 'number', 'data.0.city_name': 'string', 'data.0.ob_time': 'string' },
    inactive: { status: [401, 403], json: { error: { includes: 'API key not valid' } } },
    accepted: { count: 1, data: [{ city_name: 'Berlin', ob_time: '2026-01-02 03:04', temp: 1 }] },
    refused: { error: 'API key not valid, or not yet activated.' },
    source: 'https://www.weatherbit.io/api/weather-current; the refusal: observed in public code',
  },
  sources: ['{docs}', 'length: {observed}'],
});
