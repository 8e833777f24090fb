import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Kie.ai',
  site: 'https://kie.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Kie.ai API key',
      severity: 'high',
      // Its tasks have ids of 32 hex characters too, so the name of a key must stand near.
      pattern: /[0-9a-f]{32}/,
      context: {
        words: [
          'kie_key',
          'kieKey',
          'kie_api',
          'kieApiKey',
          'kieai_api',
          'kie_token',
          'kie api key',
          'kie.ai key',
          'kie_ai_key',
        ],
        within: 40,
      },
      env: ['KIE_API_KEY', 'KIE_AI_API_KEY', 'KIEAI_API_KEY', 'KIE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make images, videos and music until your credits are spent.',
      examples: [
        'KIE_API_KEY=<hex:32>',
        "const kieApiKey = '<hex:32>';",
        '{"KIE_AI_API_KEY": "<hex:32>"}',
        'kie:\n  kie_api_key: <hex:32>\n',
      ],
      nearMisses: [
        'https://api.kie.ai/api/v1/jobs/recordInfo?taskId=<hex:32>',
        'KIE_API_KEY=<hex:16>',
        'cookie_hash = "<hex:32>"',
        'COOKIE_KEY=<hex:32>',
        'KIE_API_KEY=your-kie-api-key',
      ],
    },
  ],
  rotate: {
    console: 'https://kie.ai/api-key',
    docs: 'https://docs.kie.ai/authentication/',
    steps: [
      'create a new key at https://kie.ai/api-key, with a limit and an allow-list of addresses if they fit',
      'put it in KIE_API_KEY, outside git',
      'delete the old key there',
      'look at the logs and credits since the leak',
    ],
  },
  checks: [
    {
      // The true status is in the body: a bad key gets HTTP 200 with code 401.
      url: 'https://api.kie.ai/api/v1/chat/credit',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { code: { is: 200 }, msg: { is: 'success' }, data: 'number' },
          is: 'active',
        },
        { status: [200, 401], json: { code: { is: 401 }, msg: 'string' }, is: 'inactive' },
      ],
      tells: { balance: 'data' },
      replies: [
        { status: 200, body: { code: 200, msg: 'success', data: 100 }, is: 'active' },
        { status: 200, body: { code: 401, msg: 'Unauthorized' }, is: 'inactive' },
        { status: 200, body: { code: 455, msg: 'Service Unavailable' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { code: 429, msg: 'The call frequency is too high' },
          is: 'unknown',
        },
      ],
      source: 'https://docs.kie.ai/common-api/get-account-credits',
    },
  ],
  sources: [
    'https://docs.kie.ai/authentication/',
    'https://docs.kie.ai/common-api/get-account-credits',
    'format: observed in public code, not documented',
  ],
});
