import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cursor',
  site: 'https://cursor.com',
  keys: [
    {
      id: 'api-key',
      name: 'Cursor API key',
      severity: 'high',
      // Keys of a user and of a team admin look the same; other services also give out key_ and hex of other lengths.
      pattern: /key_[0-9a-f]{64}/,
      context: { words: ['cursor'], required: false },
      entropy: 3,
      env: ['CURSOR_API_KEY', 'CURSOR_ADMIN_API_KEY', 'CURSOR_TEAM_API_KEY'],
      risk: 'Whoever has it can run cloud agents on your repositories; an admin key reads and manages the team.',
      examples: [
        'CURSOR_API_KEY=key_<hex:64>',
        'curl -u key_<hex:64>: https://api.cursor.com/teams/members',
        '{"cursor": {"apiKey": "key_<hex:64>"}}',
      ],
      nearMisses: ['CURSOR_API_KEY=key_<hex:32>', 'monkey_<hex:64>', 'cursor: key_of_the_next_page', 'cursor=<hex:64>'],
    },
    {
      id: 'user-api-key',
      name: 'Cursor API key (crsr_)',
      severity: 'high',
      pattern: /crsr_[0-9a-f]{64}/,
      entropy: 3,
      env: ['CURSOR_API_KEY', 'CURSOR_ADMIN_API_KEY'],
      risk: 'Whoever has it can run the agent and cloud agents on your repositories at your expense.',
      examples: [
        'CURSOR_API_KEY=crsr_<hex:64>',
        'cursor-agent --api-key crsr_<hex:64> -p "fix the tests"',
        'env:\n  CURSOR_API_KEY: "crsr_<hex:64>"\n',
      ],
      nearMisses: ['CURSOR_API_KEY=crsr_...', 'crsr_<hex:16>', 'crsr_position_of_the_caret_in_the_text_area'],
    },
  ],
  rotate: {
    console: 'https://cursor.com/dashboard?tab=integrations',
    docs: 'https://cursor.com/docs/cloud-agent/api/endpoints',
    steps: [
      'create a new key under User API Keys at https://cursor.com/dashboard?tab=integrations, or under Admin API Keys',
      'put it in CURSOR_API_KEY, outside git; it is shown only once',
      'delete the old key in the same list',
      'look at the usage and at the branches and pull requests that agents made',
    ],
  },
  checks: [
    {
      // A key of a user, else one of a team admin: they look the same.
      url: 'https://api.cursor.com/v0/me',
      auth: { basic: '{key}:' },
      answers: [
        { status: 200, json: { apiKeyName: 'string', createdAt: 'string' }, is: 'active' },
        { status: 401, is: 'next' },
      ],
      tells: { account: 'userEmail', name: 'apiKeyName' },
      replies: [
        {
          status: 200,
          body: { apiKeyName: 'prod', createdAt: '2026-01-15T10:30:00Z', userEmail: 'owner@example.com' },
          is: 'active',
        },
        { status: 401, body: { error: 'Unauthorized', message: 'Invalid API key' }, is: 'next' },
        { status: 403, body: { error: 'Forbidden', message: 'Upgrade your plan' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: 'Too Many Requests', message: 'Rate limit exceeded. Please try again later.' },
          is: 'unknown',
        },
      ],
      next: {
        url: 'https://api.cursor.com/teams/members',
        auth: { basic: '{key}:' },
        answers: [
          {
            status: 200,
            json: { teamMembers: 'array', 'teamMembers.0.email': 'string', 'teamMembers.0.role': 'string' },
            is: 'active',
            kind: 'team admin key',
          },
          { status: 401, json: { message: { includes: 'API key' } }, is: 'inactive' },
          { status: 401, json: { error: { includes: 'API key' } }, is: 'inactive' },
        ],
        tells: { account: 'teamMembers.0.email' },
        replies: [
          {
            status: 200,
            body: { teamMembers: [{ name: 'Owner', email: 'owner@example.com', role: 'owner' }] },
            is: 'active',
          },
          { status: 401, body: { error: 'Unauthorized', message: 'Invalid API key' }, is: 'inactive' },
          { status: 403, body: { error: 'Forbidden', message: 'Enterprise access required' }, is: 'unknown' },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { error: 'Too Many Requests', message: 'Rate limit exceeded. Please try again later.' },
            is: 'unknown',
          },
        ],
      },
      source: 'https://cursor.com/docs/cloud-agent/api/v0#api-key-info',
    },
  ],
  sources: [
    'https://cursor.com/docs/cloud-agent/api/endpoints',
    'key shapes: observed in public code, not documented; the length of crsr_ keys is not sure',
  ],
});
