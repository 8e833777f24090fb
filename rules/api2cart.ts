import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'API2Cart',
  site: 'https://api2cart.com',
  keys: {
    'api-key': {
      name: 'API2Cart API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['api2cart'], within: 80 },
      env: ['API2CART_API_KEY', 'API2CART_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the products, orders and customers of all shops that are linked to it.',
    },
  },
  rotate: {
    console: 'https://app.api2cart.com/#dashboard/account/api-keys',
    docs: 'https://docs.api2cart.com/api-key',
    make: 'generate a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.api2cart.com/v1.1/account.cart.list.json',
    auth: { header: 'x-api-key' },
    active: { return_code: { is: 0 }, 'result.carts_count': 'number' },
    inactive: { status: [200, 401, 403], json: { return_code: { is: 2 } } },
    refusalMayMean: 'a request from an address that it does not allow',
    accepted: { return_code: 0, return_message: '', result: { carts_count: 1, carts: [] } },
    refused: { return_code: 2, return_message: 'Incorrect API Key or ip address', result: {} },
    source: 'https://docs.api2cart.com/account-cart-list',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
