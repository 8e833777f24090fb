import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Trello',
  site: 'https://trello.com',
  keys: [
    {
      id: 'token',
      name: 'Trello token',
      severity: 'high',
      pattern: /ATTA[0-9A-Za-z]{72}/,
      context: { words: ['trello'], required: false },
      env: ['TRELLO_TOKEN', 'TRELLO_API_TOKEN'],
      pair: { key: 'api-key' },
      risk: 'Whoever has it can read and change the boards of its owner, as far as it was allowed to.',
      examples: [
        'TRELLO_TOKEN=ATTA<hex:64><HEX:8>',
        '{"trello": {"key": "<hex:32>", "token": "ATTA<hex:64><HEX:8>"}}',
        'curl "https://api.trello.com/1/members/me?key=<hex:32>&token=ATTA<hex:64><HEX:8>"',
      ],
      nearMisses: ['TRELLO_TOKEN=ATTA<hex:30>', 'atta<hex:72>', 'https://trello.com/c/<alnum:8>/12-attach-the-file'],
    },
    {
      id: 'token-old',
      name: 'Trello token (old form)',
      severity: 'high',
      pattern: /[0-9a-f]{64}/,
      context: { words: ['trello'], within: 80 },
      env: ['TRELLO_TOKEN', 'TRELLO_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'api-key' },
      risk: 'Whoever has it can read and change the boards of its owner, as far as it was allowed to.',
      examples: [
        'TRELLO_TOKEN=<hex:64>',
        'Trello.configure do |config|\n  config.member_token = "<hex:64>"\nend',
        'https://api.trello.com/1/boards?key=<hex:32>&token=<hex:64>',
      ],
      nearMisses: ['image: trello@sha256:<hex:64>', 'TRELLO_TOKEN=<uuid>', 'token=<hex:64>'],
    },
    {
      id: 'oauth-secret',
      name: 'Trello OAuth secret',
      severity: 'medium',
      pattern: /secret["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{64})/i,
      context: { words: ['trello'], within: 80 },
      entropy: 3,
      risk: 'Whoever has it with the API key can ask users for access in the name of your Power-Up.',
      examples: [
        'TRELLO_SECRET=<hex:64>',
        '{"trello": {"key": "<hex:32>", "secret": "<hex:64>"}}',
        "new OAuth(url, access, key, process.env.X); // trello\nconst secret = '<hex:64>';",
      ],
      nearMisses: ['TRELLO_SECRET=<hex:32>', 'secret = "<hex:64>"', 'TRELLO_SECRET=${SECRET}'],
    },
    {
      id: 'api-key',
      name: 'Trello API key',
      severity: 'low',
      role: 'id',
      // Trello calls it public: it stands in every Power-Up.
      pattern: /[0-9a-f]{32}/,
      context: { words: ['trello'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it with a token can open the boards of its owner; by itself it opens nothing.',
      examples: [
        'TRELLO_API_KEY=<hex:32>',
        '{"trello": {"appKey": "<hex:32>"}}',
        "const trello = new Trello('<hex:32>', process.env.TRELLO_TOKEN);",
      ],
      nearMisses: ['TRELLO_API_KEY=<hex:20>', 'key=<hex:32>', 'https://trello.com/b/<alnum:8>'],
    },
  ],
  rotate: {
    console: 'https://trello.com/power-ups/admin',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
    steps: [
      'make a new token: follow the link beside the API key at https://trello.com/power-ups/admin',
      'put it where the old one is used, outside git',
      'revoke the old one under Applications at https://trello.com/your/account',
    ],
  },
  checks: [
    {
      keys: ['token', 'token-old'],
      url: 'https://api.trello.com/1/members/me?key={pair}&fields=id,username,fullName',
      auth: { query: 'token' },
      answers: [
        { status: 200, json: { id: 'string', username: 'string', fullName: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'username', name: 'fullName' },
      refusalMayMean: 'that the API key beside it is another: a token belongs to one',
      replies: [
        { status: 200, body: { id: 'm1', username: 'owner', fullName: 'Owner' }, is: 'active' },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, body: { error: 'API_TOKEN_LIMIT_EXCEEDED' }, is: 'unknown' },
      ],
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
    },
  ],
  revoke: [
    {
      keys: ['token', 'token-old'],
      does: 'Deletes the token: what uses it fails at once.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://api.trello.com/1/tokens/{key}?key={pair}',
          auth: { query: 'token' },
          done: [200],
        },
      ],
      source: 'https://developer.atlassian.com/cloud/trello/rest/api-group-tokens/#api-tokens-token-delete',
    },
  ],
  sources: [
    'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
    'https://developer.atlassian.com/cloud/trello/changelog/',
    'formats: observed in public code, not documented',
  ],
});
