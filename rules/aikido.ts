import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Aikido Security',
  site: 'https://www.aikido.dev',
  keys: [
    {
      id: 'client-secret',
      name: 'Aikido client secret',
      severity: 'high',
      pattern: /AIK_SECRET_[0-9A-Za-z]{64}/,
      pair: { key: 'client-id' },
      env: ['AIKIDO_CLIENT_SECRET', 'AIKIDO_SECRET'],
      risk: 'Whoever has it with the client id can read the open security issues of your code and clouds and change the workspace.',
      examples: [
        'AIKIDO_CLIENT_SECRET=AIK_SECRET_<alnum:64>',
        '{"clientId": "AIK_CLIENT_<alnum:24>", "clientSecret": "AIK_SECRET_<alnum:64>"}',
        'curl -u AIK_CLIENT_<alnum:24>:AIK_SECRET_<alnum:64> -d grant_type=client_credentials https://app.aikido.dev/api/oauth/token',
      ],
      nearMisses: ['AIKIDO_CLIENT_SECRET=AIK_SECRET_your_secret', 'AIK_SECRET_<alnum:12>', 'MAIK_SECRET_<alnum:64>'],
    },
    {
      id: 'ci-token',
      name: 'Aikido CI token',
      severity: 'medium',
      pattern: /AIK_CI_[0-9A-Za-z]{20,44}/,
      env: ['AIKIDO_SECRET_KEY', 'AIKIDO_CI_TOKEN', 'AIKIDO_CLIENT_API_KEY'],
      risk: 'Whoever has it can start scans of your repositories and learn whether new issues were found.',
      examples: [
        'AIKIDO_CLIENT_API_KEY=AIK_CI_<alnum:32>',
        'aikido-api-client apikey AIK_CI_<alnum:42>',
        'env:\n  AIKIDO_SECRET_KEY: AIK_CI_<alnum:24>\n',
      ],
      nearMisses: ['AIKIDO_CLIENT_API_KEY=AIK_CI_your_token', 'AIK_CI_<alnum:8>', 'MAIK_CI_<alnum:32>'],
      rotate: {
        console: 'https://app.aikido.dev/settings/integrations/continuous-integration',
        docs: 'https://help.aikido.dev/pr-and-release-gating/cli-for-pr-and-release-gating/aikido-ci-api',
        steps: [
          'create a new CI token at https://app.aikido.dev/settings/integrations/continuous-integration',
          'put it in the secrets of your pipelines, outside git',
          'delete the old token there',
        ],
      },
    },
    {
      id: 'client-id',
      name: 'Aikido client id',
      severity: 'low',
      role: 'id',
      pattern: /AIK_CLIENT_[0-9A-Za-z]{24}/,
      env: ['AIKIDO_CLIENT_ID'],
      risk: 'Whoever has it knows half of the credential, no more.',
      examples: [
        'AIKIDO_CLIENT_ID=AIK_CLIENT_<alnum:24>',
        '{"aikido": {"clientId": "AIK_CLIENT_<alnum:24>"}}',
        "const clientId = 'AIK_CLIENT_<alnum:24>';",
      ],
      nearMisses: ['AIKIDO_CLIENT_ID=AIK_CLIENT_your_id', 'AIK_CLIENT_<alnum:8>', 'AIK_CLIENTS_<alnum:24>'],
    },
  ],
  rotate: {
    console: 'https://app.aikido.dev/settings/integrations/api/aikido/rest',
    docs: 'https://apidocs.aikido.dev/reference/authorization',
    steps: [
      'create a new client at https://app.aikido.dev/settings/integrations/api/aikido/rest with only the scopes it needs',
      'put its id and secret where the old ones are used, outside git; the secret is shown only once',
      'delete the old client there',
    ],
  },
  checks: [
    {
      // CI tokens have no check: every call of theirs starts a scan.
      keys: ['client-secret'],
      method: 'POST',
      readOnly: 'hands out a short-lived token to the client itself, as each of its starts does; changes nothing',
      url: 'https://app.aikido.dev/api/oauth/token',
      auth: { basic: '{pair}:{key}' },
      form: { grant_type: 'client_credentials' },
      answers: [
        {
          status: 200,
          json: { access_token: 'string', token_type: 'string', expires_in: 'number' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      elsewhere: 'the US or Middle East region of Aikido',
      replies: [
        { status: 200, body: { access_token: 'made-up', token_type: 'bearer', expires_in: 3600 }, is: 'active' },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://apidocs.aikido.dev/reference/getaccesstoken',
    },
  ],
  sources: [
    'https://apidocs.aikido.dev/reference/authorization',
    'https://help.aikido.dev/pr-and-release-gating/cli-for-pr-and-release-gating/aikido-ci-api',
    'lengths: observed in public code, not documented',
  ],
});
