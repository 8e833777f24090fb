import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'NASA',
  site: 'https://api.nasa.gov',
  keys: [
    {
      id: 'api-key',
      name: 'NASA API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      context: {
        words: ['api.nasa.gov', 'nasa_key', 'nasaApiKey', 'nasa_api', 'nasaKey', 'planetary/apod'],
        within: 100,
      },
      env: ['NASA_API_KEY', 'NASA_KEY', 'APOD_API_KEY', 'REACT_APP_NASA_API_KEY', 'VITE_NASA_API_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can call the open APIs of NASA in your name and use up your hourly limit.',
      examples: [
        'NASA_API_KEY=<alnum:40>',
        'https://api.nasa.gov/planetary/apod?api_key=<alnum:40>',
        "const nasaApiKey = '<alnum:40>';",
        '{"nasa_api": {"key": "<alnum:40>"}}',
      ],
      nearMisses: [
        'NASA_API_KEY=DEMO_KEY',
        'https://github.com/nasa/api-docs/commit/<hex:40>',
        'NASA_API_KEY=<alnum:64>',
        'session = "<alnum:40>"',
      ],
    },
  ],
  rotate: {
    console: 'https://api.nasa.gov',
    docs: 'https://api.nasa.gov',
    steps: [
      'sign up for a new key at https://api.nasa.gov; it comes by mail at once',
      'put it where the old one is used, outside git',
      'ask through the contact page of https://api.nasa.gov to disable the old key, as there is no page for it',
    ],
  },
  checks: [
    {
      // The gateway is that of api.data.gov.
      url: 'https://api.nasa.gov/planetary/apod?date=1995-06-16',
      auth: { header: 'X-Api-Key' },
      answers: [
        {
          status: 200,
          json: { explanation: 'string', media_type: 'string', service_version: 'string', title: 'string' },
          is: 'active',
        },
        { status: 403, json: { 'error.code': { is: 'API_KEY_INVALID' } }, is: 'inactive' },
        { status: 403, json: { 'error.code': { is: 'API_KEY_DISABLED' } }, is: 'disabled' },
        {
          status: 403,
          json: { 'error.code': { is: 'API_KEY_UNVERIFIED' } },
          is: 'limited',
          because: 'its mail address is not confirmed',
        },
      ],
      tells: { limits: 'header:x-ratelimit-limit' },
      replies: [
        {
          status: 200,
          headers: { 'x-ratelimit-limit': '1000' },
          body: {
            date: '1995-06-16',
            explanation: 'Text.',
            media_type: 'image',
            service_version: 'v1',
            title: 'Example',
            url: 'https://apod.nasa.gov/apod/image/e_lens.gif',
          },
          is: 'active',
        },
        {
          status: 403,
          body: { error: { code: 'API_KEY_INVALID', message: 'An invalid api_key was supplied.' } },
          is: 'inactive',
        },
        {
          status: 403,
          body: { error: { code: 'API_KEY_DISABLED', message: 'The api_key supplied has been disabled.' } },
          is: 'disabled',
        },
        {
          status: 403,
          body: { error: { code: 'API_KEY_UNVERIFIED', message: 'The api_key supplied has not been verified yet.' } },
          is: 'limited',
        },
        { status: 403, body: { error: { code: 'API_KEY_MISSING', message: 'No api_key.' } }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { code: 'OVER_RATE_LIMIT', message: 'You have exceeded your rate limit. Try again later.' } },
          is: 'unknown',
        },
      ],
      source: 'https://api.nasa.gov',
    },
  ],
  sources: [
    'https://api.nasa.gov',
    'https://api.data.gov/docs/developer-manual/',
    'format: observed in public code, not documented',
  ],
});
