import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenWeather',
  site: 'https://openweathermap.org',
  keys: {
    'api-key': {
      name: 'OpenWeather API key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['openweather', 'pyowm', 'owm(', 'owm_key', 'owm_token', 'owm_appid'], within: 100 },
      env: [
        'OPENWEATHER_API_KEY',
        'OPENWEATHERMAP_API_KEY',
        'OPEN_WEATHER_API_KEY',
        'OPEN_WEATHER_MAP_API_KEY',
        'OWM_API_KEY',
        'OPENWEATHER_KEY',
      ],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch weather data on your plan, and at your cost once the free calls are used up.',
      nearMisses: [
        'https://github.com/csparpa/pyowm/commit/<hex:40>',
        '<name>WAfsOwmBeg</name><parent>b<hex:31></parent>',
      ],
    },
  },
  rotate: {
    console: 'https://home.openweathermap.org/api_keys',
    docs: 'https://openweathermap.org/appid',
    make: 'generate a new key at {console}; it may take up to two hours to work',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key on the same page',
  },
  check: {
    // The current weather is in every plan, so a refusal here is not one of the plan.
    url: 'https://api.openweathermap.org/data/2.5/weather?id=2643743',
    auth: { query: 'appid' },
    active: { 'coord.lat': 'number', weather: 'array', base: 'string', 'sys.sunrise': 'number' },
    inactive: { message: { includes: 'Invalid API key' } },
    accepted: {
      coord: { lon: -0.1, lat: 51.5 },
      weather: [{ id: 800, main: 'Clear' }],
      base: 'stations',
      main: { temp: 280 },
      sys: { country: 'GB', sunrise: 1767225600, sunset: 1767258000 },
      id: 2643743,
      name: 'London',
      cod: 200,
    },
    refused: { cod: 401, message: 'Invalid API key. Please see https://openweathermap.org/faq#error401.' },
    tooMany: { cod: 429, message: 'Your account is temporary blocked' },
    source: 'https://openweathermap.org/current',
  },
  sources: ['{docs}', 'https://openweathermap.org/faq', 'format: {observed}'],
});
