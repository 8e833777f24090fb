import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ipgeolocation.io',
  site: 'https://ipgeolocation.io',
  keys: {
    'api-key': {
      name: 'ipgeolocation.io API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['ipgeolocation'], within: 80 },
      env: ['IPGEOLOCATION_API_KEY', 'IPGEOLOCATION_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses on your plan until its requests are used up.',
      examples: 'https://api.ipgeolocation.io/ipgeo?apiKey=<hex:32>&ip=8.8.8.8',
    },
  },
  rotate: {
    console: 'https://app.ipgeolocation.io',
    docs: 'https://ipgeolocation.io/documentation.html',
    make: 'reset the API key on the dashboard: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://api.ipgeolocation.io/timezone?tz=Europe/Berlin',
    auth: { query: 'apiKey' },
    active: { timezone: { is: 'Europe/Berlin' }, date_time_unix: 'number', timezone_offset: 'number' },
    inactive: { message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { timezone: 'Europe/Berlin', timezone_offset: 1, date_time_unix: 1767225600.1 },
    refused: { message: 'Provided API key is not valid. Contact technical support for assistance.' },
    source: 'https://ipgeolocation.io/documentation/timezone-api.html',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
