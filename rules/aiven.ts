import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Aiven',
  site: 'https://aiven.io',
  keys: {
    'auth-token': {
      name: 'Aiven authentication token',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{370,372}={0,2}/,
      shape: ['<alnum:1><b64:370>=', '<alnum:1><b64:370><alnum:1>'],
      context: { words: ['aiven', 'avn user'], within: 80 },
      env: ['AIVEN_TOKEN', 'AIVEN_AUTH_TOKEN', 'AIVEN_API_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can create, change and delete services and read all data of the projects that its user sees.',
      nearMisses: 'AIVEN_TOKEN=<b64:64>',
    },
    'service-password': {
      name: 'Aiven service password',
      // DigitalOcean runs its databases on the same software and hands out the same passwords.
      pattern: /AVNS_[0-9A-Za-z_-]{15,24}/,
      shape: 'AVNS_<b64u:18><alnum:1>',
      env: ['AIVEN_PASSWORD', 'AIVEN_SERVICE_PASSWORD'],
      inAddress: true,
      risk: 'Whoever has it and the address of the service can read and change the data in that database or cluster.',
      nearMisses: 'avns_<alnum:19>',
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
  },
  rotate: {
    console: 'https://console.aiven.io/profile/tokens',
    docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    make: 'generate a new token on the Tokens page of your profile, with a session duration',
    shownOnce: true,
    end: 'revoke the old token there, or with `avn user access-token revoke`',
  },
  check: [
    {
      keys: ['auth-token'],
      url: 'https://api.aiven.io/v1/project',
      auth: { header: 'Authorization', value: 'aivenv1 {key}' },
      active: { project_membership: 'object', projects: 'array' },
      inactive: { status: [401, 403], json: { message: { includes: 'expired) db token' } } },
      answers: { status: [401, 403], json: { message: { includes: 'Invalid token' } }, is: 'inactive' },
      tells: { organisation: 'projects.0.project_name' },
      accepted: { project_membership: { demo: 'admin' }, projects: [{ project_name: 'demo', country: '' }] },
      replies: {
        status: 403,
        body: {
          errors: [{ message: 'Missing (expired) db token', status: 403 }],
          message: 'Missing (expired) db token',
        },
        is: 'inactive',
      },
      source: 'https://api.aiven.io/doc/#tag/Project/operation/ProjectList',
    },
    {
      strategy: 'login',
      keys: ['service-password'],
      hosts: ['{host}'],
      source: 'https://aiven.io/docs/platform/howto/create_new_service_user',
    },
  ],
  revoke: {
    // By its beginning, as its own client does: the rest of it is in no address.
    keys: ['auth-token'],
    does: 'Revokes the token: what uses it fails at once.',
    steps: {
      method: 'DELETE',
      url: 'https://api.aiven.io/v1/access_token/{key|first12}',
      auth: { header: 'Authorization', value: 'aivenv1 {key}' },
      done: [200],
    },
    source: 'https://aiven.io/docs/tools/cli/user/user-access-token#avn-user-access-token-revoke',
  },
  sources: [
    'https://aiven.io/docs/tools/api',
    'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    'lengths: {observed}',
  ],
});
