import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Auth0',
  site: 'https://auth0.com',
  keys: {
    'client-secret': {
      name: 'Auth0 application client secret',
      pattern: /[0-9A-Za-z_-]{64}/,
      shape: '<alnum:1><b64u:62><alnum:1>',
      context: { words: ['auth0'] },
      env: ['AUTH0_CLIENT_SECRET', 'AUTH0_SECRET', 'AUTH0_MGMT_CLIENT_SECRET', 'AUTH0_MANAGEMENT_CLIENT_SECRET'],
      // Above what 64 hex characters, such as a digest, can reach.
      entropy: 4.2,
      pair: { key: 'client-id', also: { tenant: 'tenant' } },
      confidence: 'medium',
      risk: 'Whoever has it can get tokens as the application, and manage the tenant if it is a machine-to-machine one with that right.',
      examples: [
        "auth0 = oauth.register('auth0', client_id='<alnum:32>', client_secret='<alnum:1><b64u:62><alnum:1>')",
        '{"auth0": {"domain": "example.eu.auth0.com", "clientSecret": "<alnum:1><b64u:62><alnum:1>"}}',
        'provider "auth0" {\n  domain        = "example.auth0.com"\n  client_secret = "<alnum:1><b64u:62><alnum:1>"\n}',
      ],
      nearMisses: ['AUTH0_CLIENT_ID=<alnum:32>', 'AUTH0_BUNDLE_SHA256=<hex:64>'],
    },
    'client-id': {
      name: 'Auth0 application client id',
      severity: 'low',
      role: 'id',
      pattern: /client[_-]?id["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9A-Za-z]{32})/i,
      context: { words: ['auth0'] },
      env: ['AUTH0_CLIENT_ID', 'AUTH0_MGMT_CLIENT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it can name your application; it opens nothing without the secret.',
      examples: [
        'AUTH0_CLIENT_ID=<alnum:32>',
        '{"auth0": {"domain": "example.eu.auth0.com", "clientId": "<alnum:32>"}}',
        'provider "auth0" {\n  client_id = "<alnum:32>"\n}\n',
      ],
      nearMisses: ['AUTH0_CLIENT_ID=your-client-id', 'client_id: <alnum:32>', 'AUTH0_AUDIENCE=<alnum:32>'],
    },
    tenant: {
      name: 'Auth0 tenant',
      severity: 'low',
      role: 'id',
      pattern: /(?<secret>[0-9a-z][0-9a-z-]{2,62}(?:\.(?:us|eu|au|jp|uk|ca))?)\.auth0\.com/,
      context: { words: ['auth0'], within: 60 },
      confidence: 'medium',
      risk: 'Whoever has it knows where your users log in, no more.',
      examples: [
        'AUTH0_DOMAIN=dev-<lownum:8>.us.auth0.com',
        '{"auth0": {"domain": "acme<digit:4>.eu.auth0.com"}}',
        'AUTH0_ISSUER_BASE_URL=https://dev-<lownum:8>.auth0.com',
      ],
      nearMisses: ['AUTH0_DOMAIN=auth0.com', 'AUTH0_DOMAIN=login.acme.com', 'AUTH0_DOMAIN=${TENANT}.auth0.com'],
    },
    'management-api-token': {
      name: 'Auth0 Management API access token',
      severity: 'critical',
      // A JWT signed with RS256: its signature has 342 characters.
      pattern: /eyJ[0-9A-Za-z_-]{30,300}\.eyJ[0-9A-Za-z_-]{100,8000}\.[0-9A-Za-z_-]{342}/,
      shape: 'eyJ<b64u:80-90>.eyJ<b64u:100-5000>.<b64u:341><alnum:1>',
      context: { words: ['auth0'] },
      env: ['AUTH0_MANAGEMENT_API_TOKEN', 'AUTH0_API_TOKEN', 'AUTH0_MGMT_API_TOKEN', 'AUTH0_TOKEN'],
      beside: { tenant: /([0-9a-z][0-9a-z-]{2,62}(?:\.(?:us|eu|au|jp|uk|ca))?)\.auth0\.com/ },
      risk: 'Whoever has it can read and change users, applications and settings of the tenant until it expires, a day as a rule.',
      rotate: {
        console: 'https://manage.auth0.com',
        docs: 'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
        steps: [
          'know that such a token cannot be revoked: it ends when it expires, after 24 hours unless set otherwise',
          'rotate the client secret of the application that got it, at https://manage.auth0.com, so that no further one is issued',
          'fetch tokens when they are needed instead of storing them',
          'look through the tenant logs since the leak',
        ],
      },
      examples:
        "curl https://example.auth0.com/api/v2/users -H 'Authorization: Bearer eyJ<b64u:90>.eyJ<b64u:900>.<b64u:341><alnum:1>'",
      nearMisses: 'AUTH0_API_TOKEN=eyJ<b64u:90>.eyJ<b64u:600>',
    },
  },
  rotate: {
    console: 'https://manage.auth0.com',
    docs: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
    steps: [
      'open the application at https://manage.auth0.com (Applications > Applications > the application > Settings)',
      'select Rotate in the Danger Zone; the old secret ends within about half a minute, so have the place ready where the new one goes',
      'put the new secret, on the Credentials tab, where the old one is used, outside git',
      'look through the tenant logs since the leak',
    ],
  },
  check: [
    {
      keys: ['management-api-token'],
      url: 'https://{tenant}.auth0.com/api/v2/tenants/settings?fields=friendly_name,flags',
      active: { flags: 'object' },
      limited: {
        status: 403,
        json: { statusCode: { is: 403 }, errorCode: { is: 'insufficient_scope' } },
        because: 'it may not read the settings of the tenant',
      },
      expired: { statusCode: { is: 401 }, message: { includes: 'Expired token' } },
      inactive: { statusCode: { is: 401 }, message: { includes: 'nvalid' } },
      tells: { organisation: 'friendly_name' },
      accepted: { friendly_name: 'Example', flags: { enable_client_connections: false } },
      refused: { statusCode: 401, error: 'Unauthorized', message: 'Invalid token', attributes: {} },
      recorded: {
        limited: {
          statusCode: 403,
          error: 'Forbidden',
          message: 'Insufficient scope, expected any of: read:tenant_settings',
          errorCode: 'insufficient_scope',
        },
        expired: {
          statusCode: 401,
          error: 'Unauthorized',
          message: 'Expired token received for JSON Web Token validation',
          attributes: {},
        },
      },
      tooMany: { statusCode: 429, error: 'Too Many Requests', errorCode: 'too_many_requests' },
      source: 'https://auth0.com/docs/api/management/v2/tenants/tenant-settings-route',
    },
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://{tenant}.auth0.com/oauth/token',
      client: 'in-body',
      form: { audience: 'https://{tenant}.auth0.com/api/v2/' },
      answers: [
        {
          status: 401,
          json: { error: { is: 'access_denied' }, error_description: { is: 'Unauthorized' } },
          is: 'inactive',
          because: 'access_denied',
        },
        {
          status: 403,
          json: {
            error: { is: 'access_denied' },
            error_description: { includes: 'Client is not authorized to access' },
          },
          is: 'limited',
          because: 'the application may not manage the tenant',
        },
      ],
      source: 'https://auth0.com/docs/api/authentication/client-credential-flow/get-token',
    },
  ],
  sources: [
    '{docs}',
    'https://auth0.com/docs/get-started/applications/application-settings',
    'length of client secrets: {observed}',
  ],
});
