import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Moneywave',
  site: 'https://flutterwave.com',
  noCheck: 'it is asked for with the API key, and makes a token at each try',
  keys: {
    'secret-key': {
      name: 'Moneywave live secret key',
      severity: 'critical',
      pattern: /lv_[0-9A-Z]{28,34}/,
      shape: 'lv_<upnum:28-34>',
      context: { words: ['moneywave'] },
      tells: true,
      env: ['MONEYWAVE_SECRET', 'MONEYWAVE_SECRET_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it and the API key can pay out of the wallet and charge cards in your name.',
      nearMisses: 'moneywave_currency=lv_LATVIA',
    },
    'test-secret-key': {
      name: 'Moneywave test secret key',
      severity: 'low',
      testMode: true,
      pattern: /ts_[0-9A-Z]{28,34}/,
      shape: 'ts_<upnum:28-34>',
      context: { words: ['moneywave'] },
      tells: true,
      env: ['MONEYWAVE_SECRET', 'MONEYWAVE_SECRET_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can use the test mode of the account; no real money moves.',
    },
  },
  rotate: {
    docs: 'https://flutterwave.com/us/developers',
    make: 'ask the support of Flutterwave, who made Moneywave, for new keys',
    put: 'put them where the old ones are used, outside git',
    end: 'have the old keys ended in the same letter',
    after: 'look through the payouts since the leak',
  },
  sources: ['{docs}', 'forms and calls: {observed}'],
});
