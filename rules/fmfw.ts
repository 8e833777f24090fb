import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FMFW.io',
  site: 'https://fmfw.io',
  keys: {
    'secret-key': {
      name: 'FMFW.io secret key',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: '<alnum:32>',
      context: { words: ['fmfw'], within: 80 },
      env: ['FMFW_SECRET_KEY', 'FMFW_API_SECRET', 'FMFW_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      beside: {
        public:
          /(?:fmfw_?(?:io_?)?|[&?"'\s,{])(?:api|public)_?key["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9A-Za-z_-]{32})/,
      },
      risk: 'Whoever has it and the other half can trade on the account and, if it may, withdraw its money.',
      examples: 'FMFW_API_KEY=<alnum:32>\nFMFW_SECRET_KEY=<alnum:32>\n',
    },
  },
  rotate: {
    docs: 'https://api.fmfw.io',
    make: 'create a new pair of keys in the settings, with only the rights it needs',
    put: 'put both where the old ones are used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.fmfw.io/api/3/spot/balance',
    auth: { basic: '{public}:{key}' },
    active: { '0.currency': 'string', '0.available': 'string', '0.reserved': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: [{ currency: 'BTC', available: '0', reserved: '0', reserved_margin: '0' }],
    refused: { error: { code: 1002, message: 'made up' } },
    source: 'https://api.fmfw.io',
  },
  sources: ['{docs}', 'https://github.com/ccxt/ccxt', 'format: {observed}'],
});
