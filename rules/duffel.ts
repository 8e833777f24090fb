import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Duffel',
  site: 'https://duffel.com',
  keys: [
    {
      id: 'live-token',
      name: 'Duffel live access token',
      severity: 'critical',
      pattern: /duffel_live_[0-9A-Za-z_-]{43}/,
      env: ['DUFFEL_ACCESS_TOKEN', 'DUFFEL_API_KEY', 'DUFFEL_TOKEN', 'DUFFEL_API_TOKEN'],
      risk: 'Whoever has it can book and cancel real flights on your balance and read the data of passengers.',
      examples: [
        'DUFFEL_ACCESS_TOKEN=duffel_live_<b64u:42><alnum:1>',
        "const duffel = new Duffel({ token: 'duffel_live_<alnum:43>' });",
        'curl -H "Authorization: Bearer duffel_live_<b64u:42><alnum:1>" https://api.duffel.com/air/airlines',
      ],
      nearMisses: ['DUFFEL_ACCESS_TOKEN=duffel_live_your_token', 'duffel_test_<alnum:43>', 'duffel_live_.<alnum:43>'],
    },
    {
      id: 'test-token',
      name: 'Duffel test access token',
      severity: 'low',
      testMode: true,
      pattern: /duffel_test_[0-9A-Za-z_-]{43}/,
      env: ['DUFFEL_ACCESS_TOKEN', 'DUFFEL_TEST_TOKEN'],
      risk: 'Whoever has it can use your Duffel test mode; nothing real is booked there.',
      examples: [
        'DUFFEL_ACCESS_TOKEN=duffel_test_<b64u:42><alnum:1>',
        'duffel:\n  token: duffel_test_<alnum:43>\n',
        'client = Duffel(access_token="duffel_test_<b64u:42><alnum:1>")',
      ],
      nearMisses: ['duffel_live_<alnum:43>', 'def duffel_test_search_returns_offers():', 'duffel_test_<alnum:12>'],
    },
  ],
  rotate: {
    console: 'https://app.duffel.com',
    docs: 'https://duffel.com/docs/api',
    steps: [
      'create a new token in the dashboard: Developers, Access tokens; read-only if that is enough',
      'put it in DUFFEL_ACCESS_TOKEN, outside git',
      'delete the old token there and look through the orders since the leak',
    ],
  },
  sources: ['https://duffel.com/docs/api', 'length: observed in public code, not documented'],
});
