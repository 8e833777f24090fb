import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Chutes',
  site: 'https://chutes.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Chutes API key',
      severity: 'high',
      // The id of the key, the id of its user, then the secret.
      pattern: /cpk_[0-9a-f]{32}\.[0-9a-f]{32}\.[0-9A-Za-z]{32}/,
      env: ['CHUTES_API_KEY', 'CHUTES_API_TOKEN', 'CHUTES_KEY'],
      risk: 'Whoever has it can run models on your balance and, if it is an admin key, deploy chutes and make further keys.',
      examples: [
        'CHUTES_API_KEY=cpk_<hex:32>.<hex:32>.<alnum:32>',
        'client = OpenAI(base_url="https://llm.chutes.ai/v1", api_key="cpk_<hex:32>.<hex:32>.<alnum:32>")',
        'curl https://api.chutes.ai/chutes -H "Authorization: Bearer cpk_<hex:32>.<hex:32>.<alnum:32>"',
      ],
      nearMisses: [
        'CHUTES_API_KEY=cpk_your_api_key_here',
        'cpk_<hex:32>',
        'const cpk_per_unit = cpk_total / units;',
        'cpk_<upper:32>.<upper:32>.<alnum:32>',
      ],
    },
  ],
  rotate: {
    console: 'https://chutes.ai/app/api',
    docs: 'https://chutes.ai/docs/cli/account',
    steps: [
      'create a new key with only the scope it needs at https://chutes.ai/app/api',
      'put it in CHUTES_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with chutes keys delete, and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.chutes.ai/users/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { user_id: 'string', payment_address: 'string', balance: 'number' },
          is: 'active',
        },
        // "Invalid token or user not found" is also the answer to a good key whose scope leaves this call out.
        { status: 401, json: { detail: { includes: 'invalid token' } }, is: 'unknown' },
        { status: 401, json: { detail: { includes: 'invalid authorization header' } }, is: 'inactive' },
      ],
      tells: { account: 'username', balance: 'balance' },
      replies: [
        {
          status: 200,
          body: {
            username: 'example',
            user_id: 'u1',
            created_at: '2026-01-15T10:30:00',
            hotkey: 'h1',
            coldkey: 'c1',
            payment_address: 'p1',
            developer_payment_address: 'd1',
            balance: 12.5,
            permissions: [],
          },
          is: 'active',
        },
        { status: 401, body: { detail: 'Missing or invalid authorization header(s)' }, is: 'inactive' },
        { status: 401, body: { detail: 'Invalid token or user not found' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/chutesai/chutes-api/blob/main/api/user/router.py',
    },
  ],
  sources: [
    'https://chutes.ai/docs/getting-started/authentication',
    'https://github.com/chutesai/chutes-api/blob/main/api/api_key/util.py',
  ],
});
