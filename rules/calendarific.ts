import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Calendarific',
  site: 'https://calendarific.com',
  keys: {
    'api-key': {
      name: 'Calendarific API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32,40}/,
      shape: '<alnum:32-40>',
      context: { words: ['calendarific'], within: 80 },
      env: ['CALENDARIFIC_API_KEY', 'CALENDARIFIC_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for holidays on your plan.',
    },
  },
  rotate: {
    docs: 'https://calendarific.com/api-documentation',
    make: 'renew the key in the dashboard, which ends the old one',
  },
  check: {
    url: 'https://calendarific.com/api/v2/countries',
    auth: { query: 'api_key' },
    active: { 'meta.code': { is: 200 }, 'response.countries.0.country_name': 'string' },
    inactive: { 'meta.error_type': { is: 'auth failed' } },
    accepted: {
      meta: { code: 200 },
      response: {
        url: 'https://calendarific.com/supported-countries',
        countries: [{ country_name: 'Japan', 'iso-3166': 'JP' }],
      },
    },
    refused: {
      meta: { code: 401, error_type: 'auth failed', error_detail: 'Missing or invalid api credentials.' },
      response: [],
    },
    source: 'https://calendarific.com/api-documentation; the words of the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
