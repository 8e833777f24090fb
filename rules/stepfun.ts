import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'StepFun',
  site: 'https://www.stepfun.com',
  keys: {
    'api-key': {
      name: 'StepFun API key',
      // Its shape is published nowhere: long, random, and named StepFun.
      pattern: /[0-9A-Za-z]{40,80}/,
      shape: '<alnum:48-64>',
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
      examples: 'client = OpenAI(api_key="<alnum:64>", base_url="https://api.stepfun.com/v1")',
      nearMisses: 'stepfun_commit: <hex:40>',
    },
  },
  rotate: {
    console: 'https://platform.stepfun.com/interface-key',
    docs: 'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the bill since the leak',
  },
  check: {
    url: 'https://api.stepfun.com/v1/accounts',
    active: { object: { is: 'account' }, type: 'string', balance: 'number' },
    inactive: { 'error.type': { is: 'invalid_api_key' } },
    tells: { balance: 'balance', kind: 'type' },
    elsewhere: 'the international platform, api.stepfun.ai',
    accepted: {
      object: 'account',
      type: 'prepaid',
      balance: 12.5,
      total_cash_balance: 20.5,
      total_voucher_balance: 5.5,
    },
    refused: { error: { message: 'Incorrect API key provided', type: 'invalid_api_key' } },
    source: 'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
  },
  sources: ['{docs}', 'format: documented nowhere; the length is a guess within wide limits'],
});
