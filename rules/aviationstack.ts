import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'aviationstack',
  site: 'https://aviationstack.com',
  keys: [
    {
      id: 'access-key',
      name: 'aviationstack API access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['aviationstack', 'aviation_stack'], within: 80 },
      env: ['AVIATIONSTACK_API_KEY', 'AVIATIONSTACK_ACCESS_KEY', 'AVIATIONSTACK_KEY', 'AVIATION_STACK_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch flight data on your plan until its requests are used up.',
      examples: [
        'AVIATIONSTACK_API_KEY=<hex:32>',
        'https://api.aviationstack.com/v1/flights?access_key=<hex:32>',
        '{"aviationstack": {"accessKey": "<lownum:30><digit:2>"}}',
      ],
      nearMisses: [
        'AVIATIONSTACK_API_KEY=<hex:16>',
        'access_key=<hex:32>',
        'AVIATIONSTACK_API_KEY=YOUR_ACCESS_KEY',
        'https://github.com/example/aviationstack/commit/<hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://aviationstack.com/dashboard',
    docs: 'https://aviationstack.com/documentation',
    steps: [
      'reset the API access key in the dashboard: a new one is made and the old one ends at once',
      'put the new key where the old one is used, outside git',
      'look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.aviationstack.com/v1/airlines?limit=1',
      auth: { query: 'access_key' },
      answers: [
        {
          status: 200,
          json: { 'pagination.total': 'number', 'pagination.limit': 'number', 'data.0.airline_name': 'string' },
          is: 'active',
        },
        { status: 401, json: { 'error.code': { is: 'invalid_access_key' } }, is: 'inactive' },
        { status: [401, 403], json: { 'error.code': { is: 'inactive_user' } }, is: 'disabled' },
        {
          status: [403, 429],
          json: { 'error.code': { is: 'usage_limit_reached' } },
          is: 'limited',
          because: 'its requests of the month are used up',
        },
        {
          status: 403,
          json: { 'error.code': { is: 'function_access_restricted' } },
          is: 'limited',
          because: 'its plan does not hold this list',
        },
        {
          status: 403,
          json: { 'error.code': { is: 'https_access_restricted' } },
          is: 'limited',
          because: 'its plan answers over HTTP only',
        },
      ],
      elsewhere: 'the newer address api.apilayer.net, which has keys of its own',
      replies: [
        {
          status: 200,
          body: {
            pagination: { offset: 0, limit: 1, count: 1, total: 13130 },
            data: [{ airline_name: 'Example Air', iata_code: 'XX', status: 'active' }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: { code: 'invalid_access_key', message: 'You have not supplied a valid API Access Key.' } },
          is: 'inactive',
        },
        { status: 403, body: { error: { code: 'inactive_user', message: 'inactive' } }, is: 'disabled' },
        { status: 429, body: { error: { code: 'usage_limit_reached', message: 'reached' } }, is: 'limited' },
        { status: 403, body: { error: { code: 'function_access_restricted', message: 'no' } }, is: 'limited' },
        { status: 403, body: { error: { code: 'https_access_restricted', message: 'no' } }, is: 'limited' },
      ],
      source: 'https://aviationstack.com/documentation',
    },
  ],
  sources: ['https://aviationstack.com/documentation', 'key shape: observed in public code, not documented'],
});
