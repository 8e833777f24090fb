import { defineProvider } from '../src/rulebook/define-provider.ts';

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
  keys: {
    'platform-key': {
      name: 'Moonshot AI API key',
      // Nothing in it tells it from the other `sk-` keys of this length.
      pattern: /sk-[0-9A-Za-z_-]{48}/,
      shape: 'sk-<alnum:48>',
      context: { words: ['moonshot', 'kimi_api', 'kimi_key', 'kimi-k2', 'kimi:'], within: 100 },
      env: ['MOONSHOT_API_KEY', 'KIMI_API_KEY', 'MOONSHOT_KEY'],
      entropy: 3.8,
      risk: 'Whoever has it can run Kimi models on your balance and read and delete the files of your account.',
      examples: 'client = OpenAI(base_url="https://api.moonshot.ai/v1", api_key="sk-<alnum:48>")',
    },
    'kimi-code-key': {
      name: 'Kimi Code API key',
      pattern: /sk-kimi-[0-9A-Za-z_-]{64}/,
      shape: 'sk-kimi-<alnum:64>',
      env: ['KIMI_API_KEY', 'KIMI_CODE_API_KEY'],
      entropy: 3.8,
      risk: 'Whoever has it can use up your Kimi Code subscription.',
      nearMisses: 'sk-kimi.<alnum:64>',
    },
  },
  rotate: {
    console: 'https://platform.moonshot.ai/console/api-keys',
    docs: 'https://platform.moonshot.ai/docs/overview',
    make: 'create a new key in the console that the old one is from: {console}, https://platform.moonshot.cn/console/api-keys, or for Kimi Code https://www.kimi.com/code/console',
    put: 'put it in MOONSHOT_API_KEY or KIMI_API_KEY, outside git; it is shown only once',
    end: 'delete the old key there and look through the bill since the leak',
  },
  check: [
    {
      keys: ['platform-key'],
      url: 'https://api.moonshot.ai/v1/users/me/balance',
      answers: [
        active,
        // The international and the Chinese platform do not know each other's keys.
        { status: 401, json: { 'error.type': { is: 'invalid_authentication_error' } }, is: 'next' },
        { status: 401, json: { 'error.type': { is: 'incorrect_api_key_error' } }, is: 'next' },
      ],
      tells: { balance: 'data.available_balance' },
      recorded: { next: { error: { message: 'Invalid Authentication', type: 'invalid_authentication_error' } } },
      tooMany: { error: { type: 'rate_limit_reached_error', message: 'Your account request reached max request' } },
      replies: [
        balance,
        {
          status: 401,
          body: { error: { message: 'Incorrect API key provided', type: 'incorrect_api_key_error' } },
          is: 'next',
        },
      ],
      next: {
        url: 'https://api.moonshot.cn/v1/users/me/balance',
        answers: [
          active,
          { status: 401, json: { 'error.type': { is: 'invalid_authentication_error' } }, is: 'inactive' },
          { status: 401, json: { 'error.type': { is: 'incorrect_api_key_error' } }, is: 'inactive' },
        ],
        tells: { balance: 'data.available_balance' },
        tooMany: { error: { type: 'rate_limit_reached_error', message: 'Your account request reached max request' } },
        replies: [
          balance,
          {
            status: 401,
            body: { error: { message: 'Invalid Authentication', type: 'invalid_authentication_error' } },
            is: 'inactive',
          },
        ],
      },
      source: 'https://platform.moonshot.cn/docs/api/balance',
    },
    {
      // What its own command line asks: how much of the plan is used.
      keys: ['kimi-code-key'],
      url: 'https://api.kimi.com/coding/v1/usages',
      active: { 'usage.limit': 'string', limits: 'array' },
      inactive: { 'error.type': { is: 'invalid_authentication_error' } },
      tells: { usage: '{usage.used} of {usage.limit}', limits: 'user.membership.level' },
      accepted: {
        user: { membership: { level: 'LEVEL_BASIC' } },
        usage: { limit: '100', used: '1', remaining: '99' },
        limits: [],
      },
      refused: { error: { message: 'Invalid Authentication', type: 'invalid_authentication_error' } },
      source: 'observed in public tools, not documented',
    },
  ],
  sources: ['{check}', 'formats and errors: {observed}'],
});
