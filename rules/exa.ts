import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Exa',
  site: 'https://exa.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Exa API key',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      // The name is three letters long, so only whole names and hosts count.
      context: { words: ['exa_api', 'api.exa.ai', 'mcp.exa.ai', 'exa_py', 'exa_js', 'new Exa('], within: 100 },
      env: ['EXA_API_KEY', 'EXA_KEY', 'EXASEARCH_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search and crawl on your balance and read the websets of your team.',
      examples: [
        'EXA_API_KEY=<uuid>',
        "const exa = new Exa('<uuid>');",
        'curl https://api.exa.ai/search -H "x-api-key: <uuid>" -d \'{"query": "x"}\'',
      ],
      nearMisses: ['request_id: <uuid>', 'hexa = "<uuid>"', 'EXA_API_KEY=<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.exa.ai/api-keys',
    docs: 'https://docs.exa.ai/reference/getting-started',
    steps: [
      'create a new key at https://dashboard.exa.ai/api-keys',
      'put it in EXA_API_KEY, outside git',
      'delete the old key there',
      'look through the usage page for what was spent with it',
    ],
  },
  checks: [
    {
      // The team of the key; searches are billed.
      url: 'https://api.exa.ai/websets/v0/teams/me',
      auth: { header: 'x-api-key' },
      answers: [
        {
          status: 200,
          json: { object: { is: 'team' }, name: 'string', 'concurrency.active': 'number', limits: 'object' },
          is: 'active',
        },
        { status: 401, json: { tag: { is: 'INVALID_API_KEY' } }, is: 'inactive' },
        {
          status: 402,
          json: { tag: { is: 'NO_MORE_CREDITS' }, requestId: 'string' },
          is: 'limited',
          because: 'no credit left',
        },
        {
          status: 402,
          json: { tag: { is: 'API_KEY_BUDGET_EXCEEDED' }, requestId: 'string' },
          is: 'limited',
          because: 'its budget is spent',
        },
      ],
      tells: { organisation: 'name', limits: 'limits', usage: 'concurrency' },
      replies: [
        {
          status: 200,
          body: {
            object: 'team',
            id: 'team_1a2b3c',
            name: 'Example',
            concurrency: { active: 0, queued: 0 },
            limits: { maxConcurrent: 10, maxQueued: null },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { requestId: 'r1', error: 'Invalid API key', tag: 'INVALID_API_KEY' },
          is: 'inactive',
        },
        {
          status: 402,
          body: { requestId: 'r2', error: 'You have exceeded your credits limit', tag: 'NO_MORE_CREDITS' },
          is: 'limited',
        },
        {
          status: 402,
          body: { requestId: 'r3', error: 'API key budget exceeded', tag: 'API_KEY_BUDGET_EXCEEDED' },
          is: 'limited',
        },
        { status: 403, body: { requestId: 'r4', error: 'Forbidden', tag: 'ACCESS_DENIED' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://exa.ai/docs/reference/error-codes',
    },
  ],
  sources: ['https://docs.exa.ai/reference/getting-started', 'format: observed in public code, not documented'],
});
