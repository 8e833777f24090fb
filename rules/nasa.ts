import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'NASA',
  site: 'https://api.nasa.gov',
  keys: {
    'api-key': {
      name: 'NASA API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['api.nasa.gov', 'nasa_key', 'nasa_api', 'planetary/apod'], within: 100 },
      env: ['NASA_API_KEY', 'NASA_KEY', 'APOD_API_KEY', 'REACT_APP_NASA_API_KEY', 'VITE_NASA_API_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can call the open APIs of NASA in your name and use up your hourly limit.',
      examples: 'https://api.nasa.gov/planetary/apod?api_key=<alnum:40>',
      nearMisses: ['NASA_API_KEY=DEMO_KEY', 'https://github.com/nasa/api-docs/commit/<hex:40>'],
    },
  },
  rotate: {
    console: 'https://api.nasa.gov',
    docs: 'https://api.nasa.gov',
    make: 'sign up for a new key at {console}; it comes by mail at once',
    put: 'put it where the old one is used, outside git',
    end: 'ask through the contact page of {console} to disable the old key, as there is no page for it',
  },
  check: {
    // The gateway is that of api.data.gov.
    url: 'https://api.nasa.gov/planetary/apod?date=1995-06-16',
    auth: { header: 'X-Api-Key' },
    active: { explanation: 'string', media_type: 'string', service_version: 'string', title: 'string' },
    inactive: { status: 403, json: { 'error.code': { is: 'API_KEY_INVALID' } } },
    disabled: { status: 403, json: { 'error.code': { is: 'API_KEY_DISABLED' } } },
    limited: {
      status: 403,
      json: { 'error.code': { is: 'API_KEY_UNVERIFIED' } },
      because: 'its mail address is not confirmed',
    },
    tells: { limits: 'header:x-ratelimit-limit' },
    refused: { error: { code: 'API_KEY_INVALID', message: 'An invalid api_key was supplied.' } },
    recorded: {
      disabled: { error: { code: 'API_KEY_DISABLED', message: 'The api_key supplied has been disabled.' } },
      limited: { error: { code: 'API_KEY_UNVERIFIED', message: 'The api_key supplied has not been verified yet.' } },
    },
    unclear: { 403: { error: { code: 'API_KEY_MISSING', message: 'No api_key.' } } },
    tooMany: { error: { code: 'OVER_RATE_LIMIT', message: 'You have exceeded your rate limit. Try again later.' } },
    replies: {
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
    source: 'https://api.nasa.gov',
  },
  sources: ['{docs}', 'https://api.data.gov/docs/developer-manual/', 'format: {observed}'],
});
