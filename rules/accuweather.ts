import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AccuWeather',
  site: 'https://www.accuweather.com',
  keys: {
    'api-key': {
      name: 'AccuWeather API key',
      severity: 'low',
      // Percent signs stand in keys that were copied from an address.
      pattern: /[0-9A-Za-z]{32}|[0-9A-Za-z%]{35}/,
      shape: ['<alnum:32>', '<alnum:20>%<alnum:14>'],
      context: { words: ['accuweather'], within: 80 },
      env: ['ACCUWEATHER_API_KEY', 'ACCUWEATHER_KEY', 'ACCUWEATHER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can ask for the weather on your quota.',
    },
  },
  rotate: {
    console: 'https://developer.accuweather.com/user/me/apps',
    docs: 'https://developer.accuweather.com/getting-started',
    make: 'make a new key at {console}; keys made now begin with zpka_',
    end: 'delete the old key, or its app, there',
  },
  check: {
    url: 'https://dataservice.accuweather.com/locations/v1/regions',
    auth: { query: 'apikey' },
    active: { '0.ID': 'string', '0.LocalizedName': 'string', '0.EnglishName': 'string' },
    inactive: { Code: { is: 'Unauthorized' } },
    limited: {
      status: 503,
      json: {
        Code: { is: 'ServiceUnavailable' },
        Message: { includes: 'allowed number of requests has been exceeded' },
      },
      because: 'its requests of the day are used up',
    },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: [{ ID: 'AFR', LocalizedName: 'Africa', EnglishName: 'Africa' }],
    refused: { Code: 'Unauthorized', Message: 'Api Authorization failed', Reference: '/locations/v1/regions' },
    recorded: {
      limited: { Code: 'ServiceUnavailable', Message: 'The allowed number of requests has been exceeded.' },
    },
    source: 'https://developer.accuweather.com/accuweather-locations-api/apis/get/locations/v1/regions',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
