import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'FriendliAI',
  site: 'https://friendli.ai',
  keys: [
    {
      id: 'access-token',
      name: 'FriendliAI personal access token',
      severity: 'high',
      pattern: /flp_[0-9A-Za-z]{46}/,
      env: ['FRIENDLI_TOKEN', 'FRIENDLI_API_KEY', 'FLP_API_KEY'],
      risk: 'Whoever has it can run models on your bill and start, change or stop your endpoints.',
      examples: [
        'FRIENDLI_TOKEN=flp_<alnum:46>',
        'client = SyncFriendli(token="flp_<alnum:46>")',
        'curl -H "Authorization: Bearer flp_<alnum:46>" https://api.friendli.ai/serverless/v1/chat/completions',
        '{"friendli": {"apiKey": "flp_<alnum:46>"}}',
      ],
      nearMisses: ['FRIENDLI_TOKEN=flp_your_token', 'flp_<alnum:20>', 'flq_<alnum:46>', 'FRIENDLI_TEAM=<alnum:12>'],
    },
  ],
  rotate: {
    console: 'https://suite.friendli.ai',
    docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
    steps: [
      'open Personal settings, Tokens, at https://suite.friendli.ai and create a new token',
      'put it in FRIENDLI_TOKEN, outside git; it is shown only once',
      'delete the old token there',
    ],
  },
  checks: [
    {
      url: 'https://api.friendli.ai/dedicated/beta/endpoint?limit=1',
      auth: 'bearer',
      answers: [
        // Endpoints by their id, none for most; then the place of the next page.
        { status: 200, json: { data: 'object', nextCursor: { is: null } }, is: 'active' },
        { status: 200, json: { data: 'object', nextCursor: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else, for its provider documents no refusal',
      replies: [
        { status: 200, body: { data: {}, nextCursor: null }, is: 'active' },
        {
          status: 200,
          body: { data: { e1: { status: 'RUNNING', createdAt: '2026-05-01T00:00:00Z' } }, nextCursor: 'MQ==' },
          is: 'active',
        },
        { status: 401, body: { detail: 'Unauthorized' }, is: 'inactive' },
        { status: 200, body: { data: [] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/friendliai/friendli-python',
    },
  ],
  sources: [
    'https://friendli.ai/docs/guides/personal_access_tokens',
    'length: observed in public code, not documented',
  ],
});
