import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Aleph Alpha',
  site: 'https://aleph-alpha.com',
  keys: [
    {
      id: 'token',
      name: 'Aleph Alpha API token',
      severity: 'high',
      // A JSON Web Token like any other; the name of the provider must stand near.
      pattern: /eyJ[0-9A-Za-z_-]{14,400}\.eyJ[0-9A-Za-z_-]{14,2000}\.[0-9A-Za-z_-]{40,700}/,
      context: {
        words: ['aleph-alpha', 'aleph_alpha', 'alephalpha', 'pharia', 'aa_api_token', 'aa_token'],
        within: 80,
      },
      env: ['AA_TOKEN', 'ALEPH_ALPHA_API_KEY', 'AA_API_TOKEN', 'PHARIA_AI_TOKEN'],
      risk: 'Whoever has it can run Aleph Alpha models at your cost and read the documents that it gives access to.',
      examples: [
        'AA_TOKEN=eyJ<b64u:33>.eyJ<b64u:90>.<b64u:42><alnum:1>',
        'client = Client(host="https://api.aleph-alpha.com", token="eyJ<b64u:33>.eyJ<b64u:120>.<b64u:42><alnum:1>")',
        'aleph_alpha:\n  token: eyJ<b64u:33>.eyJ<b64u:90>.<b64u:42><alnum:1>\n',
      ],
      nearMisses: [
        'Authorization: Bearer eyJ<b64u:33>.eyJ<b64u:90>.<b64u:42><alnum:1>',
        'AA_TOKEN=eyJ<b64u:33>',
        'ALEPH_ALPHA_API_KEY=your-token-here',
      ],
    },
  ],
  rotate: {
    console: 'https://app.aleph-alpha.com/profile',
    docs: 'https://docs.aleph-alpha.com',
    steps: [
      'create a new token on the profile page of your Aleph Alpha or PhariaAI installation',
      'put it in AA_TOKEN or PHARIA_AI_TOKEN, outside git',
      'delete the old token there, or ask the administrator of your installation to do so',
    ],
  },
  checks: [
    {
      url: 'https://api.aleph-alpha.com/users/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { id: 'number', email: 'string', role: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'email', kind: 'role', balance: '{credits_remaining} credits' },
      refusalMayMean: 'that it is of an installation of the customer’s own',
      replies: [
        {
          status: 200,
          body: { id: 1, email: 'owner@example.com', role: 'Client', credits_remaining: 10 },
          is: 'active',
        },
        { status: 401, body: { error: 'unauthorized', code: 'UNAUTHORIZED' }, is: 'inactive' },
        { status: 429, body: { error: 'too many requests', code: 'RATE_LIMIT_EXCEEDED' }, is: 'unknown' },
      ],
      source: 'https://docs.aleph-alpha.com/api/',
    },
  ],
  sources: ['https://docs.aleph-alpha.com', 'format: documented nowhere; tokens of other shapes are not found'],
});
