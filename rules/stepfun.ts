import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'StepFun',
  site: 'https://www.stepfun.com',
  keys: [
    {
      id: 'api-key',
      name: 'StepFun API key',
      severity: 'high',
      // Its shape is published nowhere: long, random, and named StepFun.
      pattern: /[0-9A-Za-z]{40,80}/,
      context: {
        // Its other variable is no name in env: whatever begins with step would be taken for StepFun's.
        words: [
          'step_api_key',
          'api.stepfun',
          'stepfun"',
          'stepfun_api',
          'stepfun_key',
          'stepfun_token',
          'stepfun key',
          'stepfun.ai',
        ],
        within: 60,
      },
      env: ['STEPFUN_API_KEY', 'STEPFUN_KEY'],
      // Above what hex can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run StepFun models on your balance and read the files of your account.',
      examples: [
        'STEPFUN_API_KEY=<alnum:64>',
        'client = OpenAI(api_key="<alnum:64>", base_url="https://api.stepfun.com/v1")',
        '{"stepfun": {"apiKey": "<alnum:48>"}}',
        '$env:STEP_API_KEY="<alnum:64>"',
      ],
      nearMisses: ['stepfun_commit: <hex:40>', 'API_KEY=<alnum:64>', 'STEPFUN_API_KEY=your_stepfun_api_key'],
    },
  ],
  rotate: {
    console: 'https://platform.stepfun.com/interface-key',
    docs: 'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
    steps: [
      'create a new key at https://platform.stepfun.com/interface-key',
      'put it in STEPFUN_API_KEY, outside git',
      'delete the old key there and look through the bill since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.stepfun.com/v1/accounts',
      auth: 'bearer',
      answers: [
        { status: 200, json: { object: { is: 'account' }, type: 'string', balance: 'number' }, is: 'active' },
        { status: 401, json: { 'error.type': { is: 'invalid_api_key' } }, is: 'inactive' },
      ],
      tells: { balance: 'balance', kind: 'type' },
      elsewhere: 'the international platform, api.stepfun.ai',
      replies: [
        {
          status: 200,
          body: {
            object: 'account',
            type: 'prepaid',
            balance: 12.5,
            total_cash_balance: 20.5,
            total_voucher_balance: 5.5,
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: { message: 'Incorrect API key provided', type: 'invalid_api_key' } },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
    },
  ],
  sources: [
    'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
    'format: documented nowhere; the length is a guess within wide limits',
  ],
});
