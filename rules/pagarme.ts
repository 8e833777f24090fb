import { defineProvider } from '../src/rulebook/define-provider.ts';

const balance = {
  url: 'https://api.pagar.me/1/balance',
  auth: { query: 'api_key' },
  active: { object: { is: 'balance' }, 'available.amount': 'number', 'waiting_funds.amount': 'number' },
  inactive: { status: [400, 401], json: { 'errors.0.message': 'string' } },
  refusalMayMean: 'something else: what it says to a dead key is not known for sure',
  tells: { balance: '{available.amount} BRL cents' },
  accepted: { object: 'balance', waiting_funds: { amount: 0 }, available: { amount: 0 }, transferred: { amount: 0 } },
  refused: {
    errors: [{ type: 'invalid_parameter', message: 'the key is wrong' }],
    url: '/balance',
    method: 'get',
  },
  source: 'https://docs.pagar.me/v4/reference',
} as const;

export default defineProvider({
  name: 'Pagar.me',
  site: 'https://pagar.me',
  keys: {
    'api-key': {
      name: 'Pagar.me API key',
      severity: 'critical',
      pattern: /ak_live_[0-9A-Za-z]{30}/,
      shape: 'ak_live_<alnum:30>',
      env: ['PAGARME_API_KEY', 'PAGARME_KEY', 'PAGAR_ME_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can take and refund payments, move your balance and read your customers.',
    },
    'test-api-key': {
      name: 'Pagar.me API key (test)',
      severity: 'low',
      testMode: true,
      pattern: /ak_test_[0-9A-Za-z]{30}/,
      shape: 'ak_test_<alnum:30>',
      env: ['PAGARME_API_KEY', 'PAGARME_TEST_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make test payments, where no money moves.',
    },
  },
  rotate: {
    console: 'https://dash.pagar.me',
    docs: 'https://docs.pagar.me/docs/chaves-de-acesso',
    make: 'make a new key at {console}, in the settings of the account, Keys',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there and look through payments and transfers since the leak',
  },
  check: [
    { ...balance, keys: ['api-key'] },
    { ...balance, keys: ['test-api-key'] },
  ],
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
