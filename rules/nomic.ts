import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Nomic',
  site: 'https://www.nomic.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Nomic API key',
      severity: 'high',
      pattern: /nk-[0-9A-Za-z_-]{43}/,
      context: { words: ['nomic'], within: 120 },
      env: ['NOMIC_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can embed text at your cost and read, change and delete your Atlas data sets.',
      examples: [
        'NOMIC_API_KEY=nk-<b64u:42><alnum:1>',
        'nomic login nk-<b64u:42><alnum:1>',
        'import nomic\nnomic.login("nk-<alnum:43>")\n',
        '{"nomic": {"apiKey": "nk-<b64u:42><alnum:1>"}}',
      ],
      nearMisses: [
        'NOMIC_API_KEY=nk-your-nomic-key',
        'seed = "nk-<alnum:43>"',
        'nomic link: https://example.com/li<alnum:1>nk-<alnum:43>',
        'nomic login nk-<alnum:20>',
      ],
    },
  ],
  rotate: {
    console: 'https://atlas.nomic.ai/cli-login',
    docs: 'https://docs.nomic.ai/reference/getting-started',
    steps: [
      'create a new key in the dashboard at https://atlas.nomic.ai/cli-login: Settings, API Keys',
      'put it in NOMIC_API_KEY, outside git, or hand it to nomic login',
      'delete the old key there and look through the data sets and usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api-atlas.nomic.ai/v1/user',
      auth: 'bearer',
      elsewhere: 'a private deployment with a domain of its own',
      answers: [
        {
          status: 200,
          json: { sub: 'string', organizations: 'array', 'organizations.0.organization_id': 'string' },
          is: 'active',
        },
        // Its body is documented nowhere.
        { status: 401, is: 'inactive' },
      ],
      tells: { organisation: 'organizations.0.slug' },
      replies: [
        {
          status: 200,
          body: {
            sub: 'auth0|1',
            default_organization: 'o1',
            organizations: [{ organization_id: 'o1', user_id: 'auth0|1', slug: 'example', access_role: 'OWNER' }],
          },
          is: 'active',
        },
        { status: 401, body: { detail: 'Not authenticated' }, is: 'inactive' },
        { status: 403, body: { detail: 'Forbidden' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/nomic-ai/nomic/blob/main/nomic/dataset.py',
    },
  ],
  sources: [
    'https://docs.nomic.ai/reference/getting-started',
    'https://github.com/nomic-ai/nomic',
    'length: observed in public code, not documented',
  ],
});
