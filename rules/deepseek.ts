import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DeepSeek',
  site: 'https://www.deepseek.com',
  keys: {
    'api-key': {
      name: 'DeepSeek API key',
      // DashScope and others give out the same shape, so DeepSeek must be named near it.
      pattern: /sk-[0-9a-f]{32}/,
      shape: 'sk-<hex:32>',
      context: { words: ['deepseek'] },
      env: ['DEEPSEEK_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can use the models on your prepaid balance.',
      examples: 'client = OpenAI(api_key="sk-<hex:32>", base_url="https://api.deepseek.com")',
    },
  },
  rotate: {
    console: 'https://platform.deepseek.com/api_keys',
    docs: 'https://api-docs.deepseek.com/',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the usage page for what was spent with it',
  },
  check: {
    url: 'https://api.deepseek.com/user/balance',
    active: { is_available: { is: true }, balance_infos: 'array' },
    limited: { status: 200, json: { is_available: { is: false }, balance_infos: 'array' }, because: 'no balance left' },
    inactive: {
      status: [400, 401],
      json: { 'error.type': { is: 'authentication_error' }, 'error.message': { includes: 'Authentication Fails' } },
    },
    tells: { balance: '{balance_infos.0.total_balance} {balance_infos.0.currency}' },
    accepted: { is_available: true, balance_infos: [{ currency: 'USD', total_balance: '12.30' }] },
    refused: {
      error: {
        message: 'Authentication Fails, Your api key: ****0000 is invalid',
        type: 'authentication_error',
        code: 'invalid_request_error',
      },
    },
    recorded: { limited: { is_available: false, balance_infos: [{ currency: 'USD', total_balance: '0.00' }] } },
    source: 'https://api-docs.deepseek.com/api/get-user-balance',
  },
  sources: ['{docs}', 'format: {observed}'],
});
