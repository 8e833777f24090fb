import { defineProvider } from '../src/rulebook/define-provider.ts';

// 43 characters (base64url of 32 bytes) is what is seen; other scanners allow 32 to 64.
export default defineProvider({
  name: 'PlanetScale',
  site: 'https://planetscale.com',
  keys: {
    password: {
      name: 'PlanetScale database password',
      noCheck: 'todo',
      severity: 'critical',
      pattern: /pscale_pw_[0-9A-Za-z_-]{32,64}/,
      shape: 'pscale_pw_<b64u:42><alnum:1>',
      env: ['DATABASE_PASSWORD', 'DATABASE_URL', 'PLANETSCALE_PASSWORD', 'PLANETSCALE_DB_PASSWORD'],
      risk: 'Whoever has it and the user name and host beside it can read and change the database branch.',
      rotate: {
        console: 'https://app.planetscale.com',
        docs: 'https://planetscale.com/docs/vitess/security/connection-strings',
        make: 'create a new password for the branch: the database, Connect, or pscale password create',
        put: 'put the new user name and password where the old ones are used',
        end: 'delete the old password: the database, Settings, Passwords, or pscale password delete',
      },
      examples: "DATABASE_URL='mysql://<lownum:20>:pscale_pw_<alnum:43>@aws.connect.psdb.cloud/app?sslaccept=strict'",
      nearMisses: 'DATABASE_URL=mysql://user:<alnum:43>@aws.connect.psdb.cloud/app',
    },
    'service-token': {
      name: 'PlanetScale service token',
      severity: 'critical',
      pattern: /pscale_tkn_[0-9A-Za-z_-]{32,64}/,
      env: ['PLANETSCALE_SERVICE_TOKEN', 'PSCALE_SERVICE_TOKEN', 'PLANETSCALE_TOKEN'],
      beside: { id: /(?:token_id["']?\s{0,2}[:=]\s{0,2}["']?|authorization: )([0-9a-z]{12})/ },
      risk: 'Whoever has it and its ID can manage the databases and branches that the token is granted.',
      examples: [
        'PLANETSCALE_SERVICE_TOKEN_ID=<lownum:12>\nPLANETSCALE_SERVICE_TOKEN=pscale_tkn_<b64u:42><alnum:1>\n',
        'curl -H "Authorization: <lownum:12>:pscale_tkn_<alnum:43>" https://api.planetscale.com/v1/organizations',
        'provider "planetscale" {\n  service_token = "pscale_tkn_<b64u:42><alnum:1>"\n}\n',
      ],
      nearMisses: [
        'PLANETSCALE_SERVICE_TOKEN=pscale_tkn_xxxx',
        'PLANETSCALE_SERVICE_TOKEN_ID=<lownum:12>',
        'let pscale_tkn_ = "<alnum:43>"',
      ],
    },
    'oauth-token': {
      name: 'PlanetScale OAuth token',
      pattern: /pscale_oauth_[0-9A-Za-z_-]{32,64}/,
      shape: 'pscale_oauth_<b64u:42><alnum:1>',
      env: ['PLANETSCALE_OAUTH_TOKEN', 'PLANETSCALE_ACCESS_TOKEN'],
      risk: 'Whoever has it can act through the PlanetScale API as the person who authorised the application.',
      rotate: {
        console: 'https://app.planetscale.com',
        docs: 'https://planetscale.com/docs/api/service-tokens',
        steps: [
          'sign out and in again with pscale auth logout and pscale auth login, or authorise the application anew',
          'revoke the old grant in the settings of your PlanetScale account or of the OAuth application',
          'look in the audit log of the organization for what was done since the leak',
        ],
      },
      nearMisses: ['pscale_oauth_application_id: <lownum:12>', 'const pscale_oauth = require("<alnum:43>")'],
    },
  },
  rotate: {
    console: 'https://app.planetscale.com',
    docs: 'https://planetscale.com/docs/api/service-tokens',
    steps: [
      'create a new service token: organization, Settings, Service tokens, New service token; it is shown only once',
      'give it the same grants as the old one, or fewer, and put ID and token where the old ones are used',
      'delete the old token there, or with pscale service-token delete <token id>',
    ],
  },
  check: [
    {
      keys: ['service-token'],
      url: 'https://api.planetscale.com/v1/organizations?per_page=1',
      auth: { header: 'Authorization', value: '{id}:{key}' },
      active: { type: { is: 'list' }, 'data.0.type': { includes: 'rganization' }, 'data.0.name': 'string' },
      inactive: 401,
      tells: { organisation: 'data.0.name' },
      accepted: { type: 'list', current_page: 1, data: [{ id: 'o1', type: 'Organization', name: 'example' }] },
      refused: { code: 'unauthorized', message: 'Unauthorized' },
      tooMany: { code: 'too_many_requests' },
      source: 'https://planetscale.com/docs/api/reference/list_organizations',
    },
    {
      // A service token goes with its ID, a password with its user name and host: neither can be known.
      keys: ['oauth-token'],
      url: 'https://api.planetscale.com/v1/user',
      active: { id: 'string', display_name: 'string', two_factor_auth_configured: 'boolean' },
      inactive: { code: { is: 'unauthorized' } },
      tells: { account: 'email', organisation: 'default_organization.name' },
      accepted: {
        id: 'u1a2b3c',
        display_name: 'Owner',
        name: 'Owner',
        email: 'owner@example.com',
        email_verified: true,
        managed: false,
        sso: false,
        directory_managed: false,
        two_factor_auth_configured: true,
        default_organization: { id: 'o1', name: 'example' },
      },
      refused: { code: 'unauthorized', message: 'Unauthorized' },
      unclear: { 403: { code: 'forbidden', message: 'Forbidden' } },
      source: 'https://planetscale.com/docs/api/reference/get_current_user',
    },
  ],
  sources: [
    'https://github.com/planetscale/planetscale-go/blob/main/planetscale/client.go (codes of errors)',
    '{docs}',
    'https://planetscale.com/docs/cli/service-token',
    'key shapes: {observed}',
  ],
});
