import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gladia',
  site: 'https://www.gladia.io',
  keys: {
    'api-key': {
      name: 'Gladia API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // Jobs are UUIDs too, so not the host.
      context: { words: ['gladiaApiKey', 'gladia_key', 'gladia_token', 'GladiaClient', 'gladia key'], within: 24 },
      env: ['GLADIA_API_KEY', 'GLADIA_KEY', 'GLADIA_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can transcribe at your cost and read and delete the transcripts of your recordings.',
      examples: 'curl https://api.gladia.io/v2/pre-recorded -H "x-gladia-key: <uuid>"',
      nearMisses: ['https://api.gladia.io/v2/pre-recorded/<uuid>', 'gladia_job: <uuid>'],
    },
  },
  rotate: {
    console: 'https://app.gladia.io/apikeys',
    docs: 'https://docs.gladia.io/api-reference/authentication',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look through the transcriptions since the leak',
  },
  check: {
    url: 'https://api.gladia.io/v2/pre-recorded?limit=1',
    auth: { header: 'x-gladia-key' },
    active: { first: 'string', current: 'string', items: 'array' },
    inactive: { statusCode: { is: 401 }, message: 'string' },
    accepted: {
      first: 'https://api.gladia.io/v2/pre-recorded?offset=0&limit=1',
      current: 'https://api.gladia.io/v2/pre-recorded?offset=0&limit=1',
      next: null,
      items: [],
    },
    refused: { timestamp: '2026-01-01T00:00:00Z', request_id: 'G-1', statusCode: 401, message: 'Unauthorized' },
    source: 'https://docs.gladia.io (list of pre-recorded jobs, version 2)',
  },
  sources: ['{docs}', 'format: {observed}'],
});
