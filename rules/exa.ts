import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Exa',
  site: 'https://exa.ai',
  keys: {
    'api-key': {
      name: 'Exa API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // The name is three letters long, so only whole names and hosts count.
      context: { words: ['exa_api', 'api.exa.ai', 'mcp.exa.ai', 'exa_py', 'exa_js', 'new Exa('], within: 100 },
      env: ['EXA_API_KEY', 'EXA_KEY', 'EXASEARCH_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search and crawl on your balance and read the websets of your team.',
      nearMisses: 'hexa = "<uuid>"',
    },
  },
  rotate: {
    console: 'https://dashboard.exa.ai/api-keys',
    docs: 'https://docs.exa.ai/reference/getting-started',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look through the usage page for what was spent with it',
  },
  check: {
    // The team of the key; searches are billed.
    url: 'https://api.exa.ai/websets/v0/teams/me',
    auth: { header: 'x-api-key' },
    active: { object: { is: 'team' }, name: 'string', 'concurrency.active': 'number', limits: 'object' },
    inactive: { tag: { is: 'INVALID_API_KEY' } },
    limited: { status: 402, json: { tag: { is: 'NO_MORE_CREDITS' }, requestId: 'string' }, because: 'no credit left' },
    answers: {
      status: 402,
      json: { tag: { is: 'API_KEY_BUDGET_EXCEEDED' }, requestId: 'string' },
      is: 'limited',
      because: 'its budget is spent',
      recorded: { requestId: 'r3', error: 'API key budget exceeded', tag: 'API_KEY_BUDGET_EXCEEDED' },
    },
    tells: { organisation: 'name', limits: 'limits', usage: 'concurrency' },
    accepted: {
      object: 'team',
      id: 'team_1a2b3c',
      name: 'Example',
      concurrency: { active: 0, queued: 0 },
      limits: { maxConcurrent: 10, maxQueued: null },
    },
    refused: { requestId: 'r1', error: 'Invalid API key', tag: 'INVALID_API_KEY' },
    recorded: { limited: { requestId: 'r2', error: 'You have exceeded your credits limit', tag: 'NO_MORE_CREDITS' } },
    unclear: { 403: { requestId: 'r4', error: 'Forbidden', tag: 'ACCESS_DENIED' } },
    source: 'https://exa.ai/docs/reference/error-codes',
  },
  sources: ['{docs}', 'format: {observed}'],
});
