import { defineProvider } from '../src/model/provider.ts';

const words = ['scaleapi', 'scale.com', 'scaleai', 'scale_ai', 'scale ai'];

export default defineProvider({
  name: 'Scale AI',
  site: 'https://scale.com',
  keys: [
    {
      id: 'live-api-key',
      name: 'Scale AI live API key',
      severity: 'high',
      // live_ alone is used by others too, so a word is needed.
      pattern: /live_[0-9a-f]{32}/,
      context: { words },
      env: ['SCALE_API_KEY', 'SCALE_LIVE_API_KEY', 'SCALEAI_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read your tasks and their data and order paid labelling work.',
      examples: [
        'SCALE_API_KEY=live_<hex:32>',
        'client = scaleapi.ScaleClient("live_<hex:32>")',
        'curl -u "live_<hex:32>:" https://api.scale.com/v1/tasks',
      ],
      nearMisses: ['SCALE_API_KEY=live_', 'api_key = "live_<hex:32>"', 'SCALE_API_KEY=live_<hex:12>'],
    },
    {
      id: 'test-api-key',
      name: 'Scale AI test API key',
      severity: 'low',
      testMode: true,
      pattern: /test_[0-9a-f]{32}/,
      context: { words },
      env: ['SCALE_API_KEY', 'SCALE_TEST_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can make test tasks, which cost nothing and reach no workers.',
      examples: [
        'SCALE_API_KEY=test_<hex:32>',
        "const client = new scaleapi.Client('test_<hex:32>');",
        '{"scaleai": {"key": "test_<hex:32>"}}',
      ],
      nearMisses: ['SCALE_TEST_API_KEY=test_', 'token: test_<hex:32>', 'SCALE_API_KEY=test_<hex:8>'],
    },
    {
      id: 'callback-auth-key',
      name: 'Scale AI callback auth key',
      severity: 'medium',
      pattern: /live_auth_[0-9a-f]{32}/,
      context: { words: [...words, 'callback_auth'], required: false },
      env: ['SCALE_CALLBACK_AUTH_KEY', 'SCALE_CALLBACK_KEY'],
      entropy: 3,
      risk: 'Whoever has it can send your callback address false results of tasks that look as if Scale had sent them.',
      examples: [
        'SCALE_CALLBACK_AUTH_KEY=live_auth_<hex:32>',
        "if req.headers['scale-callback-auth'] != 'live_auth_<hex:32>':  # scale.com",
        '{"scaleapi": {"callbackAuth": "live_auth_<hex:32>"}}',
      ],
      nearMisses: ['SCALE_CALLBACK_AUTH_KEY=live_auth_', 'live_auth_<hex:10>', 'live_<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.scale.com/settings',
    docs: 'https://scale.com/docs/api-reference/authentication',
    steps: [
      'create a new API key in the settings of the dashboard',
      'put it in SCALE_API_KEY, outside git',
      'delete the old key there, or ask Scale support to end it',
    ],
  },
  checks: [
    {
      // The team of the account. A callback key opens no call.
      keys: ['live-api-key', 'test-api-key'],
      url: 'https://api.scale.com/v1/teams',
      auth: { basic: '{key}:' },
      answers: [
        { status: 200, json: { '0.email': { includes: '@' }, '0.role': 'string' }, is: 'active' },
        // Documented: no valid API key was provided. A feature that is not enabled gets a 402.
        { status: 401, is: 'inactive' },
      ],
      tells: { organisation: '0.company' },
      replies: [
        {
          status: 200,
          body: [{ email: 'owner@example.com', role: 'admin', company: 'Example', firstName: 'O', lastName: 'W' }],
          is: 'active',
        },
        { status: 401, body: { status_code: 401, error: 'Please provide a valid API key.' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'observed in public tools, not documented',
    },
  ],
  sources: [
    'https://github.com/scaleapi/scaleapi-python-client/blob/master/scaleapi/exceptions.py',
    'https://scale.com/docs/api-reference/authentication',
    'https://scale.com/docs/api-reference/authentication#callback-authentication',
    'length: observed in public code, not documented',
  ],
});
