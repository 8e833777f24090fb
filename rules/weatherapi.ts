import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WeatherAPI.com',
  site: 'https://www.weatherapi.com',
  keys: {
    'api-key': {
      name: 'WeatherAPI.com API key',
      severity: 'low',
      // Mostly hex that ends in the date on which the key was made, which has no leading zeros.
      pattern: /[0-9a-f]{30,31}|[0-9A-Za-z]{32}/,
      shape: ['<hex:31>', '<hex:32>', '<alnum:30><digit:2>'],
      context: { words: ['weatherapi', 'api.weatherapi.com'], within: 80 },
      env: ['WEATHERAPI_KEY', 'WEATHERAPI_API_KEY', 'WEATHERAPI_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for the weather on your plan until its calls are used up.',
      examples: 'http://api.weatherapi.com/v1/current.json?key=<hex:31>&q=London',
    },
  },
  rotate: {
    console: 'https://www.weatherapi.com/my/',
    docs: 'https://www.weatherapi.com/docs/',
    make: 'regenerate the key at {console}: the old one ends',
    put: 'put the new one where the old one is used, outside git',
  },
  check: {
    url: 'https://api.weatherapi.com/v1/timezone.json?q=London',
    auth: { query: 'key' },
    active: { 'location.tz_id': 'string', 'location.localtime_epoch': 'number' },
    inactive: { 'error.code': { is: 2006 } },
    disabled: { status: 403, json: { 'error.code': { is: 2008 } } },
    limited: {
      status: 403,
      json: { 'error.code': { is: 2007 } },
      because: 'the calls of this month are used up',
    },
    accepted: { location: { name: 'London', tz_id: 'Europe/London', localtime_epoch: 1767225600 } },
    refused: { error: { code: 2006, message: 'API key is invalid.' } },
    recorded: {
      disabled: { error: { code: 2008, message: 'API key has been disabled.' } },
      limited: { error: { code: 2007, message: 'API key has exceeded calls per month quota.' } },
    },
    source: 'https://www.weatherapi.com/docs/#intro-error-codes',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
