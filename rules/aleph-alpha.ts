import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Aleph Alpha',
  site: 'https://aleph-alpha.com',
  keys: {
    token: {
      name: 'Aleph Alpha API token',
      // A JSON Web Token like any other; the name of the provider must stand near.
      pattern: /eyJ[0-9A-Za-z_-]{14,400}\.eyJ[0-9A-Za-z_-]{14,2000}\.[0-9A-Za-z_-]{40,700}/,
      shape: 'eyJ<b64u:33>.eyJ<b64u:14-2000>.<b64u:42><alnum:1>',
      context: { words: ['aleph-alpha', 'pharia', 'aa_api_token'], within: 80 },
      env: ['AA_TOKEN', 'ALEPH_ALPHA_API_KEY', 'AA_API_TOKEN', 'PHARIA_AI_TOKEN'],
      risk: 'Whoever has it can run Aleph Alpha models at your cost and read the documents that it gives access to.',
      examples:
        'client = Client(host="https://api.aleph-alpha.com", token="eyJ<b64u:33>.eyJ<b64u:120>.<b64u:42><alnum:1>")',
      nearMisses: 'AA_TOKEN=eyJ<b64u:33>',
    },
  },
  rotate: {
    console: 'https://app.aleph-alpha.com/profile',
    docs: 'https://docs.aleph-alpha.com',
    make: 'create a new token on the profile page of your Aleph Alpha or PhariaAI installation',
    put: 'put it in AA_TOKEN or PHARIA_AI_TOKEN, outside git',
    end: 'delete the old token there, or ask the administrator of your installation to do so',
  },
  check: {
    url: 'https://api.aleph-alpha.com/users/me',
    active: { id: 'number', email: 'string', role: 'string' },
    inactive: 401,
    tells: { account: 'email', kind: 'role', balance: '{credits_remaining} credits' },
    refusalMayMean: 'that it is of an installation of the customer’s own',
    accepted: { id: 1, email: 'owner@example.com', role: 'Client', credits_remaining: 10 },
    refused: { error: 'unauthorized', code: 'UNAUTHORIZED' },
    tooMany: { error: 'too many requests', code: 'RATE_LIMIT_EXCEEDED' },
    source: 'https://docs.aleph-alpha.com/api/',
  },
  sources: ['{docs}', 'format: documented nowhere; tokens of other shapes are not found'],
});
