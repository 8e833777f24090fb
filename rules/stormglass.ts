import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Storm Glass',
  site: 'https://stormglass.io',
  keys: {
    'api-key': {
      name: 'Storm Glass API key',
      severity: 'low',
      // Two UUIDs, with a dash between.
      pattern: /[0-9A-Za-z-]{73}/,
      shape: '<uuid>-<uuid>',
      context: { words: ['stormglass', 'storm_glass'], within: 80 },
      env: ['STORMGLASS_API_KEY', 'STORMGLASS_KEY', 'STORM_GLASS_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for marine weather and use up the requests of your day.',
    },
  },
  rotate: {
    console: 'https://dashboard.stormglass.io',
    docs: 'https://docs.stormglass.io',
    make: 'take a new API key at {console}; if it offers none, ask the support for one',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://api.stormglass.io/v2/weather/point?lat=58.8&lng=17.8&params=windSpeed',
    auth: { header: 'Authorization' },
    active: { 'meta.dailyQuota': 'number', 'meta.requestCount': 'number', hours: 'array' },
    inactive: { status: [401, 403], json: { 'errors.key': { includes: 'invalid' } } },
    limited: {
      status: [402, 429],
      json: { 'errors.key': { includes: 'quota' } },
      because: 'the requests of the day are used up',
    },
    tells: { limits: '{meta.dailyQuota} requests a day', usage: '{meta.requestCount} requests today' },
    accepted: { hours: [], meta: { cost: 1, dailyQuota: 10, requestCount: 1 } },
    replies: [
      { status: 403, body: { errors: { key: 'API key is invalid' } }, is: 'inactive' },
      { status: 402, body: { errors: { key: 'API quota exceeded' } }, is: 'limited' },
    ],
    source: 'https://docs.stormglass.io/#/errors',
  },
  sources: ['{docs}', 'form: {observed}'],
});
