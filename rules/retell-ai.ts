import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Retell AI',
  site: 'https://www.retellai.com',
  keys: [
    {
      id: 'api-key',
      name: 'Retell AI API key',
      severity: 'high',
      pattern: /key_[0-9a-f]{28}/,
      // "key_" before hex is common elsewhere.
      context: { words: ['retell'], required: false },
      env: ['RETELL_API_KEY', 'RETELL_AI_API_KEY', 'RETELLAI_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can place phone calls at your cost, change your voice agents, and read transcripts and recordings.',
      examples: [
        'RETELL_API_KEY=key_<hex:28>',
        "const client = new Retell({ apiKey: 'key_<hex:28>' });",
        "curl https://api.retellai.com/list-agents -H 'Authorization: Bearer key_<hex:28>'",
        '{"retell": {"api_key": "key_<hex:28>"}}',
      ],
      nearMisses: ['RETELL_API_KEY=key_<hex:64>', 'RETELL_API_KEY=key_your_retell_key', 'RETELL_AGENT=agent_<hex:26>'],
    },
  ],
  rotate: {
    docs: 'https://docs.retellai.com/accounts/manage-api-keys',
    steps: [
      'add a new key in the Retell AI dashboard (Settings > API Keys), with restricted permissions',
      'put it in RETELL_API_KEY, outside git',
      'set the new one as the webhook key, if the leaked one was it, and verify signatures with it',
      'delete the leaked key there',
    ],
  },
  checks: [
    {
      url: 'https://api.retellai.com/get-concurrency',
      auth: 'bearer',
      answers: [
        { status: 200, json: { current_concurrency: 'number', concurrency_limit: 'number' }, is: 'active' },
        {
          status: 401,
          json: { status: { is: 'error' }, message: { includes: 'invalid api key' } },
          is: 'inactive',
        },
      ],
      tells: { limits: 'concurrency_limit', usage: 'current_concurrency' },
      replies: [
        {
          status: 200,
          body: { current_concurrency: 1, concurrency_limit: 20, base_concurrency: 20, purchased_concurrency: 0 },
          is: 'active',
        },
        { status: 401, body: { status: 'error', message: 'Invalid API Key.' }, is: 'inactive' },
        { status: 401, body: { error_message: 'Authorization header required' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.retellai.com/api-references/get-concurrency',
    },
  ],
  sources: ['https://docs.retellai.com/accounts/manage-api-keys', 'format: observed in public code, not documented'],
});
