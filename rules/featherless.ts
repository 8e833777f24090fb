import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Featherless',
  site: 'https://featherless.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Featherless API key',
      severity: 'high',
      pattern: /rc_[0-9a-f]{64}/,
      env: ['FEATHERLESS_API_KEY', 'FEATHERLESS_AI_API_KEY', 'FEATHERLESS_KEY'],
      entropy: 3,
      risk: 'Whoever has it can run models on your Featherless subscription.',
      examples: [
        'FEATHERLESS_API_KEY=rc_<hex:64>',
        'client = OpenAI(base_url="https://api.featherless.ai/v1", api_key="rc_<hex:64>")',
        '{"featherless": {"apiKey": "rc_<hex:64>"}}',
      ],
      nearMisses: [
        'FEATHERLESS_API_KEY=rc_your_key',
        'Authorization: Bearer rc_live_<hex:32>',
        'src_<hex:64>',
        'sha256 = "<hex:64>"',
      ],
    },
  ],
  rotate: {
    console: 'https://featherless.ai/account/api-keys',
    docs: 'https://featherless.ai/docs/api-overview-and-common-options',
    steps: [
      'create a new key at https://featherless.ai/account/api-keys',
      'put it in FEATHERLESS_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.featherless.ai/account/concurrency',
      auth: 'bearer',
      answers: [
        { status: 200, json: { used_cost: 'number', request_count: 'number', requests: 'array' }, is: 'active' },
        { status: 401, json: { statusCode: { is: 401 }, code: { is: 'unauthorized' } }, is: 'inactive' },
      ],
      tells: { limits: 'limit', usage: 'used_cost' },
      replies: [
        { status: 200, body: { limit: 8, used_cost: 4, request_count: 1, requests: [] }, is: 'active' },
        { status: 401, body: { statusCode: 401, message: 'Unauthorized', code: 'unauthorized' }, is: 'inactive' },
        { status: 429, body: { error: { code: 'concurrency_limit_exceeded' } }, is: 'unknown' },
      ],
      source: 'https://featherless.ai/docs/concurrency-limits',
    },
  ],
  sources: [
    'https://featherless.ai/account/api-keys',
    'https://featherless.ai/docs/concurrency-limits',
    'key shape: observed in public code, not documented',
  ],
});
