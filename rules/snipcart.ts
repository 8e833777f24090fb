import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Snipcart',
  site: 'https://snipcart.com',
  keys: {
    'secret-key': {
      name: 'Snipcart secret API key',
      pattern: /S_[0-9A-Za-z_-]{60,80}|[0-9A-Za-z_-]{75}/,
      shape: ['<alnum:75>', 'S_<alnum:73>'],
      context: {
        words: [
          'snipcart_secret',
          'snipcart_api',
          'snipcart_key',
          'app.snipcart.com',
          'snipcart key',
          'snipcart token',
        ],
        within: 60,
      },
      env: ['SNIPCART_SECRET_API_KEY', 'SNIPCART_API_KEY', 'SNIPCART_SECRET_KEY', 'SNIPCART_SECRET'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read orders and customers of the shop and refund payments.',
    },
  },
  rotate: {
    console: 'https://app.snipcart.com/dashboard/account/credentials',
    docs: 'https://docs.snipcart.com/v3/api-reference/authentication',
    make: 'generate a new secret key at {console}, with a name of its own',
    end: 'delete the old secret key there',
    after: 'look through orders and refunds since the leak',
  },
  check: {
    url: 'https://app.snipcart.com/api/orders?limit=1',
    auth: { basic: '{key}:' },
    headers: { Accept: 'application/json' },
    active: { totalItems: 'number', 'items.0.invoiceNumber': 'string', 'items.0.token': 'string' },
    refusalMayMean: 'that it is a public key of the shop, which may read nothing',
    inactive: 401,
    accepted: { totalItems: 1, offset: 0, limit: 1, items: [{ token: 'o1', invoiceNumber: 'SNIP-1' }] },
    refused: '',
    source: 'https://docs.snipcart.com/v3/api-reference/orders',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
