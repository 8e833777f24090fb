import { defineProvider } from '../src/rulebook/define-provider.ts';

const context = { words: ['rainforestpay', 'rainforest_pay', 'sbx_mid_'] } as const;

export default defineProvider({
  name: 'Rainforest Pay',
  site: 'https://www.rainforestpay.com',
  keys: {
    'api-key': {
      name: 'Rainforest Pay API key',
      severity: 'critical',
      // What begins so may be a key of anybody's.
      pattern: /apikey_[0-9a-f]{64}/,
      shape: 'apikey_<hex:64>',
      context,
      tells: true,
      env: ['RAINFOREST_API_KEY', 'RAINFOREST_PAY_API_KEY'],
      risk: 'Whoever has it can charge and refund payments and change the payout accounts of your merchants.',
    },
    'sandbox-api-key': {
      name: 'Rainforest Pay API key (sandbox)',
      severity: 'low',
      testMode: true,
      pattern: /sbx_apikey_[0-9a-f]{64}/,
      shape: 'sbx_apikey_<hex:64>',
      context,
      tells: true,
      env: ['RAINFOREST_API_KEY', 'RAINFOREST_PAY_API_KEY'],
      risk: 'Whoever has it can change your test data; no money moves.',
      examples: 'readonly merchantId = "sbx_mid_<alnum:27>";\nreadonly token = "sbx_apikey_<hex:64>";',
    },
  },
  rotate: {
    console: 'https://portal.rainforestpay.com',
    docs: 'https://docs.rainforestpay.com/docs/api-keys',
    make: 'create a new API key in the portal ({console})',
    end: 'disable the old key, and delete it when nothing fails; look through refunds and payouts since the leak',
  },
  noCheck: 'no page shows the refusal of a dead key, nor what only this service would answer to a good one',
  sources: ['{docs}', 'https://docs.rainforestpay.com/docs/authentication', 'length: {observed}'],
});
