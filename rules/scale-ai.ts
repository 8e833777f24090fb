import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = ['scaleapi', 'scale.com', 'scaleai', 'scale_ai', 'scale ai'];

export default defineProvider({
  name: 'Scale AI',
  site: 'https://scale.com',
  keys: {
    'live-api-key': {
      name: 'Scale AI live API key',
      // live_ alone is used by others too, so a word is needed.
      pattern: /live_[0-9a-f]{32}/,
      shape: 'live_<hex:32>',
      context: { words },
      env: ['SCALE_API_KEY', 'SCALE_LIVE_API_KEY', 'SCALEAI_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read your tasks and their data and order paid labelling work.',
    },
    'test-api-key': {
      name: 'Scale AI test API key',
      severity: 'low',
      testMode: true,
      pattern: /test_[0-9a-f]{32}/,
      shape: 'test_<hex:32>',
      context: { words },
      env: ['SCALE_API_KEY', 'SCALE_TEST_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can make test tasks, which cost nothing and reach no workers.',
    },
    'callback-auth-key': {
      name: 'Scale AI callback auth key',
      noCheck: 'no service takes it: it proves what Scale sends',
      severity: 'medium',
      pattern: /live_auth_[0-9a-f]{32}/,
      shape: 'live_auth_<hex:32>',
      context: { words: [...words, 'callback_auth'], required: false },
      env: ['SCALE_CALLBACK_AUTH_KEY', 'SCALE_CALLBACK_KEY'],
      entropy: 3,
      risk: 'Whoever has it can send your callback address false results of tasks that look as if Scale had sent them.',
      examples: "if req.headers['scale-callback-auth'] != 'live_auth_<hex:32>':  # scale.com",
      nearMisses: 'live_<hex:32>',
    },
  },
  rotate: {
    console: 'https://dashboard.scale.com/settings',
    docs: 'https://scale.com/docs/api-reference/authentication',
    make: 'create a new API key in the settings of the dashboard',
    put: 'put it in SCALE_API_KEY, outside git',
    end: 'delete the old key there, or ask Scale support to end it',
  },
  check: {
    // The team of the account. A callback key opens no call.
    keys: ['live-api-key', 'test-api-key'],
    url: 'https://api.scale.com/v1/teams',
    auth: { basic: '{key}:' },
    active: { '0.email': { includes: '@' }, '0.role': 'string' },
    // Documented: no valid API key was provided. A feature that is not enabled gets a 402.
    inactive: 401,
    tells: { organisation: '0.company' },
    accepted: [{ email: 'owner@example.com', role: 'admin', company: 'Example', firstName: 'O', lastName: 'W' }],
    refused: { status_code: 401, error: 'Please provide a valid API key.' },
    source: 'observed in public tools, not documented',
  },
  sources: [
    'https://github.com/scaleapi/scaleapi-python-client/blob/master/scaleapi/exceptions.py',
    '{docs}',
    'https://scale.com/docs/api-reference/authentication#callback-authentication',
    'length: {observed}',
  ],
});
