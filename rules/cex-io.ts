import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CEX.IO',
  site: 'https://cex.io',
  keys: {
    'api-secret': {
      name: 'CEX.IO API secret',
      severity: 'critical',
      // The key and its secret look the same.
      pattern: /[0-9A-Za-z]{24,27}/,
      shape: ['<alnum:24><digit:2>', '<alnum:23><digit:1>', '<alnum:26><digit:1>'],
      context: { words: ['cexio', 'cex.io', 'cex_secret', 'cex_api'], within: 80 },
      env: ['CEXIO_API_SECRET', 'CEX_API_SECRET', 'CEXIO_SECRET', 'CEXIO_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it and the rest of the key can trade on the account and, if the key permits it, withdraw money.',
    },
  },
  rotate: {
    console: 'https://cex.io/trade/profile#/api',
    docs: 'https://docs.cex.io/',
    make: 'if the old key may withdraw or trade, delete it first; then activate a new one with only the permissions that it needs',
    put: 'put its halves where the old ones are used, outside git',
    end: 'look through the trades and withdrawals since the leak',
  },
  noCheck: 'its requests are signed, with a key and a user id that look like any other text',
  sources: ['{docs}', 'form: {observed}'],
});
