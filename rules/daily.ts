import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Daily',
  site: 'https://www.daily.co',
  keys: {
    'api-key': {
      name: 'Daily API key',
      // 64 hex characters, as a SHA-256 has; others are alphanumeric.
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['daily.co', 'daily_api', 'dailyco', 'daily_key', 'daily_rest'], within: 80 },
      env: ['DAILY_API_KEY', 'DAILYCO_API_KEY', 'DAILY_CO_API_KEY', 'DAILY_KEY', 'DAILY_REST_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can open, join and delete rooms of your domain, read recordings and run up minutes.',
      nearMisses: 'daily build sha256 <hex:64>',
    },
  },
  rotate: {
    console: 'https://dashboard.daily.co/developers',
    docs: 'https://docs.daily.co/reference/rest-api',
    make: 'regenerate the API key under Developers at https://dashboard.daily.co; only an owner can, and the old key ends',
    put: 'put the new key where the old one is used, outside git',
    end: 'look through the rooms, recordings and minutes since the leak',
  },
  check: {
    url: 'https://api.daily.co/v1/',
    active: { domain_name: 'string', config: 'object' },
    inactive: { error: { is: 'authentication-error' } },
    tells: { organisation: 'domain_name' },
    accepted: { domain_name: 'example', domain_id: 'd1', config: { hide_daily_branding: false } },
    refused: { error: 'authentication-error', info: 'not valid' },
    unclear: { 400: { error: 'authorization-header-error' } },
    tooMany: { error: 'rate-limit-error' },
    source: 'https://docs.daily.co/reference/rest-api',
  },
  sources: [
    'https://docs.daily.co/docs/rest-api/authentication',
    'https://docs.daily.co/docs/rest-api/errors',
    'key shape: {observed}',
  ],
});
