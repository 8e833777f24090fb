import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'OpenWeather',
  site: 'https://openweathermap.org',
  keys: [
    {
      id: 'api-key',
      name: 'OpenWeather API key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['openweather', 'pyowm', 'owm'], within: 100 },
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
      examples: [
        'OPENWEATHER_API_KEY=<hex:32>',
        'curl "https://api.openweathermap.org/data/2.5/weather?q=London&appid=<hex:32>"',
        "owm = pyowm.OWM('<hex:32>')",
        '{"openweather": {"apiKey": "<hex:32>"}}',
      ],
      nearMisses: [
        'etag: "<hex:32>"',
        'OPENWEATHER_API_KEY=your_openweather_api_key',
        'OPENWEATHER_API_KEY=<hex:16>',
        'https://github.com/csparpa/pyowm/commit/<hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://home.openweathermap.org/api_keys',
    docs: 'https://openweathermap.org/appid',
    steps: [
      'generate a new key at https://home.openweathermap.org/api_keys; it may take up to two hours to work',
      'put it where the old one is used, outside git',
      'delete the old key on the same page',
    ],
  },
  checks: [
    {
      // The current weather is in every plan, so a refusal here is not one of the plan.
      url: 'https://api.openweathermap.org/data/2.5/weather?id=2643743',
      auth: { query: 'appid' },
      answers: [
        {
          status: 200,
          json: { 'coord.lat': 'number', weather: 'array', base: 'string', 'sys.sunrise': 'number' },
          is: 'active',
        },
        { status: 401, json: { message: { includes: 'Invalid API key' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            coord: { lon: -0.1, lat: 51.5 },
            weather: [{ id: 800, main: 'Clear' }],
            base: 'stations',
            main: { temp: 280 },
            sys: { country: 'GB', sunrise: 1767225600, sunset: 1767258000 },
            id: 2643743,
            name: 'London',
            cod: 200,
          },
          is: 'active',
        },
        {
          status: 401,
          body: { cod: 401, message: 'Invalid API key. Please see https://openweathermap.org/faq#error401.' },
          is: 'inactive',
        },
        { status: 429, body: { cod: 429, message: 'Your account is temporary blocked' }, is: 'unknown' },
      ],
      source: 'https://openweathermap.org/current',
    },
  ],
  sources: [
    'https://openweathermap.org/appid',
    'https://openweathermap.org/faq',
    'format: observed in public code, not documented',
  ],
});
