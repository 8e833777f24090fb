import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'World Weather Online',
  site: 'https://www.worldweatheronline.com',
  keys: {
    'api-key': {
      name: 'World Weather Online API key',
      noCheck: 'its calls are counted, and what a dead key gets is documented nowhere',
      severity: 'low',
      pattern: /[0-9a-z]{31}/,
      shape: ['<lownum:29><digit:2>', '<hex:31>'],
      context: { words: ['worldweather'], within: 80 },
      env: ['WORLDWEATHERONLINE_API_KEY', 'WORLD_WEATHER_ONLINE_API_KEY', 'WWO_API_KEY', 'WWO_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask for weather data and use up the calls of your plan.',
      examples: 'https://api.worldweatheronline.com/premium/v1/weather.ashx?key=<lownum:29><digit:2>&q=London',
    },
  },
  rotate: {
    console: 'https://www.worldweatheronline.com/weather-api/my/',
    docs: 'https://www.worldweatheronline.com/weather-api/api/docs/',
    make: 'generate a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
