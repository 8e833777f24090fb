import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Ramp',
  site: 'https://ramp.com',
  keys: [
    {
      id: 'client-secret',
      name: 'Ramp client secret',
      severity: 'critical',
      pattern: /ramp_sec_[0-9A-Za-z]{48}/,
      env: ['RAMP_CLIENT_SECRET', 'RAMP_SECRET', 'RAMP_API_SECRET'],
      entropy: 3.5,
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the client id can read the spending of your business and, within the scopes of the app, issue cards and pay bills.',
      examples: [
        'RAMP_CLIENT_SECRET=ramp_sec_<alnum:48>',
        '{"ramp": {"clientSecret": "ramp_sec_<alnum:48>"}}',
        'ramp = Ramp(secret="ramp_sec_<alnum:48>")',
      ],
      nearMisses: [
        'RAMP_CLIENT_SECRET=ramp_sec_your_secret',
        'double dribble_reverse_ramp_sec_ = 2.0;',
        'def _zoom_ramp_sec_clamps_per_style():',
        'ramp_sec_<alnum:12>',
      ],
    },
    {
      id: 'access-token',
      name: 'Ramp access token',
      severity: 'high',
      pattern: /ramp_tok_[0-9A-Za-z]{40,50}/,
      env: ['RAMP_ACCESS_TOKEN', 'RAMP_TOKEN', 'RAMP_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can do what the app may for as long as it lasts, by default ten days: read spending, change cards and bills.',
      examples: [
        'RAMP_ACCESS_TOKEN=ramp_tok_<alnum:48>',
        'curl -H "Authorization: Bearer ramp_tok_<alnum:42>" https://api.ramp.com/developer/v1/transactions',
        'const headers = { Authorization: `Bearer ramp_tok_<alnum:42>` };',
      ],
      nearMisses: ['RAMP_TOKEN=ramp_tok_your_token', 'ramp_tok_fixture_01', 'tramp_tok_<alnum:48>'],
    },
    {
      id: 'client-id',
      name: 'Ramp client id',
      severity: 'low',
      role: 'id',
      pattern: /ramp_id_[0-9A-Za-z]{40}/,
      env: ['RAMP_CLIENT_ID'],
      entropy: 3.3,
      risk: 'Whoever has it still needs the client secret that belongs to it.',
      examples: [
        'RAMP_CLIENT_ID=ramp_id_<alnum:40>',
        '{"ramp": {"clientId": "ramp_id_<alnum:40>"}}',
        'https://app.ramp.com/v1/authorize?response_type=code&client_id=ramp_id_<alnum:40>',
      ],
      nearMisses: ['RAMP_CLIENT_ID=ramp_id_your_id', 'ramp_id_<digit:6>', 'tramp_id_<alnum:40>'],
    },
  ],
  rotate: {
    console: 'https://app.ramp.com/developer',
    docs: 'https://docs.ramp.com/developer-api/v1/authorization',
    steps: [
      'make a new secret for the app in Ramp: Company, Developer, the app; or register a new app with fewer scopes',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the old secret there and revoke the tokens made with it through POST /developer/v1/token/revoke',
      'look through cards, bills and transfers since the leak',
    ],
  },
  checks: [
    {
      keys: ['access-token'],
      url: 'https://api.ramp.com/developer/v1/business',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { id: 'string', business_name_legal: 'string', is_reimbursements_enabled: 'boolean' },
          is: 'active',
        },
        { status: 401, json: { 'error_v2.error_code': { is: 'DEVELOPER_7028' } }, is: 'expired' },
        { status: 401, json: { 'error_v2.error_code': { is: 'DEVELOPER_7002' } }, is: 'inactive' },
      ],
      tells: { organisation: 'business_name_legal' },
      replies: [
        {
          status: 200,
          body: { id: 'b1', business_name_legal: 'Example Inc', is_reimbursements_enabled: true, active: true },
          is: 'active',
        },
        { status: 401, body: { error_v2: { error_code: 'DEVELOPER_7028', message: 'Expired' } }, is: 'expired' },
        { status: 401, body: { error_v2: { error_code: 'DEVELOPER_7002', message: 'Not found' } }, is: 'inactive' },
        { status: 401, body: { error_v2: { message: 'Unauthorized' } }, is: 'unknown' },
        { status: 403, body: { error_v2: { message: 'Insufficient scope' } }, is: 'unknown' },
      ],
      elsewhere: 'the sandbox of Ramp (demo-api.ramp.com)',
      source: 'https://docs.ramp.com/developer-api/v1/api/business',
    },
  ],
  sources: [
    'https://docs.ramp.com/developer-api/v1/error-handling (the codes: as in Ramp’s own command line tool)',
    'https://docs.ramp.com/developer-api/v1/authorization',
    'https://docs.ramp.com/developer-api/v1/guides/getting-started',
    'lengths: observed in public code, not documented',
  ],
});
