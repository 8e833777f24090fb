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
  checks: [
    {
      url: 'https://api.duffel.com/air/airlines?limit=1',
      auth: 'bearer',
      headers: { 'Duffel-Version': 'v2', Accept: 'application/json' },
      answers: [
        { status: 200, json: { 'data.0.id': { includes: 'arl_' }, 'meta.limit': 'number' }, is: 'active' },
        { status: 401, json: { 'errors.0.code': { is: 'expired_access_token' } }, is: 'expired' },
        {
          status: 401,
          json: {
            'errors.0.type': { is: 'authentication_error' },
            'errors.0.code': { is: 'access_token_not_found' },
          },
          is: 'inactive',
        },
        {
          status: 403,
          json: { 'errors.0.code': { is: 'insufficient_permissions' } },
          is: 'limited',
          because: 'not allowed to list airlines',
        },
      ],
      replies: [
        {
          status: 200,
          body: { data: [{ id: 'arl_1', name: 'Example Air', iata_code: 'XX' }], meta: { limit: 1, after: 'g2' } },
          is: 'active',
        },
        {
          status: 401,
          body: {
            errors: [{ type: 'authentication_error', code: 'access_token_not_found', title: 'Access token not found' }],
            meta: { status: 401, request_id: 'r1' },
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: { errors: [{ type: 'authentication_error', code: 'expired_access_token' }], meta: { status: 401 } },
          is: 'expired',
        },
        {
          status: 403,
          body: { errors: [{ type: 'authentication_error', code: 'insufficient_permissions' }], meta: { status: 403 } },
          is: 'limited',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            errors: [{ type: 'rate_limit_error', title: 'Rate limit exceeded', code: 'rate_limit_exceeded' }],
            meta: { status: 429, request_id: 'r1' },
          },
          is: 'unknown',
        },
      ],
      source: 'https://duffel.com/docs/api/airlines/get-airlines',
    },
  ],
  sources: ['https://duffel.com/docs/api', 'length: observed in public code, not documented'],
});
