import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FreshBooks',
  site: 'https://www.freshbooks.com',
  keys: {
    'access-token': {
      name: 'FreshBooks access token or client secret',
      // Client ids, client secrets and older tokens all look like this.
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
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
      examples: 'freshbooks_client = Client(client_id=CLIENT_ID, access_token="<lownum:64>")',
      nearMisses: 'FRESHBOOKS_CLIENT_SECRET=<upper:64>',
    },
  },
  rotate: {
    console: 'https://my.freshbooks.com/#/developer',
    docs: 'https://www.freshbooks.com/api/authentication',
    steps: [
      'for a client secret, open the app at https://my.freshbooks.com/#/developer and reset the secret, or make a new app and delete the old one',
      'for a token, end it with POST https://api.freshbooks.com/auth/oauth/revoke and let the account allow the app again',
      'put the new secret or token where the old one is used, outside git',
    ],
  },
  check: {
    url: 'https://api.freshbooks.com/auth/api/v1/users/me',
    active: { 'response.id': 'number', 'response.email': 'string', 'response.business_memberships': 'array' },
    inactive: { status: 401, json: { error: { is: 'unauthenticated' } }, because: 'unauthenticated' },
    tells: { account: 'response.email', organisation: 'response.business_memberships.0.business.name' },
    refusalMayMean: 'that it is the secret of an OAuth client, which no call takes',
    accepted: {
      response: {
        id: 1,
        email: 'owner@example.com',
        first_name: 'Owner',
        business_memberships: [{ business: { name: 'Example' } }],
      },
    },
    refused: { error: 'unauthenticated', error_description: 'This action requires authentication to continue.' },
    tooMany: { error_type: 'rate_limit', message: 'Too many requests' },
    source: 'https://www.freshbooks.com/api/me_endpoint',
  },
  sources: ['{docs}', 'format: {observed}'],
});
