import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cisco Meraki',
  site: 'https://meraki.cisco.com',
  keys: [
    {
      id: 'api-key',
      name: 'Cisco Meraki Dashboard API key',
      severity: 'critical',
      pattern: /[0-9a-f]{40}/,
      context: { words: ['meraki'], within: 80 },
      env: ['MERAKI_DASHBOARD_API_KEY', 'MERAKI_API_KEY', 'MERAKI_KEY', 'MERAKI_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the networks of every organisation that you administer: firewalls, Wi-Fi, cameras.',
      examples: [
        'MERAKI_DASHBOARD_API_KEY=<hex:40>',
        'curl -H "X-Cisco-Meraki-API-Key: <hex:40>" https://api.meraki.com/api/v1/organizations',
        "dashboard = meraki.DashboardAPI('<hex:40>', suppress_logging=True)",
        '{"meraki": {"apiKey": "<hex:40>"}}',
      ],
      nearMisses: [
        'commit <hex:40>',
        'MERAKI_API_KEY=<hex:32>',
        'MERAKI_DASHBOARD_API_KEY=<upper:40>',
        'MERAKI_NETWORK_ID=N_<digit:18>',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.meraki.com',
    docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
    steps: [
      'generate a new key on the My Profile page of the Dashboard; an account may have two',
      'put it in MERAKI_DASHBOARD_API_KEY, outside git; it is shown only once',
      'revoke the old key on the same page',
      'look through the API request log and the change log of the organisation for what was done since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.meraki.com/api/v1/administered/identities/me',
      auth: { header: 'X-Cisco-Meraki-API-Key' },
      answers: [
        {
          status: 200,
          json: { email: 'string', 'authentication.mode': 'string', 'authentication.api.key.created': 'boolean' },
          is: 'active',
        },
        {
          status: 401,
          json: { 'errors.0': { is: 'Invalid API key' } },
          is: 'inactive',
          because: 'unknown at api.meraki.com; dashboards of Canada, China, India and US government have their own',
        },
      ],
      tells: { account: 'email' },
      also: [
        {
          url: 'https://api.meraki.com/api/v1/organizations',
          auth: { header: 'X-Cisco-Meraki-API-Key' },
          tells: { organisation: '0.name' },
        },
      ],
      replies: [
        {
          status: 200,
          body: {
            name: 'Owner',
            email: 'owner@example.com',
            lastUsedDashboardAt: '2025-02-11T00:00:00Z',
            authentication: { mode: 'email', api: { key: { created: true } }, twoFactor: { enabled: false } },
          },
          is: 'active',
        },
        { status: 401, body: { errors: ['Invalid API key'] }, is: 'inactive' },
        { status: 429, body: { errors: ['API rate limit exceeded'] }, is: 'unknown' },
      ],
      elsewhere: 'the dashboard of Canada, China, India or the US government',
      source: 'https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/',
    },
  ],
  revoke: [
    {
      does: 'Revokes the key: what uses it fails, in all organisations within five minutes.',
      steps: [
        {
          method: 'POST',
          url: 'https://api.meraki.com/api/v1/administered/identities/me/api/keys/{key|last4}/revoke',
          auth: { header: 'X-Cisco-Meraki-API-Key' },
          done: [204],
        },
      ],
      source: 'https://developer.cisco.com/meraki/api-v1/revoke-administered-identities-me-api-keys/',
    },
  ],
  sources: [
    'https://developer.cisco.com/meraki/api-v1/authorization/',
    'format: observed in public code, not documented',
  ],
});
