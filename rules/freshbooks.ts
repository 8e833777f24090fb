import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'FreshBooks',
  site: 'https://www.freshbooks.com',
  keys: [
    {
      id: 'access-token',
      name: 'FreshBooks access token or client secret',
      severity: 'high',
      // Client ids, client secrets and older tokens all look like this.
      pattern: /[0-9a-z]{64}/,
      context: { words: ['freshbooks'], within: 80 },
      env: [
        'FRESHBOOKS_ACCESS_TOKEN',
        'FRESHBOOKS_REFRESH_TOKEN',
        'FRESHBOOKS_CLIENT_SECRET',
        'FRESHBOOKS_TOKEN',
        'FRESHBOOKS_API_KEY',
      ],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your clients, invoices and payments, or pose as your app to get such tokens.',
      examples: [
        'FRESHBOOKS_CLIENT_SECRET=<hex:64>',
        'freshbooks_client = Client(client_id=CLIENT_ID, access_token="<lownum:64>")',
        '{"freshbooks": {"accessToken": "<lownum:64>"}}',
        'curl -H "Authorization: Bearer <hex:64>" https://api.freshbooks.com/auth/api/v1/users/me',
      ],
      nearMisses: [
        'sha256 = "<hex:64>"',
        'FRESHBOOKS_ACCESS_TOKEN=<hex:40>',
        'FRESHBOOKS_CLIENT_SECRET=<upper:64>',
        'FRESHBOOKS_CLIENT_SECRET=your-client-secret-here',
      ],
    },
  ],
  rotate: {
    console: 'https://my.freshbooks.com/#/developer',
    docs: 'https://www.freshbooks.com/api/authentication',
    steps: [
      'for a client secret, open the app at https://my.freshbooks.com/#/developer and reset the secret, or make a new app and delete the old one',
      'for a token, end it with POST https://api.freshbooks.com/auth/oauth/revoke and let the account allow the app again',
      'put the new secret or token where the old one is used, outside git',
    ],
  },
  checks: [
    {
      url: 'https://api.freshbooks.com/auth/api/v1/users/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'response.id': 'number', 'response.email': 'string', 'response.business_memberships': 'array' },
          is: 'active',
        },
        { status: 401, json: { error: { is: 'unauthenticated' } }, is: 'inactive', because: 'unauthenticated' },
      ],
      tells: { account: 'response.email', organisation: 'response.business_memberships.0.business.name' },
      refusalMayMean: 'that it is the secret of an OAuth client, which no call takes',
      replies: [
        {
          status: 200,
          body: {
            response: {
              id: 1,
              email: 'owner@example.com',
              first_name: 'Owner',
              business_memberships: [{ business: { name: 'Example' } }],
            },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: 'unauthenticated', error_description: 'This action requires authentication to continue.' },
          is: 'inactive',
        },
        { status: 429, body: { error_type: 'rate_limit', message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://www.freshbooks.com/api/me_endpoint',
    },
  ],
  sources: ['https://www.freshbooks.com/api/authentication', 'format: observed in public code, not documented'],
});
