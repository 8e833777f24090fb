import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Featherless',
  site: 'https://featherless.ai',
  keys: {
    'api-key': {
      name: 'Featherless API key',
      pattern: /rc_[0-9a-f]{64}/,
      shape: 'rc_<hex:64>',
      env: ['FEATHERLESS_API_KEY', 'FEATHERLESS_AI_API_KEY', 'FEATHERLESS_KEY'],
      entropy: 3,
      risk: 'Whoever has it can run models on your Featherless subscription.',
      nearMisses: 'Authorization: Bearer rc_live_<hex:32>',
    },
  },
  rotate: {
    console: 'https://featherless.ai/account/api-keys',
    docs: 'https://featherless.ai/docs/api-overview-and-common-options',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    url: 'https://api.featherless.ai/account/concurrency',
    active: { used_cost: 'number', request_count: 'number', requests: 'array' },
    inactive: { statusCode: { is: 401 }, code: { is: 'unauthorized' } },
    tells: { limits: 'limit', usage: 'used_cost' },
    accepted: { limit: 8, used_cost: 4, request_count: 1, requests: [] },
    refused: { statusCode: 401, message: 'Unauthorized', code: 'unauthorized' },
    tooMany: { error: { code: 'concurrency_limit_exceeded' } },
    source: 'https://featherless.ai/docs/concurrency-limits',
  },
  sources: ['https://featherless.ai/account/api-keys', '{check}', 'key shape: {observed}'],
});
