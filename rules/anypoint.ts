import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MuleSoft Anypoint',
  site: 'https://www.mulesoft.com',
  keys: {
    'access-token': {
      name: 'Anypoint access token',
      // A UUID, as the ids of organisations and environments are: only names that mean a token count.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['anypoint_token', 'anypoint_access_token', 'mulesoft_token'], within: 60 },
      env: ['ANYPOINT_BEARER', 'ANYPOINT_BEARER_TOKEN', 'ANYPOINT_API_KEY', 'ANYPOINT_API_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can do in the Anypoint Platform what its user or connected app may do, until it expires.',
      nearMisses: ['anypoint_org_id: <uuid>', 'https://anypoint.mulesoft.com/accounts/businessGroups/<uuid>'],
    },
    'client-id': {
      name: 'Anypoint client id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['anypoint.platform.client_id'], within: 40 },
      env: ['ANYPOINT_CLIENT_ID', 'CONNECTED_APP_CLIENT_ID', 'ANYPOINT_PLATFORM_CLIENT_ID'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it knows the application; without the secret it opens nothing.',
    },
    'client-secret': {
      name: 'Anypoint client secret',
      severity: 'critical',
      // The client id, which stands beside it, looks the same: the name says which it is.
      pattern:
        /(?:connectedApp)?client[._-]?secret["'\])>]{0,2}[ ]{0,3}(?:=>|[:=,])?[ ]{0,3}["']?(?<secret>[0-9A-Fa-f]{32})/i,
      context: { words: ['anypoint', 'mulesoft', 'connectedApp'], within: 60 },
      env: ['ANYPOINT_CLIENT_SECRET', 'CONNECTED_APP_CLIENT_SECRET', 'ANYPOINT_PLATFORM_CLIENT_SECRET'],
      entropy: 3,
      pair: { key: 'client-id' },
      confidence: 'medium',
      risk: 'Whoever has it and the client id can act in the Anypoint Platform as your application: deploy, read and change what its scopes permit.',
      examples: [
        'ANYPOINT_CLIENT_SECRET=<HEX:32>',
        '<connectedAppClientSecret><hex:32></connectedAppClientSecret>',
        'mvn deploy -Danypoint.platform.client_secret=<HEX:32>',
      ],
      nearMisses: [
        'ANYPOINT_CLIENT_SECRET=<uuid>',
        'client_secret: <hex:32>',
        '<connectedAppClientSecret>${secret}</connectedAppClientSecret>',
      ],
    },
  },
  rotate: {
    console: 'https://anypoint.mulesoft.com/accounts',
    docs: 'https://docs.mulesoft.com/access-management/connected-apps-developers',
    make: 'create a new connected app with the same scopes under Access Management, or reset the client secret of the environment there',
    put: 'put the new client id and secret where the old ones are used, outside git',
    end: 'delete the old connected app, which also ends its access tokens',
    after: 'look through the audit logs since the leak',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://anypoint.mulesoft.com/accounts/api/v2/oauth2/token',
      client: 'in-body',
      elsewhere: 'a control plane of Anypoint in another region, or of your own',
      refusalMayMean: 'that it is the secret of an environment or of an application, and of no connected app',
      source: 'https://docs.mulesoft.com/access-management/connected-apps-developers',
    },
    {
      keys: ['access-token'],
      url: 'https://anypoint.mulesoft.com/accounts/api/me',
      elsewhere: 'a control plane of Anypoint in another region, or of your own',
      active: { 'user.username': 'string', 'user.organizationId': 'string', 'user.organization.name': 'string' },
      inactive: 401,
      tells: { account: 'user.username', organisation: 'user.organization.name' },
      accepted: { user: { id: 'u1', username: 'owner', organizationId: 'o1', organization: { name: 'Example' } } },
      refused: 'Unauthorized',
      source:
        'https://www.postman.com/salesforce-developers/salesforce-developers/documentation/oj0opxa/mulesoft-anypoint-platform-apis',
    },
  ],
  sources: ['{docs}', 'formats: {observed}'],
});
