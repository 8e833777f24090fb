import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can read customers and orders of the organization and, within its scopes, change products and refund orders.';

const refusal = {
  inactive: { error: { is: 'invalid_token' } },
  limited: {
    status: 403,
    json: { error: { is: 'insufficient_scope' } },
    because: 'its scopes do not include this call',
  },
  refused: { error: 'invalid_token', error_description: 'The access token provided is expired, revoked or malformed.' },
  recorded: { limited: { error: 'insufficient_scope', error_description: 'Higher privileges are required.' } },
  elsewhere: 'the sandbox of Polar (sandbox-api.polar.sh)',
} as const;

export default defineProvider({
  name: 'Polar.sh',
  site: 'https://polar.sh',
  keys: {
    'organization-token': {
      name: 'Polar organization access token',
      severity: 'critical',
      pattern: /polar_oat_(?<body>[0-9A-Za-z]{37})(?<check>[0-9A-Za-z]{6})/,
      shape: 'polar_oat_<crc62:37>',
      checksum: 'crc32-base62',
      env: ['POLAR_ACCESS_TOKEN', 'POLAR_API_KEY', 'POLAR_ORGANIZATION_TOKEN'],
      risk,
    },
    'personal-token': {
      name: 'Polar personal access token',
      severity: 'critical',
      pattern: /polar_pat_(?<body>[0-9A-Za-z]{37})(?<check>[0-9A-Za-z]{6})/,
      shape: 'polar_pat_<crc62:37>',
      checksum: 'crc32-base62',
      env: ['POLAR_ACCESS_TOKEN', 'POLAR_API_KEY'],
      risk: 'Whoever has it can act as its owner in all organizations of his.',
    },
    'oauth-token': {
      name: 'Polar OAuth access or refresh token',
      pattern: /polar_(?:at|rt)_(?:[uo]_)?(?<body>[0-9A-Za-z]{37})(?<check>[0-9A-Za-z]{6})/,
      shape: ['polar_at_u_<crc62:37>', 'polar_at_o_<crc62:37>', 'polar_rt_u_<crc62:37>'],
      checksum: 'crc32-base62',
      noCheck: 'two kinds in one: only the access token opens anything by itself, for a short time',
      env: ['POLAR_OAUTH_TOKEN', 'POLAR_REFRESH_TOKEN'],
      risk,
    },
    'client-secret': {
      name: 'Polar OAuth client secret',
      pattern: /polar_cs_(?<body>[0-9A-Za-z]{37})(?<check>[0-9A-Za-z]{6})/,
      shape: 'polar_cs_<crc62:37>',
      checksum: 'crc32-base62',
      noCheck: 'tokens are for users only, and the client id that belongs to it need not stand near',
      env: ['POLAR_CLIENT_SECRET'],
      risk: 'Whoever has it and the client id can pose as your application before users of Polar.',
    },
    'webhook-secret': {
      name: 'Polar webhook secret',
      severity: 'medium',
      pattern: /polar_whs_(?<body>[0-9A-Za-z]{37})(?<check>[0-9A-Za-z]{6})/,
      shape: 'polar_whs_<crc62:37>',
      checksum: 'crc32-base62',
      noCheck: 'no service takes it: it proves what Polar sends',
      env: ['POLAR_WEBHOOK_SECRET'],
      risk: 'Whoever has it can forge webhook events that your server takes for events from Polar.',
      rotate: {
        docs: 'https://polar.sh/docs/integrate/webhooks/endpoints',
        make: 'reset the secret of the endpoint in the webhook settings of the organization',
      },
    },
  },
  rotate: {
    console: 'https://polar.sh/dashboard',
    docs: 'https://polar.sh/docs/integrate/oat',
    make: 'create a new token in the settings of the organization, or of your account, with the scopes that it needs',
    shownOnce: true,
    end: 'delete the old token there; Polar ends those by itself that it is told were leaked',
  },
  check: [
    {
      ...refusal,
      keys: ['organization-token', 'personal-token'],
      url: 'https://api.polar.sh/v1/organizations/?limit=1',
      active: { items: 'array', 'pagination.total_count': 'number', 'pagination.max_page': 'number' },
      tells: { organisation: 'items.0.name' },
      accepted: {
        items: [{ id: 'o1', name: 'Example', slug: 'example' }],
        pagination: { total_count: 1, max_page: 1 },
      },
      source: 'https://polar.sh/docs/api-reference/organizations/list',
    },
  ],
  sources: ['{docs}', 'https://github.com/polarsource/polar (server/polar/kit/crypto.py, server/polar/oauth2)'],
});
