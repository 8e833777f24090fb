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
  sources: [
    'https://developer.cisco.com/meraki/api-v1/authorization/',
    'format: observed in public code, not documented',
  ],
});
