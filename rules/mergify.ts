import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Mergify',
  site: 'https://mergify.com',
  keys: [
    {
      id: 'application-key',
      name: 'Mergify application key',
      severity: 'high',
      pattern: /mergify_application_key_[0-9A-Za-z_-]{40,200}/,
      env: ['MERGIFY_TOKEN', 'MERGIFY_API_KEY', 'MERGIFY_APPLICATION_KEY', 'MERGIFY_CI_TOKEN'],
      risk: 'Whoever has it can, with the admin scope, steer the merge queues of your organisation; with the ci scope, send false test results.',
      examples: [
        'MERGIFY_TOKEN=mergify_application_key_<b64u:51><alnum:1>',
        'env:\n  MERGIFY_TOKEN: mergify_application_key_<alnum:40>\n',
        'curl -H "Authorization: Bearer mergify_application_key_<b64u:63><alnum:1>" https://api.mergify.com/v1/application',
      ],
      nearMisses: [
        'MERGIFY_TOKEN=mergify_application_key_here',
        'MERGIFY_APPLICATION_KEY_ID=<uuid>',
        'mergify_application_id_<alnum:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.mergify.com',
    docs: 'https://docs.mergify.com/api/application-keys',
    steps: [
      'add a new key with the same permissions at https://dashboard.mergify.com: Settings, Security & Access, API Keys (for CI: CI Authentication)',
      'put it in MERGIFY_TOKEN of CI, outside git; it is shown only once',
      'delete the old key there',
    ],
  },
  checks: [
    {
      url: 'https://api.mergify.com/v1/application',
      auth: 'bearer',
      headers: { Accept: 'application/json' },
      answers: [
        {
          status: 200,
          json: { id: 'number', name: 'string', 'github_account.login': 'string' },
          is: 'active',
        },
        { status: 200, json: { id: 'number', name: 'string', scope: 'string' }, is: 'active' },
        { status: 200, json: { id: 'string', name: 'string', scope: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { name: 'name', organisation: 'github_account.login', scopes: 'scope' },
      refusalMayMean: 'something else, for its provider documents no refusal',
      replies: [
        {
          status: 200,
          body: { id: 123, name: 'my application', github_account: { id: 1, login: 'example', type: 'Organization' } },
          is: 'active',
        },
        { status: 200, body: { id: 123, name: 'my application', scope: 'ci' }, is: 'active' },
        { status: 401, body: { detail: 'Unauthorized' }, is: 'inactive' },
        { status: 403, body: { detail: 'Forbidden' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.mergify.com/api/usage',
    },
  ],
  sources: ['https://docs.mergify.com/api/usage', 'length: observed in public code, not documented'],
});
