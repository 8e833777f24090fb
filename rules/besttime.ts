import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BestTime',
  site: 'https://besttime.app',
  keys: {
    'private-key': {
      name: 'BestTime private API key',
      severity: 'medium',
      pattern: /pri_[0-9a-f]{32}/,
      shape: 'pri_<hex:32>',
      context: { words: ['besttime', 'api_key_private'], within: 100 },
      env: ['BESTTIME_API_KEY', 'BESTTIME_API_KEY_PRIVATE', 'BESTTIME_PRIVATE_KEY'],
      risk: 'Whoever has it can make forecasts of foot traffic and use up the credits that you paid for.',
    },
  },
  rotate: {
    console: 'https://besttime.app/account',
    docs: 'https://documentation.besttime.app/',
    make: 'make new API keys in the account ({console}), or write to its support where there is no button',
    end: 'make sure that the old key is refused, and look at the credits',
  },
  check: {
    url: 'https://besttime.app/api/v1/keys/{key}',
    auth: 'in-path',
    active: { status: { is: 'OK' }, valid: { is: true }, api_key_public: 'string', credits_query: 'number' },
    inactive: { status: [200, 400, 401, 404], json: { message: { includes: 'Invalid api_key_private' } } },
    tells: { balance: '{credits_query} credits for queries' },
    accepted: {
      status: 'OK',
      valid: true,
      active: true,
      api_key_public: 'pub_1',
      credits_forecast: 900,
      credits_query: 800,
    },
    refused: { message: 'Invalid api_key_private', status: 'Error' },
    source: 'https://documentation.besttime.app/#api-key-status',
  },
  sources: ['{docs}', 'format: {observed}'],
});
