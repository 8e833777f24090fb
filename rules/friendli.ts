import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FriendliAI',
  site: 'https://friendli.ai',
  keys: {
    'access-token': {
      name: 'FriendliAI personal access token',
      pattern: /flp_[0-9A-Za-z]{46}/,
      shape: 'flp_<alnum:46>',
      env: ['FRIENDLI_TOKEN', 'FRIENDLI_API_KEY', 'FLP_API_KEY'],
      risk: 'Whoever has it can run models on your bill and start, change or stop your endpoints.',
      nearMisses: ['flq_<alnum:46>', 'FRIENDLI_TEAM=<alnum:12>'],
    },
  },
  rotate: {
    console: 'https://suite.friendli.ai',
    docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
    make: 'open Personal settings, Tokens, at {console} and create a new token',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.friendli.ai/dedicated/beta/endpoint?limit=1',
    // Endpoints by their id, none for most; then the place of the next page.
    active: { data: 'object', nextCursor: { is: null } },
    answers: [
      { status: 200, json: { data: 'object', nextCursor: 'string' }, is: 'active' },
      { status: 401, is: 'inactive', recorded: { detail: 'Unauthorized' } },
    ],
    refusalMayMean: 'something else, for its provider documents no refusal',
    accepted: { data: {}, nextCursor: null },
    unclear: { 200: { data: [] } },
    replies: {
      status: 200,
      body: { data: { e1: { status: 'RUNNING', createdAt: '2026-05-01T00:00:00Z' } }, nextCursor: 'MQ==' },
      is: 'active',
    },
    source: 'https://github.com/friendliai/friendli-python',
  },
  sources: ['{docs}', 'length: {observed}'],
});
