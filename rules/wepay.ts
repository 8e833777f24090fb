import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WePay',
  site: 'https://www.wepay.com',
  noCheck: 'no page tells which of its two interfaces takes it, and what that answers to a good one',
  keys: {
    'access-token': {
      name: 'WePay access token',
      severity: 'critical',
      pattern: /(?:PRODUCTION|STAGE)_[0-9a-f]{60,68}/,
      shape: ['PRODUCTION_<hex:64>', 'STAGE_<hex:64>'],
      // Many variables begin so too.
      context: { words: ['wepay'] },
      tells: true,
      env: ['WEPAY_ACCESS_TOKEN', 'WEPAY_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can take payments, give refunds and read payers in the name of the account.',
      nearMisses: 'STAGE_BUCKET=<hex:64> # wepay',
    },
  },
  rotate: {
    console: 'https://www.wepay.com/login',
    docs: 'https://developer.wepay.com/',
    make: 'sign in at {console}, open the application, and make a new access token; where no page offers it, ask the support',
    end: 'have the old token revoked',
    after: 'look through the payments and refunds since the leak',
  },
  sources: ['{docs}', 'format: {observed}'],
});
