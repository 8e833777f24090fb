import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'DeepSeek',
  site: 'https://www.deepseek.com',
  keys: [
    {
      id: 'api-key',
      name: 'DeepSeek API key',
      severity: 'high',
      // DashScope and others give out the same shape, so DeepSeek must be named near it.
      pattern: /sk-[0-9a-f]{32}/,
      context: { words: ['deepseek'] },
      env: ['DEEPSEEK_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can use the models on your prepaid balance.',
      examples: [
        'DEEPSEEK_API_KEY=sk-<hex:32>',
        'client = OpenAI(api_key="sk-<hex:32>", base_url="https://api.deepseek.com")',
        '{"provider": "deepseek", "apiKey": "sk-<hex:32>"}',
      ],
      nearMisses: ['DASHSCOPE_API_KEY=sk-<hex:32>', 'DEEPSEEK_API_KEY=sk-<hex:16>', 'deepseek task-<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://platform.deepseek.com/api_keys',
    docs: 'https://api-docs.deepseek.com/',
    steps: [
      'create a new key at https://platform.deepseek.com/api_keys',
      'put it in DEEPSEEK_API_KEY, outside git; it is shown only once',
      'delete the old key there',
      'look through the usage page for what was spent with it',
    ],
  },
  checks: [
    {
      url: 'https://api.deepseek.com/user/balance',
      auth: 'bearer',
      answers: [
        { status: 200, json: { is_available: { is: true }, balance_infos: 'array' }, is: 'active' },
        {
          status: 200,
          json: { is_available: { is: false }, balance_infos: 'array' },
          is: 'limited',
          because: 'no balance left',
        },
        {
          status: [400, 401],
          json: { 'error.type': { is: 'authentication_error' }, 'error.message': { includes: 'Authentication Fails' } },
          is: 'inactive',
        },
      ],
      tells: { balance: '{balance_infos.0.total_balance} {balance_infos.0.currency}' },
      replies: [
        {
          status: 200,
          body: { is_available: true, balance_infos: [{ currency: 'USD', total_balance: '12.30' }] },
          is: 'active',
        },
        {
          status: 200,
          body: { is_available: false, balance_infos: [{ currency: 'USD', total_balance: '0.00' }] },
          is: 'limited',
        },
        {
          status: 401,
          body: {
            error: {
              message: 'Authentication Fails, Your api key: ****0000 is invalid',
              type: 'authentication_error',
              code: 'invalid_request_error',
            },
          },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://api-docs.deepseek.com/api/get-user-balance',
    },
  ],
  sources: ['https://api-docs.deepseek.com/', 'format: observed in public code, not documented'],
});
