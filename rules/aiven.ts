import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Aiven',
  site: 'https://aiven.io',
  keys: [
    {
      id: 'auth-token',
      name: 'Aiven authentication token',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{370,372}={0,2}/,
      context: { words: ['aiven', 'aivenv1', 'avn user'], within: 80 },
      env: ['AIVEN_TOKEN', 'AIVEN_AUTH_TOKEN', 'AIVEN_API_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can create, change and delete services and read all data of the projects that its user sees.',
      examples: [
        'AIVEN_TOKEN=<alnum:1><b64:370>=',
        'provider "aiven" {\n  api_token = "<alnum:1><b64:370>="\n}',
        'curl -H "Authorization: aivenv1 <alnum:1><b64:370><alnum:1>" https://api.aiven.io/v1/project',
      ],
      nearMisses: [
        'AIVEN_TOKEN=<b64:64>',
        'certificate: <alnum:372>',
        'AIVEN_PROJECT_ID=<uuid>',
        'aiven_commit = "<hex:40>"',
      ],
    },
    {
      id: 'service-password',
      name: 'Aiven service password',
      severity: 'high',
      // DigitalOcean runs its databases on the same software and hands out the same passwords.
      pattern: /AVNS_[0-9A-Za-z_-]{15,24}/,
      env: ['AIVEN_PASSWORD', 'AIVEN_SERVICE_PASSWORD'],
      risk: 'Whoever has it and the address of the service can read and change the data in that database or cluster.',
      examples: [
        'AIVEN_PASSWORD=AVNS_<b64u:18><alnum:1>',
        'kafka:\n  username: avnadmin\n  password: AVNS_<b64u:18><alnum:1>\n',
        '{"host": "pg-1.aivencloud.com", "password": "AVNS_<alnum:19>"}',
      ],
      nearMisses: ['AIVEN_PASSWORD=AVNS_password', 'AVNS_<alnum:4>', 'avns_<alnum:19>', 'const prefix = "AVNS_";'],
      rotate: {
        console: 'https://console.aiven.io',
        docs: 'https://aiven.io/docs/platform/howto/create_new_service_user',
        steps: [
          'create a further service user on the Users page of the service and put its password where the old one is used',
          'reset the password of the old user there, or delete the user; of a DigitalOcean database do both in its control panel',
          'look through the connections and logs of the service since the leak',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://console.aiven.io/profile/tokens',
    docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    steps: [
      'generate a new token on the Tokens page of your profile, with a session duration',
      'put it in AIVEN_TOKEN, outside git; it is shown only once',
      'revoke the old token there, or with `avn user access-token revoke`',
    ],
  },
  checks: [
    {
      keys: ['auth-token'],
      url: 'https://api.aiven.io/v1/project',
      auth: { header: 'Authorization', value: 'aivenv1 {key}' },
      answers: [
        { status: 200, json: { project_membership: 'object', projects: 'array' }, is: 'active' },
        { status: [401, 403], json: { message: { includes: 'expired) db token' } }, is: 'inactive' },
        { status: [401, 403], json: { message: { includes: 'Invalid token' } }, is: 'inactive' },
      ],
      tells: { organisation: 'projects.0.project_name' },
      replies: [
        {
          status: 200,
          body: { project_membership: { demo: 'admin' }, projects: [{ project_name: 'demo', country: '' }] },
          is: 'active',
        },
        {
          status: 403,
          body: {
            errors: [{ message: 'Missing (expired) db token', status: 403 }],
            message: 'Missing (expired) db token',
          },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://api.aiven.io/doc/#tag/Project/operation/ProjectList',
    },
  ],
  revoke: [
    {
      // By its beginning, as its own client does: the rest of it is in no address.
      keys: ['auth-token'],
      does: 'Revokes the token: what uses it fails at once.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://api.aiven.io/v1/access_token/{key|first12}',
          auth: { header: 'Authorization', value: 'aivenv1 {key}' },
          done: [200],
        },
      ],
      source: 'https://aiven.io/docs/tools/cli/user/user-access-token#avn-user-access-token-revoke',
    },
  ],
  sources: [
    'https://aiven.io/docs/tools/api',
    'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    'lengths: observed in public code, not documented',
  ],
});
