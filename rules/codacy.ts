import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Codacy',
  site: 'https://www.codacy.com',
  keys: [
    {
      id: 'account-token',
      name: 'Codacy account API token',
      severity: 'high',
      pattern: /[0-9A-Za-z]{20,24}/,
      context: {
        words: ['codacy_api', 'codacyApi', 'codacy_account', 'app.codacy.com/api', 'codacy_token'],
        within: 60,
      },
      env: ['CODACY_API_TOKEN', 'CODACY_ACCOUNT_TOKEN', 'CODACY_TOKEN', 'CODACY_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read the analysis of your repositories and change their settings, as you can.',
      examples: [
        'CODACY_API_TOKEN=<alnum:20>',
        'curl -H "api-token: <alnum:20>" https://app.codacy.com/api/v3/user',
        '{"codacyApiToken": "<alnum:20>"}',
      ],
      nearMisses: [
        'CODACY_API_TOKEN=<alnum:40>',
        'https://app.codacy.com/project/badge/Grade/<hex:32>',
        'CODACY_ORGANIZATION_PROVIDER=gh',
        'token: <alnum:20>',
      ],
    },
    {
      id: 'project-token',
      name: 'Codacy project API token',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      context: {
        words: ['codacy_project', 'codacyProject', 'codacy-coverage-reporter', '--project-token'],
        within: 80,
      },
      env: ['CODACY_PROJECT_TOKEN', 'CODACY_REPOSITORY_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can upload false coverage and analysis results for the repository.',
      examples: [
        'CODACY_PROJECT_TOKEN=<hex:32>',
        'bash <(curl -Ls https://coverage.codacy.com/get.sh) report --project-token <hex:32> -r cobertura.xml',
        'env:\n  CODACY_PROJECT_TOKEN: "<hex:32>"\n',
      ],
      nearMisses: [
        'https://api.codacy.com/project/badge/Coverage/<hex:32>',
        'CODACY_PROJECT_TOKEN=<hex:40>',
        'md5: <hex:32>',
      ],
      rotate: {
        console: 'https://app.codacy.com',
        docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
        steps: [
          'create a new project API token under Settings, Integrations of the repository',
          'put it in CODACY_PROJECT_TOKEN, outside git',
          'delete the old token there',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.codacy.com/account/access-management',
    docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
    steps: [
      'create a new account API token on the Access management page of your account',
      'put it in CODACY_API_TOKEN, outside git',
      'revoke the old token there',
    ],
  },
  checks: [
    {
      keys: ['account-token'],
      url: 'https://app.codacy.com/api/v3/user',
      auth: { header: 'api-token' },
      elsewhere: 'a Codacy server of your own',
      answers: [
        { status: 200, json: { 'data.mainEmail': 'string', 'data.otherEmails': 'array' }, is: 'active' },
        { status: 401, json: { error: { is: 'Unauthorized' }, actions: 'array' }, is: 'inactive' },
      ],
      tells: { account: 'data.mainEmail', name: 'data.name' },
      replies: [
        {
          status: 200,
          body: { data: { id: 1, name: 'Example', mainEmail: 'owner@example.com', otherEmails: [], isAdmin: false } },
          is: 'active',
        },
        { status: 401, body: { message: 'Unauthorized', error: 'Unauthorized', actions: [] }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://app.codacy.com/api/api-docs#getuser',
    },
  ],
  sources: [
    'https://docs.codacy.com/codacy-api/using-the-codacy-api',
    'https://docs.codacy.com/codacy-api/api-tokens/',
    'formats: observed in public code, not documented',
  ],
});
