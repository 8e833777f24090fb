import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cursor',
  site: 'https://cursor.com',
  keys: {
    'api-key': {
      name: 'Cursor API key',
      // Keys of a user and of a team admin look the same; other services also give out key_ and hex of other lengths.
      pattern: /key_[0-9a-f]{64}/,
      shape: 'key_<hex:64>',
      context: { words: ['cursor'], required: false },
      entropy: 3,
      env: ['CURSOR_API_KEY', 'CURSOR_ADMIN_API_KEY', 'CURSOR_TEAM_API_KEY'],
      risk: 'Whoever has it can run cloud agents on your repositories; an admin key reads and manages the team.',
    },
    'user-api-key': {
      name: 'Cursor API key (crsr_)',
      pattern: /crsr_[0-9a-f]{64}/,
      shape: 'crsr_<hex:64>',
      entropy: 3,
      env: ['CURSOR_API_KEY', 'CURSOR_ADMIN_API_KEY'],
      risk: 'Whoever has it can run the agent and cloud agents on your repositories at your expense.',
    },
  },
  rotate: {
    console: 'https://cursor.com/dashboard?tab=integrations',
    docs: 'https://cursor.com/docs/cloud-agent/api/endpoints',
    make: 'create a new key under User API Keys at {console}, or under Admin API Keys',
    shownOnce: true,
    end: 'delete the old key in the same list',
    after: 'look at the usage and at the branches and pull requests that agents made',
  },
  check: {
    // A key of a user, else one of a team admin: they look the same.
    url: 'https://api.cursor.com/v0/me',
    auth: { basic: '{key}:' },
    active: { apiKeyName: 'string', createdAt: 'string' },
    answers: { status: 401, is: 'next' },
    tells: { account: 'userEmail', name: 'apiKeyName' },
    accepted: { apiKeyName: 'prod', createdAt: '2026-01-15T10:30:00Z', userEmail: 'owner@example.com' },
    recorded: { next: { error: 'Unauthorized', message: 'Invalid API key' } },
    unclear: { 403: { error: 'Forbidden', message: 'Upgrade your plan' } },
    tooMany: { error: 'Too Many Requests', message: 'Rate limit exceeded. Please try again later.' },
    next: {
      url: 'https://api.cursor.com/teams/members',
      auth: { basic: '{key}:' },
      active: {
        status: 200,
        json: { teamMembers: 'array', 'teamMembers.0.email': 'string', 'teamMembers.0.role': 'string' },
        kind: 'team admin key',
      },
      inactive: { message: { includes: 'API key' } },
      answers: { status: 401, json: { error: { includes: 'API key' } }, is: 'inactive' },
      tells: { account: 'teamMembers.0.email' },
      accepted: { teamMembers: [{ name: 'Owner', email: 'owner@example.com', role: 'owner' }] },
      refused: { error: 'Unauthorized', message: 'Invalid API key' },
      unclear: { 403: { error: 'Forbidden', message: 'Enterprise access required' } },
      tooMany: { error: 'Too Many Requests', message: 'Rate limit exceeded. Please try again later.' },
    },
    source: 'https://cursor.com/docs/cloud-agent/api/v0#api-key-info',
  },
  sources: ['{docs}', 'key shapes: {observed}; the length of crsr_ keys is not sure'],
});
