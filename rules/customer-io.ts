import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Customer.io',
  site: 'https://customer.io',
  keys: [
    {
      id: 'app-api-key',
      name: 'Customer.io App API key',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['customer.io', 'customerio', 'customer_io', 'cio_app'], within: 80 },
      env: ['CUSTOMERIO_APP_API_KEY', 'CUSTOMERIO_API_KEY', 'CIO_APP_API_KEY', 'CUSTOMER_IO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send messages from your workspace and read your customers and campaigns.',
      examples: [
        'CUSTOMERIO_APP_API_KEY=<hex:32>',
        'curl https://api.customer.io/v1/campaigns -H "Authorization: Bearer <hex:32>"',
        'customerio:\n  app_key: "<hex:32>"\n',
      ],
      nearMisses: ['customer_id: <hex:32>', 'CUSTOMERIO_APP_API_KEY=<hex:24>', 'CUSTOMERIO_WORKSPACE=<uuid>'],
    },
    {
      id: 'track-api-key',
      name: 'Customer.io Track API key',
      severity: 'medium',
      pattern:
        /(?:track(?:ing)?[_-]?(?:api)?[_-]?key|api[_-]?key|cio[_-]?(?:api)?[_-]?key|secret[_-]?key)["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9a-f]{20})/i,
      context: { words: ['customer.io', 'customerio', 'customer_io', 'cio_'], within: 120 },
      env: ['CUSTOMERIO_TRACK_API_KEY', 'CIO_TRACK_API_KEY', 'CUSTOMERIO_API_KEY', 'CUSTOMER_IO_API_KEY'],
      entropy: 2.8,
      pair: { key: 'site-id' },
      confidence: 'medium',
      risk: 'Whoever has it with the site id can add, change and delete people in your workspace and trigger its campaigns.',
      examples: [
        'CUSTOMERIO_API_KEY=<hex:20>',
        '{"customerio": {"apiKey": "<hex:20>"}}',
        "$customerio_api_key = '<hex:20>';",
      ],
      nearMisses: ['customerio_id = "<hex:20>"', 'api_key: <hex:20>', 'CUSTOMERIO_API_KEY=<hex:12>'],
    },
    {
      id: 'site-id',
      name: 'Customer.io site id',
      severity: 'low',
      role: 'id',
      pattern: /site[_-]?id["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9a-f]{20})/i,
      context: { words: ['customer.io', 'customerio', 'customer_io', 'cio_'], within: 120 },
      confidence: 'medium',
      risk: 'Whoever has it knows half of the Track API credential, no more.',
      examples: [
        'CUSTOMERIO_SITE_ID=<hex:20>',
        '{"customerio": {"siteId": "<hex:20>"}}',
        "const customerio = { siteId: '<hex:20>' };",
      ],
      nearMisses: ['siteId: <hex:20>', 'customerio site_id=<hex:12>', 'customerio id=<hex:20>'],
    },
  ],
  rotate: {
    console: 'https://fly.customer.io/settings/api_credentials',
    docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
    steps: [
      'create a new key of the same kind under Account Settings > API Credentials at https://fly.customer.io/settings/api_credentials',
      'put it where the old one is used, outside git',
      'delete the old key there and look through messages and people that changed since the leak',
    ],
  },
  checks: [
    {
      keys: ['track-api-key'],
      url: 'https://track.customer.io/api/v1/accounts/region',
      auth: { basic: '{pair}:{key}' },
      answers: [
        {
          status: 200,
          json: { url: { includes: 'customer.io' }, region: 'string', environment_id: 'number' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'environment_id' },
      replies: [
        { status: 200, body: { url: 'https://track.customer.io', region: 'us', environment_id: 3 }, is: 'active' },
        { status: 401, body: { meta: { error: 'Unauthorized request' } }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.customer.io/integrations/api/track/tag/trackregion/getRegion/',
    },
    {
      keys: ['app-api-key'],
      url: 'https://api.customer.io/v1/workspaces',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'workspaces.0.id': 'number', 'workspaces.0.name': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      elsewhere: 'the region EU (api-eu.customer.io)',
      tells: { organisation: 'workspaces.0.name' },
      replies: [
        { status: 200, body: { workspaces: [{ id: 1, name: 'Example', people: 3 }] }, is: 'active' },
        { status: 401, body: { errors: [{ detail: 'unauthorized', status: '401' }] }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.customer.io/integrations/api/app/',
    },
  ],
  sources: [
    'https://docs.customer.io/integrations/api/track/',
    'https://docs.customer.io/integrations/api/app/',
    'key shape: observed in public code, not documented',
  ],
});
