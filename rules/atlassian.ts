import { defineProvider } from '../src/model/provider.ts';

const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';

export default defineProvider({
  name: 'Atlassian',
  site: 'https://www.atlassian.com',
  keys: [
    {
      id: 'api-token',
      name: 'Atlassian API token (Jira, Confluence, Bitbucket)',
      severity: 'critical',
      pattern: /ATATT[0-9][0-9A-Za-z_-]{40,250}=[0-9A-F]{8}/,
      env: ['JIRA_API_TOKEN', 'ATLASSIAN_API_TOKEN', 'CONFLUENCE_API_TOKEN', 'JIRA_TOKEN', 'CONFLUENCE_TOKEN'],
      beside: {
        site: /([0-9a-z][0-9a-z-]{0,60})\.atlassian\.net/,
        email: /([\w.+-]{1,64}@[0-9a-z-]{1,63}(?:\.[0-9a-z-]{1,24}){1,3})/,
      },
      risk: 'Whoever has it can read and change everything that its owner can in Jira, Confluence and Bitbucket, together with the e-mail address.',
      examples: [
        'JIRA_API_TOKEN=ATATT3xFfGF0<b64u:171>=<any:[0-9A-F]:8>',
        'jira:\n  user: me@example.com\n  token: "ATATT3xFfGF0<b64u:171>=<any:[0-9A-F]:8>"\n',
        'curl -u me@example.com:ATATT3xFfGF0<b64u:171>=<any:[0-9A-F]:8> https://example.atlassian.net/rest/api/3/myself',
        '{"confluence": {"apiToken": "ATATT3xFfGF0<b64u:171>=<any:[0-9A-F]:8>"}}',
      ],
      nearMisses: [
        'JIRA_API_TOKEN=ATATT3xFfGF0...',
        'JIRA_API_TOKEN=ATATT3xFfGF0<b64u:20>',
        'ATBTT3xFfGF0<b64u:171>=<any:[0-9A-F]:8>',
      ],
    },
    {
      id: 'service-account-token',
      name: 'Atlassian service account API token',
      severity: 'critical',
      pattern: /ATSTT3[0-9A-Za-z_-]{40,250}=[0-9A-F]{8}/,
      env: ['ATLASSIAN_API_TOKEN', 'ATLASSIAN_SERVICE_ACCOUNT_TOKEN', 'JIRA_API_TOKEN'],
      risk: 'Whoever has it can act as the service account within its scopes.',
      rotate: {
        console: 'https://admin.atlassian.com',
        docs: 'https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts/',
        steps: [
          'create new credentials for the service account at https://admin.atlassian.com (Directory > Service accounts)',
          'put the new token where the old one is used, outside git',
          'revoke the leaked token there',
        ],
      },
      examples: [
        'ATLASSIAN_SERVICE_ACCOUNT_TOKEN=ATSTT3xFfGF0<b64u:171>=<any:[0-9A-F]:8>',
        'headers: { Authorization: `Bearer ATSTT3xFfGF0<b64u:171>=<any:[0-9A-F]:8>` }',
        '<token>ATSTT3xFfGF0<b64u:171>=<any:[0-9A-F]:8></token>',
      ],
      nearMisses: [
        'ATLASSIAN_SERVICE_ACCOUNT_TOKEN=ATSTT3xFfGF0...',
        'ATLASSIAN_SERVICE_ACCOUNT_TOKEN=ATSTT3xFfGF0<b64u:171>',
        'ATSTT=<uuid>',
      ],
    },
    {
      id: 'admin-api-key',
      name: 'Atlassian organization API key or Bitbucket access token',
      severity: 'critical',
      // Both kinds share this beginning.
      pattern: /ATCTT3[0-9A-Za-z_-]{40,250}=[0-9A-F]{8}/,
      env: ['ATLASSIAN_ADMIN_API_KEY', 'ATLASSIAN_ORG_API_KEY', 'BITBUCKET_ACCESS_TOKEN', 'BITBUCKET_TOKEN'],
      risk: 'Whoever has it can manage the users of the organization, or read and change the repositories it was made for.',
      rotate: {
        console: 'https://admin.atlassian.com',
        docs: 'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
        steps: [
          'find out which it is: an organization API key (https://admin.atlassian.com, Settings > API keys) or an access token of a Bitbucket repository, project or workspace (its settings > Access tokens)',
          'create a new one there with the same scopes and put it where the old one is used',
          'revoke the leaked one',
          'look through the audit log since the leak',
        ],
      },
      examples: [
        'ATLASSIAN_ADMIN_API_KEY="ATCTT3xFfG<b64u:173>=<any:[0-9A-F]:8>"',
        'curl -H "Authorization: Bearer ATCTT3xFfG<b64u:173>=<any:[0-9A-F]:8>" https://api.atlassian.com/admin/v1/orgs',
        'git clone https://x-token-auth:ATCTT3xFfG<b64u:173>=<any:[0-9A-F]:8>@bitbucket.org/team/app.git',
      ],
      nearMisses: ['ATLASSIAN_ADMIN_API_KEY=ATCTT3xFfG...', 'ATCTT3xFfG<b64u:173>', 'ATLASSIAN_ORG_ID=<uuid>'],
    },
    {
      id: 'oauth-client-secret',
      name: 'Atlassian OAuth 2.0 (3LO) client secret',
      severity: 'high',
      pattern: /ATOA[0-9A-Za-z_-]{64}[0-9A-F]{8}/,
      env: ['ATLASSIAN_CLIENT_SECRET', 'JIRA_CLIENT_SECRET', 'CONFLUENCE_CLIENT_SECRET'],
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z]{32})/ },
      risk: 'Whoever has it can pose as your app, exchange codes, and use refresh tokens of its users that leaked.',
      rotate: {
        console: 'https://developer.atlassian.com/console/myapps/',
        docs: 'https://developer.atlassian.com/cloud/oauth/getting-started/',
        steps: [
          'open the app at https://developer.atlassian.com/console/myapps/, Settings, and rotate its secret',
          'put the new secret where the old one is used, outside git',
          'revoke the old secret there when the app works with the new one',
        ],
      },
      examples: [
        'JIRA_CLIENT_ID=<alnum:16><alnum:16>\nJIRA_CLIENT_SECRET=ATOA<b64u:64><any:[0-9A-F]:8>\n',
        'JIRA_CLIENT_SECRET=ATOA<b64u:64><any:[0-9A-F]:8>',
        "new AtlassianProvider({ clientSecret: 'ATOA<b64u:64><any:[0-9A-F]:8>' })",
        'atlassian:\n  client-secret: ATOA<b64u:64><any:[0-9A-F]:8>\n',
      ],
      nearMisses: [
        'JIRA_CLIENT_SECRET=ATOAxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        'JIRA_CLIENT_ID=<alnum:32>',
        'DATOA<b64u:64><any:[0-9A-F]:8>',
      ],
    },
    {
      id: 'bitbucket-data-center-token',
      name: 'Bitbucket Data Center HTTP access token',
      severity: 'high',
      pattern: /BBDC-[0-9A-Za-z+/@_-]{40,50}/,
      env: ['BITBUCKET_TOKEN', 'BITBUCKET_SERVER_TOKEN', 'BITBUCKET_HTTP_ACCESS_TOKEN'],
      risk: 'Whoever has it and reaches the server can read or change its repositories, as the token allows.',
      rotate: {
        docs: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
        steps: [
          'create a new HTTP access token in Bitbucket: Manage account, or the settings of the project or repository, > HTTP access tokens',
          'put it where the old one is used, outside git',
          'revoke the leaked token there',
        ],
      },
      examples: [
        'BITBUCKET_TOKEN=BBDC-<b64:43><alnum:1>',
        'curl -H "Authorization: Bearer BBDC-<b64:43><alnum:1>" https://git.example.com/rest/api/1.0/projects',
        "password: 'BBDC-<b64:43><alnum:1>'",
      ],
      nearMisses: ['BITBUCKET_TOKEN=BBDC-your-token', 'ABBDC-<b64:43><alnum:1>', 'ticket BBDC-1234'],
    },
    {
      id: 'data-center-token',
      name: 'Jira or Confluence Data Center personal access token',
      severity: 'high',
      // Base64 of "<12 digits>:<20 random bytes>", hence the letters at fixed places.
      pattern: /[MNO][0-9A-Za-z+/]{15}O[g-v][0-9A-Za-z+/]{26}/,
      context: { words: ['jira', 'confluence', 'atlassian'] },
      env: ['JIRA_PERSONAL_TOKEN', 'CONFLUENCE_PERSONAL_TOKEN', 'JIRA_PAT', 'CONFLUENCE_PAT', 'JIRA_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it and reaches the server can read and change everything that its owner can.',
      rotate: {
        docs: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
        steps: [
          'create a new token in your profile in Jira or Confluence > Personal Access Tokens, with an expiry date',
          'put it where the old one is used, outside git',
          'revoke the leaked token there',
        ],
      },
      examples: [
        'JIRA_PERSONAL_TOKEN=N<b64:15>Og<b64:26>',
        '{"mcpServers": {"atlassian": {"env": {"CONFLUENCE_PERSONAL_TOKEN": "M<b64:15>Ok<b64:26>"}}}}',
        "jira = JIRA(server='https://jira.example.com', token_auth='O<b64:15>Or<b64:26>')",
      ],
      nearMisses: ['JIRA_PERSONAL_TOKEN=<uuid>', 'token_auth="N<b64:15>Og<b64:26>"', 'JIRA_TOKEN=A<b64:15>Og<b64:26>'],
    },
    {
      id: 'api-token-old',
      name: 'Atlassian API token (old form)',
      severity: 'critical',
      // Tokens made before 2023: 24 characters and no mark.
      pattern: /[0-9A-Za-z]{24}/,
      context: { words: ['atlassian', 'jira', 'confluence'], within: 60 },
      env: ['JIRA_API_TOKEN', 'ATLASSIAN_API_TOKEN', 'CONFLUENCE_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      beside: {
        site: /([0-9a-z][0-9a-z-]{0,60})\.atlassian\.net/,
        email: /([\w.+-]{1,64}@[0-9a-z-]{1,63}(?:\.[0-9a-z-]{1,24}){1,3})/,
      },
      risk: 'Whoever has it can read and change everything that its owner can in Jira and Confluence, together with the e-mail address.',
      examples: [
        'JIRA_API_TOKEN=<alnum:24>',
        "jira = JIRA('https://example.atlassian.net', basic_auth=('me@example.com', '<alnum:24>'))",
        '{"confluence": {"user": "me@example.com", "token": "<alnum:24>"}}',
      ],
      nearMisses: ['JIRA_API_TOKEN=<alnum:20>', 'API_TOKEN=<alnum:24>', 'JIRA_API_TOKEN=aaaaaaaaaaaaaaaaaaaaaaaa'],
    },
  ],
  rotate: {
    console: tokenPage,
    docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    steps: [
      `create a new API token at ${tokenPage}, with scopes and an expiry date`,
      'put it where the old one is used, outside git; it is shown only once',
      'revoke the leaked token there',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['oauth-client-secret'],
      url: 'https://auth.atlassian.com/oauth/token',
      client: 'in-body',
      grant: 'made-up code',
      answers: [
        {
          status: 401,
          json: { error: { is: 'access_denied' }, error_description: { is: 'Unauthorized' } },
          is: 'inactive',
          because: 'access_denied',
        },
      ],
      source: 'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    },
    {
      keys: ['api-token', 'api-token-old'],
      url: 'https://{site}.atlassian.net/rest/api/3/myself',
      auth: { basic: '{email}:{key}' },
      answers: [
        {
          status: 200,
          json: { accountId: 'string', accountType: 'string', self: { includes: '/rest/api/' } },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'emailAddress', name: 'displayName', kind: 'accountType' },
      refusalMayMean: 'that it is one with scopes, or for Bitbucket',
      replies: [
        {
          status: 200,
          body: {
            self: 'https://example.atlassian.net/rest/api/3/user?accountId=1',
            accountId: '1',
            accountType: 'atlassian',
            emailAddress: 'owner@example.com',
            displayName: 'Owner',
          },
          is: 'active',
        },
        { status: 401, body: 'Client must be authenticated to access this resource.', is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/',
    },
    {
      keys: ['admin-api-key'],
      url: 'https://api.atlassian.com/admin/v1/orgs',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'data.0.type': { is: 'orgs' }, 'data.0.attributes.name': 'string' }, is: 'active' },
        { status: 401, json: { code: { is: 401 } }, is: 'inactive' },
      ],
      tells: { organisation: 'data.0.attributes.name' },
      refusalMayMean: 'that it is an access token of Bitbucket, which looks the same',
      replies: [
        {
          status: 200,
          body: { data: [{ id: 'o1', type: 'orgs', attributes: { name: 'Example' } }], links: {} },
          is: 'active',
        },
        { status: 401, body: { code: 401, message: 'Unauthorized' }, is: 'inactive' },
        { status: 429, body: { code: 429, message: 'Rate limit exceeded' }, is: 'unknown' },
      ],
      source: 'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-orgs/',
    },
    {
      keys: ['bitbucket-data-center-token'],
      url: '{server}/rest/api/1.0/dashboard/pull-requests?limit=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { values: 'array', isLastPage: 'boolean', start: 'number' }, is: 'active' },
        { status: 401, json: { 'errors.0.exceptionName': { includes: 'com.atlassian.bitbucket.' } }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { size: 0, limit: 1, isLastPage: true, values: [], start: 0 }, is: 'active' },
        {
          status: 401,
          body: {
            errors: [
              {
                context: null,
                message: 'Authentication failed. Please check your credentials and try again.',
                exceptionName: 'com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException',
              },
            ],
          },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://developer.atlassian.com/server/bitbucket/rest/v905/api-group-dashboard/',
    },
    {
      keys: ['data-center-token'],
      url: '{server}/rest/api/2/myself',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { key: 'string', name: 'string', active: 'boolean', self: { includes: '/rest/api/2/user' } },
          is: 'active',
        },
        { status: 401, json: { message: { includes: 'Client must be authenticated' } }, is: 'inactive' },
      ],
      tells: { account: 'emailAddress', name: 'displayName' },
      refusalMayMean: 'that it is a token of Confluence, and this server one of Jira',
      replies: [
        {
          status: 200,
          body: {
            self: 'https://jira.example.com/rest/api/2/user?username=owner',
            key: 'JIRAUSER1',
            name: 'owner',
            emailAddress: 'owner@example.com',
            displayName: 'Owner',
            active: true,
          },
          is: 'active',
        },
        {
          status: 401,
          body: { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://developer.atlassian.com/server/jira/platform/rest/v10000/api-group-myself/',
    },
  ],
  sources: [
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
    'https://developer.atlassian.com/cloud/admin/organization/rest/',
    'formats: observed in public code, not documented',
  ],
});
