import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Daily',
  site: 'https://www.daily.co',
  keys: [
    {
      id: 'api-key',
      name: 'Daily API key',
      severity: 'high',
      // 64 hex characters, as a SHA-256 has; others are alphanumeric.
      pattern: /[0-9A-Za-z]{64}/,
      context: { words: ['daily.co', 'daily_api', 'dailyApi', 'dailyco', 'daily_key', 'daily_rest'], within: 80 },
      env: ['DAILY_API_KEY', 'DAILYCO_API_KEY', 'DAILY_CO_API_KEY', 'DAILY_KEY', 'DAILY_REST_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can open, join and delete rooms of your domain, read recordings and run up minutes.',
      examples: [
        'DAILY_API_KEY=<hex:64>',
        'curl https://api.daily.co/v1/rooms -H "Authorization: Bearer <hex:64>"',
        '{"dailyApiKey": "<alnum:64>"}',
      ],
      nearMisses: ['daily build sha256 <hex:64>', 'DAILY_API_KEY=<hex:32>', 'api_key = "<hex:64>"'],
    },
  ],
  rotate: {
    console: 'https://dashboard.daily.co/developers',
    docs: 'https://docs.daily.co/reference/rest-api',
    steps: [
      'regenerate the API key under Developers at https://dashboard.daily.co; only an owner can, and the old key ends',
      'put the new key where the old one is used, outside git',
      'look through the rooms, recordings and minutes since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.daily.co/v1/',
      auth: 'bearer',
      answers: [
        { status: 200, json: { domain_name: 'string', config: 'object' }, is: 'active' },
        { status: 401, json: { error: { is: 'authentication-error' } }, is: 'inactive' },
      ],
      tells: { organisation: 'domain_name' },
      replies: [
        {
          status: 200,
          body: { domain_name: 'example', domain_id: 'd1', config: { hide_daily_branding: false } },
          is: 'active',
        },
        { status: 401, body: { error: 'authentication-error', info: 'not valid' }, is: 'inactive' },
        { status: 400, body: { error: 'authorization-header-error' }, is: 'unknown' },
        { status: 429, body: { error: 'rate-limit-error' }, is: 'unknown' },
      ],
      source: 'https://docs.daily.co/reference/rest-api',
    },
  ],
  sources: [
    'https://docs.daily.co/docs/rest-api/authentication',
    'https://docs.daily.co/docs/rest-api/errors',
    'key shape: observed in public code, not documented',
  ],
});
