import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Duffel',
  site: 'https://duffel.com',
  keys: {
    'live-token': {
      name: 'Duffel live access token',
      severity: 'critical',
      pattern: /duffel_live_[0-9A-Za-z_-]{43}/,
      shape: 'duffel_live_<b64u:42><alnum:1>',
      env: ['DUFFEL_ACCESS_TOKEN', 'DUFFEL_API_KEY', 'DUFFEL_TOKEN', 'DUFFEL_API_TOKEN'],
      risk: 'Whoever has it can book and cancel real flights on your balance and read the data of passengers.',
      nearMisses: ['duffel_test_<alnum:43>', 'duffel_live_.<alnum:43>'],
    },
    'test-token': {
      name: 'Duffel test access token',
      severity: 'low',
      testMode: true,
      pattern: /duffel_test_[0-9A-Za-z_-]{43}/,
      shape: 'duffel_test_<b64u:42><alnum:1>',
      env: ['DUFFEL_ACCESS_TOKEN', 'DUFFEL_TEST_TOKEN'],
      risk: 'Whoever has it can use your Duffel test mode; nothing real is booked there.',
      nearMisses: 'duffel_live_<alnum:43>',
    },
  },
  rotate: {
    console: 'https://app.duffel.com',
    docs: 'https://duffel.com/docs/api',
    make: 'create a new token in the dashboard: Developers, Access tokens; read-only if that is enough',
    end: 'delete the old token there and look through the orders since the leak',
  },
  check: {
    url: 'https://api.duffel.com/air/airlines?limit=1',
    headers: { 'Duffel-Version': 'v2', Accept: 'application/json' },
    active: { 'data.0.id': { includes: 'arl_' }, 'meta.limit': 'number' },
    expired: { 'errors.0.code': { is: 'expired_access_token' } },
    inactive: { 'errors.0.type': { is: 'authentication_error' }, 'errors.0.code': { is: 'access_token_not_found' } },
    limited: {
      status: 403,
      json: { 'errors.0.code': { is: 'insufficient_permissions' } },
      because: 'not allowed to list airlines',
    },
    accepted: { data: [{ id: 'arl_1', name: 'Example Air', iata_code: 'XX' }], meta: { limit: 1, after: 'g2' } },
    refused: {
      errors: [{ type: 'authentication_error', code: 'access_token_not_found', title: 'Access token not found' }],
      meta: { status: 401, request_id: 'r1' },
    },
    recorded: {
      expired: { errors: [{ type: 'authentication_error', code: 'expired_access_token' }], meta: { status: 401 } },
      limited: { errors: [{ type: 'authentication_error', code: 'insufficient_permissions' }], meta: { status: 403 } },
    },
    tooMany: {
      errors: [{ type: 'rate_limit_error', title: 'Rate limit exceeded', code: 'rate_limit_exceeded' }],
      meta: { status: 429, request_id: 'r1' },
    },
    source: 'https://duffel.com/docs/api/airlines/get-airlines',
  },
  sources: ['{docs}', 'length: {observed}'],
});
