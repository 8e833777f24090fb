import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Recraft',
  site: 'https://www.recraft.ai',
  keys: [
    {
      id: 'api-token',
      name: 'Recraft API token',
      severity: 'high',
      pattern: /[0-9A-Za-z]{60,72}/,
      context: { words: ['recraft'], within: 80 },
      env: ['RECRAFT_API_TOKEN', 'RECRAFT_API_KEY', 'RECRAFT_TOKEN', 'RECRAFT_KEY'],
      // Above what 64 hex digits can reach.
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can make images until your credits are spent and use and delete your styles.',
      examples: [
        'RECRAFT_API_TOKEN=<alnum:64>',
        'client = OpenAI(base_url="https://external.api.recraft.ai/v1", api_key="<alnum:66>")',
        '{"recraft": {"token": "<alnum:70>"}}',
      ],
      nearMisses: [
        'recraft_sha256: <hex:64>',
        'API_TOKEN=<alnum:64>',
        'RECRAFT_STYLE_ID=<uuid>',
        'RECRAFT_API_TOKEN=<alnum:24>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.recraft.ai/profile/api',
    docs: 'https://www.recraft.ai/docs',
    steps: [
      'generate a new token at https://www.recraft.ai/profile/api',
      'put it in RECRAFT_API_TOKEN, outside git',
      'delete the old token there',
      'look at the credits since the leak',
    ],
  },
  checks: [
    {
      url: 'https://external.api.recraft.ai/v1/users/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { id: 'string', email: 'string', credits: 'number' }, is: 'active' },
        { status: 401, text: 'unauthorized', is: 'inactive' },
      ],
      tells: { account: 'email', name: 'name', balance: '{credits} credits' },
      replies: [
        {
          status: 200,
          body: { credits: 1000, email: 'owner@example.com', id: 'u1', name: 'Example' },
          is: 'active',
        },
        { status: 401, body: { code: 'unauthorized', message: 'request unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.recraft.ai/docs (get user information; the refusal observed)',
    },
  ],
  sources: ['https://www.recraft.ai/docs', 'format: observed in public code, not documented'],
});
