import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenCage',
  site: 'https://opencagedata.com',
  keys: {
    'api-key': {
      name: 'OpenCage API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['opencage', 'opencagedata'], within: 80 },
      env: ['OPENCAGE_API_KEY', 'OPENCAGE_KEY', 'OPENCAGEDATA_API_KEY', 'OPENCAGE_DATA_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up places on your plan until its requests are used up.',
      examples: 'https://api.opencagedata.com/geocode/v1/json?key=<hex:32>&q=Berlin',
    },
  },
  rotate: {
    console: 'https://opencagedata.com/dashboard#geocoding',
    docs: 'https://opencagedata.com/guides/how-to-protect-your-api-key',
    make: 'regenerate the key on the dashboard: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://api.opencagedata.com/geocode/v1/json?q=Berlin&limit=1&no_annotations=1',
    auth: { query: 'key' },
    active: { status: 200, json: { 'status.code': { is: 200 }, licenses: 'array', 'results.0.formatted': 'string' } },
    inactive: { 'status.code': { is: 401 }, 'status.message': 'string' },
    limited: {
      status: 402,
      json: { 'status.code': { is: 402 }, 'status.message': { includes: 'quota' } },
      because: 'its requests of the day are used up',
    },
    disabled: { status: 403, json: { 'status.code': { is: 403 }, 'status.message': { includes: 'disabled' } } },
    tells: { limits: 'rate.limit', usage: '{rate.remaining} left' },
    accepted: {
      licenses: [],
      rate: { limit: 2500, remaining: 2499, reset: 1767225600 },
      results: [{ formatted: 'Berlin, Germany' }],
      status: { code: 200, message: 'OK' },
    },
    refused: { status: { code: 401, message: 'invalid API key' }, results: [] },
    recorded: {
      limited: { status: { code: 402, message: 'quota exceeded' }, results: [] },
      disabled: { status: { code: 403, message: 'API key disabled' }, results: [] },
    },
    source: 'https://opencagedata.com/api#codes',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
