import { defineProvider } from '../src/model/provider.ts';

const balance = {
  status: 200,
  body: {
    code: 0,
    data: { available_balance: 49.58, voucher_balance: 46.58, cash_balance: 3 },
    scode: '0x0',
    status: true,
  },
  is: 'active',
} as const;
const active = {
  status: 200,
  json: { code: { is: 0 }, 'data.available_balance': 'number', 'data.voucher_balance': 'number' },
  is: 'active',
} as const;

export default defineProvider({
  name: 'Moonshot AI (Kimi)',
  site: 'https://platform.moonshot.ai',
  keys: [
    {
      id: 'platform-key',
      name: 'Moonshot AI API key',
      severity: 'high',
      // Nothing in it tells it from the other `sk-` keys of this length.
      pattern: /sk-[0-9A-Za-z_-]{48}/,
      context: { words: ['moonshot', 'kimi_api', 'kimi_key', 'kimiApiKey', 'kimi-k2', 'kimi:'], within: 100 },
      env: ['MOONSHOT_API_KEY', 'KIMI_API_KEY', 'MOONSHOT_KEY'],
      entropy: 3.8,
      risk: 'Whoever has it can run Kimi models on your balance and read and delete the files of your account.',
      examples: [
        'MOONSHOT_API_KEY=sk-<alnum:48>',
        'client = OpenAI(base_url="https://api.moonshot.ai/v1", api_key="sk-<alnum:48>")',
        '{"moonshot": {"apiKey": "sk-<alnum:48>"}}',
        "$kimiApiKey = 'sk-<alnum:48>';",
      ],
      nearMisses: [
        'SOME_OTHER_KEY=sk-<alnum:48>',
        'MOONSHOT_API_KEY=sk-<alnum:20>',
        'MOONSHOT_API_KEY=sk-your-moonshot-api-key-goes-here',
      ],
    },
    {
      id: 'kimi-code-key',
      name: 'Kimi Code API key',
      severity: 'high',
      pattern: /sk-kimi-[0-9A-Za-z_-]{64}/,
      env: ['KIMI_API_KEY', 'KIMI_CODE_API_KEY'],
      entropy: 3.8,
      risk: 'Whoever has it can use up your Kimi Code subscription.',
      examples: [
        'KIMI_API_KEY=sk-kimi-<alnum:64>',
        'export ANTHROPIC_AUTH_TOKEN="sk-kimi-<alnum:64>"',
        '[providers.kimi]\nbase_url = "https://api.kimi.com/coding/v1"\napi_key = "sk-kimi-<alnum:64>"\n',
      ],
      nearMisses: ['KIMI_API_KEY=sk-kimi-your-key-here', 'sk-kimi-<alnum:30>', 'sk-kimi.<alnum:64>'],
    },
  ],
  rotate: {
    console: 'https://platform.moonshot.ai/console/api-keys',
    docs: 'https://platform.moonshot.ai/docs/overview',
    steps: [
      'create a new key in the console that the old one is from: https://platform.moonshot.ai/console/api-keys, https://platform.moonshot.cn/console/api-keys, or for Kimi Code https://www.kimi.com/code/console',
      'put it in MOONSHOT_API_KEY or KIMI_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through the bill since the leak',
    ],
  },
  checks: [
    {
      keys: ['platform-key'],
      url: 'https://api.moonshot.ai/v1/users/me/balance',
      auth: 'bearer',
      answers: [
        active,
        // The international and the Chinese platform do not know each other's keys.
        { status: 401, json: { 'error.type': { is: 'invalid_authentication_error' } }, is: 'next' },
        { status: 401, json: { 'error.type': { is: 'incorrect_api_key_error' } }, is: 'next' },
      ],
      tells: { balance: 'data.available_balance' },
      replies: [
        balance,
        {
          status: 401,
          body: { error: { message: 'Invalid Authentication', type: 'invalid_authentication_error' } },
          is: 'next',
        },
        {
          status: 401,
          body: { error: { message: 'Incorrect API key provided', type: 'incorrect_api_key_error' } },
          is: 'next',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { type: 'rate_limit_reached_error', message: 'Your account request reached max request' } },
          is: 'unknown',
        },
      ],
      next: {
        url: 'https://api.moonshot.cn/v1/users/me/balance',
        auth: 'bearer',
        answers: [
          active,
          { status: 401, json: { 'error.type': { is: 'invalid_authentication_error' } }, is: 'inactive' },
          { status: 401, json: { 'error.type': { is: 'incorrect_api_key_error' } }, is: 'inactive' },
        ],
        tells: { balance: 'data.available_balance' },
        replies: [
          balance,
          {
            status: 401,
            body: { error: { message: 'Invalid Authentication', type: 'invalid_authentication_error' } },
            is: 'inactive',
          },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { error: { type: 'rate_limit_reached_error', message: 'Your account request reached max request' } },
            is: 'unknown',
          },
        ],
      },
      source: 'https://platform.moonshot.cn/docs/api/balance',
    },
  ],
  // No check of Kimi Code keys: no call that only reads is documented for them.
  sources: [
    'https://platform.moonshot.cn/docs/api/balance',
    'formats and errors: observed in public code, not documented',
  ],
});
