import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'IQAir AirVisual',
  site: 'https://www.iqair.com',
  keys: {
    'api-key': {
      name: 'AirVisual API key',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['airvisual', 'air_visual', 'iqair'], within: 80 },
      env: ['AIRVISUAL_API_KEY', 'AIRVISUAL_KEY', 'IQAIR_API_KEY', 'IQAIR_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for the quality of the air on your plan until its calls are used up.',
      examples: 'http://api.airvisual.com/v2/nearest_city?key=<uuid>',
    },
  },
  rotate: {
    console: 'https://dashboard.iqair.com/personal/api-keys',
    docs: 'https://api-docs.iqair.com/',
    make: 'open API keys of the dashboard and create a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.airvisual.com/v2/countries',
    auth: { query: 'key' },
    active: { status: 200, json: { status: { is: 'success' }, 'data.0.country': 'string' } },
    inactive: { status: [401, 403], json: { status: { is: 'fail' }, 'data.message': { is: 'incorrect_api_key' } } },
    expired: { status: [401, 403], json: { status: { is: 'fail' }, 'data.message': { is: 'api_key_expired' } } },
    limited: {
      status: 429,
      json: { status: { is: 'fail' }, 'data.message': { is: 'call_limit_reached' } },
      because: 'its calls of the minute or month are used up',
    },
    accepted: { status: 'success', data: [{ country: 'Albania' }] },
    refused: { status: 'fail', data: { message: 'incorrect_api_key' } },
    recorded: {
      expired: { status: 'fail', data: { message: 'api_key_expired' } },
      limited: { status: 'fail', data: { message: 'call_limit_reached' } },
    },
    source: 'https://api-docs.iqair.com/#important-notes',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
