import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Holiday API',
  site: 'https://holidayapi.com',
  keys: {
    'api-key': {
      name: 'Holiday API key',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['holidayapi'], within: 80 },
      env: ['HOLIDAYAPI_KEY', 'HOLIDAYAPI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for holidays on your plan until its requests are used up.',
      examples: 'https://holidayapi.com/v1/holidays?key=<uuid>&country=US&year=2025',
    },
  },
  rotate: {
    console: 'https://holidayapi.com/dashboard',
    docs: 'https://holidayapi.com/docs',
    make: 'reset the API key on the dashboard: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://holidayapi.com/v1/countries?country=US',
    auth: { query: 'key' },
    active: { status: 200, json: { 'requests.used': 'number', 'requests.available': 'number', countries: 'array' } },
    inactive: { status: { is: 401 }, error: 'string' },
    limited: { status: 402, json: { status: { is: 402 }, error: 'string' }, because: 'it is past its plan' },
    tells: { usage: 'requests.used', limits: 'requests.available' },
    accepted: { status: 200, requests: { used: 1, available: 9999 }, countries: [{ code: 'US' }] },
    refused: { status: 401, error: 'Invalid API key. For more information, please visit https://holidayapi.com/docs' },
    recorded: { limited: { status: 402, error: 'Free accounts are limited to the historical data of last year.' } },
    source: 'https://holidayapi.com/docs',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
