import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ZipCodeAPI',
  site: 'https://www.zipcodeapi.com',
  keys: {
    'application-key': {
      name: 'ZipCodeAPI application key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:62><digit:2>',
      context: { words: ['zipcodeapi'], within: 80 },
      env: ['ZIPCODEAPI_KEY', 'ZIPCODEAPI_API_KEY'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can look up postal codes on your plan until its requests are used up.',
      examples: 'https://www.zipcodeapi.com/rest/<alnum:62><digit:2>/distance.json/10001/90210/mile',
    },
  },
  rotate: {
    console: 'https://www.zipcodeapi.com/API',
    docs: 'https://www.zipcodeapi.com/API',
    make: 'register again for a new application key, or ask the support to replace the old one',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://www.zipcodeapi.com/rest/{key}/info.json/90210/degrees',
    auth: 'in-path',
    active: { zip_code: { is: '90210' }, lat: 'number', lng: 'number', timezone: 'object' },
    inactive: { error_code: { is: 401 }, error_msg: 'string' },
    accepted: { zip_code: '90210', lat: 34.1, lng: -118.4, city: 'Beverly Hills', state: 'CA', timezone: {} },
    refused: { error_code: 401, error_msg: 'The API key was not found, was not activated, or has been disabled.' },
    tooMany: { error_code: 429, error_msg: 'Usage limit exceeded.' },
    source: 'https://www.zipcodeapi.com/API',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
