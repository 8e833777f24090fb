import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Poe',
  site: 'https://poe.com',
  keys: [
    {
      id: 'api-key',
      name: 'Poe API key',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{43}/,
      context: { words: ['api.poe.com', 'poe.com/api', 'poe_key', 'poeApiKey', 'fastapi_poe'], within: 80 },
      env: ['POE_API_KEY', 'POE_ACCESS_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can run models and bots on the points of your Poe account.',
      examples: [
        'POE_API_KEY=<alnum:1><b64u:41><alnum:1>',
        'client = openai.OpenAI(api_key="<alnum:43>", base_url="https://api.poe.com/v1")',
        '{"poeApiKey": "<alnum:43>"}',
        'curl https://api.poe.com/usage/current_balance -H "Authorization: Bearer <alnum:43>"',
      ],
      nearMisses: [
        'integrity = "<alnum:43>"',
        'POE_API_KEY=<alnum:30>',
        'poetry_lock_hash = "<hex:43>"',
        'POE_API_KEY=copy_the_key_from_the_settings_page_of_poe1',
      ],
    },
  ],
  rotate: {
    console: 'https://poe.com/api/keys',
    docs: 'https://creator.poe.com/docs/external-applications/openai-compatible-api',
    steps: [
      'create a new key at https://poe.com/api/keys',
      'put it in POE_API_KEY, outside git',
      'delete the old key there and look through the points history since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.poe.com/usage/current_balance',
      auth: 'bearer',
      answers: [
        { status: 200, json: { current_point_balance: 'number' }, is: 'active' },
        { status: 401, text: 'authentication_error', is: 'inactive' },
      ],
      tells: { balance: '{current_point_balance} points' },
      replies: [
        { status: 200, body: { current_point_balance: 295932027 }, is: 'active' },
        {
          status: 401,
          body: { error: { code: 401, type: 'authentication_error', message: 'Invalid API key' } },
          is: 'inactive',
        },
        { status: 429, body: { error: { code: 429, type: 'rate_limit_error' } }, is: 'unknown' },
      ],
      source: 'https://creator.poe.com/api-reference/getCurrentBalance',
    },
  ],
  sources: [
    'https://creator.poe.com/api-reference/getCurrentBalance',
    'key shape: observed in public code, not documented',
  ],
});
