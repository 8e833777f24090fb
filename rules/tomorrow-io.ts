import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tomorrow.io',
  site: 'https://www.tomorrow.io',
  keys: {
    'api-key': {
      name: 'Tomorrow.io API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<any:[0-9A-Za-z]:32>'],
      context: { words: ['tomorrow.io', 'tomorrowio', 'tomorrow_io', 'tomorrow_api', 'climacell'], within: 80 },
      env: ['TOMORROW_IO_API_KEY', 'TOMORROWIO_API_KEY', 'CLIMACELL_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for weather and use up the requests of your plan.',
    },
  },
  rotate: {
    console: 'https://app.tomorrow.io/development/keys',
    docs: 'https://docs.tomorrow.io/reference/api-authentication',
    make: 'generate a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.tomorrow.io/v4/alerts',
    auth: { query: 'apikey' },
    active: { 'data.alerts': 'array' },
    inactive: { code: { is: 401001 } },
    accepted: { data: { alerts: [] } },
    refused: {
      code: 401001,
      type: 'Invalid Auth',
      message: 'The method requires authentication, but it was not presented or is invalid.',
    },
    source: 'https://docs.tomorrow.io/reference/api-errors',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
