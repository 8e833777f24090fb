import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Gladia',
  site: 'https://www.gladia.io',
  keys: [
    {
      id: 'api-key',
      name: 'Gladia API key',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      // Jobs are UUIDs too, so not the host.
      context: {
        words: [
          'x-gladia-key',
          'gladiaApiKey',
          'gladia_key',
          'gladiaKey',
          'gladia_token',
          'GladiaClient',
          'gladia key',
        ],
        within: 24,
      },
      env: ['GLADIA_API_KEY', 'GLADIA_KEY', 'GLADIA_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can transcribe at your cost and read and delete the transcripts of your recordings.',
      examples: [
        'GLADIA_API_KEY=<uuid>',
        'curl https://api.gladia.io/v2/pre-recorded -H "x-gladia-key: <uuid>"',
        '{"gladiaApiKey": "<uuid>"}',
      ],
      nearMisses: [
        'https://api.gladia.io/v2/pre-recorded/<uuid>',
        'GLADIA_API_KEY=<hex:32>',
        'gladia_job: <uuid>',
        'trace: <uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.gladia.io/apikeys',
    docs: 'https://docs.gladia.io/api-reference/authentication',
    steps: [
      'create a new key at https://app.gladia.io/apikeys',
      'put it in GLADIA_API_KEY, outside git',
      'delete the old key there',
      'look through the transcriptions since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.gladia.io/v2/pre-recorded?limit=1',
      auth: { header: 'x-gladia-key' },
      answers: [
        { status: 200, json: { first: 'string', current: 'string', items: 'array' }, is: 'active' },
        { status: 401, json: { statusCode: { is: 401 }, message: 'string' }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            first: 'https://api.gladia.io/v2/pre-recorded?offset=0&limit=1',
            current: 'https://api.gladia.io/v2/pre-recorded?offset=0&limit=1',
            next: null,
            items: [],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { timestamp: '2026-01-01T00:00:00Z', request_id: 'G-1', statusCode: 401, message: 'Unauthorized' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.gladia.io (list of pre-recorded jobs, version 2)',
    },
  ],
  sources: ['https://docs.gladia.io/api-reference/authentication', 'format: observed in public code, not documented'],
});
