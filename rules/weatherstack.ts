import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'weatherstack',
  site: 'https://weatherstack.com',
  keys: {
    'access-key': {
      name: 'weatherstack API access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['weatherstack', 'weather_stack'], within: 80 },
      env: ['WEATHERSTACK_API_KEY', 'WEATHERSTACK_ACCESS_KEY', 'WEATHERSTACK_KEY', 'WEATHER_STACK_API_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask for weather data and use up the calls of your plan.',
      examples: 'http://api.weatherstack.com/current?access_key=<hex:32>&query=Paris',
      nearMisses: 'https://github.com/example/weatherstack/commit/<hex:40>',
    },
  },
  rotate: {
    console: 'https://weatherstack.com/dashboard',
    docs: 'https://docs.apilayer.com/weatherstack/docs/getting-started',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put the new one in WEATHERSTACK_API_KEY, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://api.weatherstack.com/current?query=London',
    active: { 'request.query': 'string', 'location.name': 'string', 'current.weather_code': 'number' },
    accepted: {
      request: { type: 'City', query: 'London, United Kingdom' },
      location: { name: 'London', country: 'United Kingdom' },
      current: { temperature: 12, weather_code: 113 },
    },
    elsewhere: 'the marketplace of APILayer',
    source: 'https://weatherstack.com/documentation',
  }),
  sources: ['{check}', '{docs}', 'format: {observed}'],
});
