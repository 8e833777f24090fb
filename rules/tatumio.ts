import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tatum',
  site: 'https://tatum.io',
  noCheck: 'each call costs a credit of the plan, also that which tells how many are left',
  keys: {
    'api-key': {
      name: 'Tatum API key',
      pattern: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['t-<hex:24>-<hex:24>', '<uuid>'],
      context: {
        words: ['tatum.io', 'tatum_api', 'tatumio', 'tatum_key', 'tatum_token', 'tatumSdk', 'tatum token', 'TatumSDK'],
        within: 80,
      },
      env: ['TATUM_API_KEY', 'TATUM_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use your plan and the virtual accounts, wallets and notices of your account.',
    },
  },
  rotate: {
    console: 'https://dashboard.tatum.io',
    docs: 'https://docs.tatum.io/docs/authentication',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
