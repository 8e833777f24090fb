import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Reka',
  site: 'https://reka.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Reka API key',
      severity: 'high',
      // 64 hex characters, as a SHA-256 has.
      pattern: /[0-9a-f]{64}/,
      context: {
        words: ['reka_api_key', 'rekaApiKey', 'reka.api_key', 'api.reka.ai', 'Reka(api_key', 'reka_key'],
        within: 80,
      },
      env: ['REKA_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can run Reka models and analyse videos at your cost.',
      examples: [
        'REKA_API_KEY=<hex:64>',
        'client = Reka(api_key="<hex:64>")',
        'curl https://api.reka.ai/v1/chat -H "X-Api-Key: <hex:64>"',
        '{"rekaApiKey": "<hex:64>"}',
      ],
      nearMisses: [
        'sha256: <hex:64>',
        'REKA_API_KEY=<hex:40>',
        'REKA_API_KEY=your_reka_api_key_here',
        'reka_model: reka-flash-3',
      ],
    },
  ],
  rotate: {
    console: 'https://platform.reka.ai/apikeys',
    docs: 'https://docs.reka.ai/quickstart',
    steps: [
      'create a new key at https://platform.reka.ai/apikeys',
      'put it in REKA_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.reka.ai/v1/models',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.0.id': 'string', 'data.0.pricing': 'object', 'data.0.context_length': 'number' },
          is: 'active',
        },
        { status: 401, json: { 'error.type': { is: 'authentication_error' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            data: [{ id: 'reka-flash', context_length: 64000, pricing: { prompt: '0.0000002' } }],
          },
          is: 'active',
        },
        { status: 200, body: { object: 'list', data: [] }, is: 'unknown' },
        { status: 401, body: { error: { type: 'authentication_error', message: 'Invalid API key' } }, is: 'inactive' },
        { status: 429, body: { error: { type: 'rate_limit_error', message: 'Slow down' } }, is: 'unknown' },
      ],
      source: 'https://docs.reka.ai/chat/api-reference/list-models',
    },
  ],
  sources: [
    'https://docs.reka.ai/chat/api-reference/list-models',
    'https://docs.reka.ai/errors',
    'format: observed in public code, not documented',
  ],
});
