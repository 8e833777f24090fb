import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Zoho',
  site: 'https://www.zoho.com',
  keys: [
    {
      id: 'oauth-token',
      name: 'Zoho access or refresh token',
      severity: 'critical',
      // Access tokens last an hour, refresh tokens until they are revoked; both look the same.
      pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      context: { words: ['zoho'], within: 140, required: false },
      env: ['ZOHO_ACCESS_TOKEN', 'ZOHO_REFRESH_TOKEN', 'ZOHO_TOKEN', 'ZOHO_CRM_TOKEN', 'ZOHO_CRM_REFRESH_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can read and change the data of your Zoho apps within its scopes; a refresh token needs the client secret too.',
      examples: [
        'ZOHO_REFRESH_TOKEN=1000.<hex:32>.<hex:32>',
        'curl -H "Authorization: Zoho-oauthtoken 1000.<hex:32>.<hex:32>" https://www.zohoapis.com/crm/v7/Leads',
        '{"zoho": {"access_token": "1000.<hex:32>.<hex:32>", "api_domain": "https://www.zohoapis.eu"}}',
      ],
      nearMisses: [
        'ZOHO_REFRESH_TOKEN=1000.your.token',
        'ZOHO_CLIENT_ID=1000.<upnum:30>',
        'etag = "21000.<hex:32>.<hex:32>"',
        'zoho 1000.<hex:32>',
      ],
      rotate: {
        console: 'https://accounts.zoho.com/home#sessions/connectedapps',
        docs: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/revoketoken.html',
        steps: [
          'let the user grant access anew, or generate a new code at https://api-console.zoho.com, and trade it for new tokens',
          'put the new refresh token where the old one is used, outside git',
          'revoke the old one: POST https://accounts.zoho.com/oauth/v2/token/revoke?token=…, or remove the app under Connected Apps of the account',
        ],
      },
    },
    {
      id: 'client-secret',
      name: 'Zoho client secret',
      severity: 'high',
      pattern: /[0-9a-f]{41,42}/,
      context: { words: ['zoho'], within: 100 },
      env: ['ZOHO_CLIENT_SECRET', 'ZOHO_CRM_CLIENT_SECRET', 'ZOHO_SECRET'],
      entropy: 3.2,
      pair: { key: 'client-id' },
      confidence: 'medium',
      risk: 'Whoever has it and the client id can trade refresh tokens and codes of your users for access to their Zoho apps.',
      examples: [
        'ZOHO_CLIENT_SECRET=<hex:42>',
        'https://accounts.zoho.com/oauth/v2/token?grant_type=refresh_token&client_secret=<hex:42>',
        '{"zoho": {"clientSecret": "<hex:41>"}}',
      ],
      nearMisses: [
        'ZOHO_CLIENT_SECRET=your_client_secret',
        'zoho_sdk_commit: <hex:40>',
        'client_secret: <hex:42>',
        'ZOHO_CLIENT_SECRET=<hex:64>',
      ],
    },
    {
      id: 'client-id',
      name: 'Zoho client id',
      severity: 'low',
      role: 'id',
      pattern: /1000\.[0-9A-Z]{26,34}/,
      context: { words: ['zoho'], within: 100 },
      env: ['ZOHO_CLIENT_ID', 'ZOHO_CRM_CLIENT_ID'],
      entropy: 3.2,
      risk: 'Whoever has it still needs the client secret that belongs to it.',
      examples: [
        'ZOHO_CLIENT_ID=1000.<upnum:30>',
        'https://accounts.zoho.com/oauth/v2/auth?scope=ZohoCRM.users.READ&client_id=1000.<upnum:30>',
        '{"zoho": {"clientId": "1000.<upnum:32>"}}',
      ],
      nearMisses: ['ZOHO_CLIENT_ID=1000.YOUR_CLIENT_ID', 'price: 1000.<digit:2>', 'client_id: 1000.<upnum:30>'],
    },
  ],
  rotate: {
    console: 'https://api-console.zoho.com',
    docs: 'https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html',
    steps: [
      'regenerate the client secret of the app at https://api-console.zoho.com',
      'put it where the old one is used, outside git',
      'revoke the refresh tokens that were made with it and look through the audit log since the leak',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://accounts.zoho.com/oauth/v2/token',
      client: 'in-body',
      grant: 'made-up code',
      answers: [
        { status: [200, 400, 401], json: { error: { is: 'invalid_code' } }, is: 'active' },
        {
          status: [200, 400, 401],
          json: { error: { is: 'invalid_client_secret' } },
          is: 'inactive',
          because: 'invalid_client_secret',
        },
        {
          status: [200, 400, 401],
          json: { error: { is: 'invalid_client' } },
          is: 'inactive',
          because: 'invalid_client',
        },
      ],
      elsewhere: 'another data centre of Zoho, such as accounts.zoho.eu',
      source: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html',
    },
    {
      keys: ['oauth-token'],
      url: 'https://www.zohoapis.com/crm/v7/users?type=CurrentUser',
      auth: { header: 'Authorization', value: 'Zoho-oauthtoken {key}' },
      answers: [
        {
          status: 200,
          json: { 'users.0.id': 'string', 'users.0.zuid': 'string', 'users.0.email': 'string' },
          is: 'active',
        },
        {
          status: 401,
          json: { code: { is: 'OAUTH_SCOPE_MISMATCH' }, status: { is: 'error' } },
          is: 'limited',
          because: 'not allowed to read users of Zoho CRM',
        },
        { status: 401, json: { code: { is: 'INVALID_TOKEN' }, status: { is: 'error' } }, is: 'inactive' },
      ],
      tells: { account: 'users.0.email', kind: 'users.0.profile.name' },
      replies: [
        {
          status: 200,
          body: {
            users: [
              {
                id: '1',
                zuid: '2',
                email: 'owner@example.com',
                profile: { name: 'Standard', id: '3' },
                status: 'active',
              },
            ],
            info: { count: 1 },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { code: 'OAUTH_SCOPE_MISMATCH', details: {}, message: 'invalid oauth scope', status: 'error' },
          is: 'limited',
        },
        {
          status: 401,
          body: { code: 'INVALID_TOKEN', details: {}, message: 'invalid oauth token', status: 'error' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      elsewhere: 'another data centre of Zoho, such as www.zohoapis.eu; a refresh token is refused everywhere',
      source: 'https://www.zoho.com/crm/developer/docs/api/v8/get-users.html',
    },
  ],
  revoke: [
    {
      keys: ['oauth-token'],
      does: 'Revokes the refresh token: no access token is handed out for it any more, and the last one ends within the hour.',
      steps: [
        {
          method: 'POST',
          url: 'https://accounts.zoho.com/oauth/v2/token/revoke?token={key}',
          auth: 'in-path',
          done: [200],
          expects: { status: { is: 'success' } },
        },
      ],
      source: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/revoke-tokens.html',
    },
  ],
  sources: [
    'https://www.zoho.com/accounts/protocol/oauth.html',
    'https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html',
    'https://www.zoho.com/crm/developer/docs/api/v8/get-users.html',
    'lengths: from the examples of the documents',
  ],
});
