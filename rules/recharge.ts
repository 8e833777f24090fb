import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Recharge',
  site: 'https://getrecharge.com',
  keys: {
    'api-token': {
      name: 'Recharge API token',
      severity: 'critical',
      pattern: /sk_(?:1|2|3|5|10)x[1-3]_[0-9a-f]{64}/,
      shape: ['sk_1x1_<hex:64>', 'sk_2x2_<hex:64>', 'sk_10x3_<hex:64>'],
      env: ['RECHARGE_API_KEY', 'RECHARGE_API_TOKEN', 'RECHARGE_ACCESS_TOKEN'],
      risk: 'Whoever has it can read the subscribers of the shop and, within its scopes, change and charge their subscriptions.',
    },
    'test-token': {
      name: 'Recharge API token (test shop)',
      severity: 'low',
      testMode: true,
      pattern: /sk_test_(?:1|2|3|5|10)x[1-3]_[0-9a-f]{64}/,
      shape: 'sk_test_1x1_<hex:64>',
      env: ['RECHARGE_API_KEY', 'RECHARGE_API_TOKEN', 'RECHARGE_ACCESS_TOKEN'],
      risk: 'Whoever has it can read and change the data of a test shop.',
    },
  },
  rotate: {
    console: 'https://admin.rechargeapps.com',
    docs: 'https://docs.getrecharge.com/docs/recharge-api-key',
    make: 'create a new API token with the same scopes: Tools and apps, API tokens ({console})',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.rechargeapps.com/token_information',
    auth: { header: 'X-Recharge-Access-Token' },
    active: { 'token_information.scopes': 'array', 'token_information.contact_email': 'string' },
    inactive: 401,
    tells: {
      account: 'token_information.contact_email',
      name: 'token_information.name',
      scopes: 'token_information.scopes',
    },
    accepted: { token_information: { name: 'Sync', contact_email: 'owner@example.com', scopes: ['read_orders'] } },
    refused: { error: 'bad authentication' },
    source: 'https://developer.rechargepayments.com/2021-11/token_information',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
