import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TaxJar',
  site: 'https://www.taxjar.com',
  keys: {
    'api-token': {
      name: 'TaxJar API token',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['taxjar'], within: 80 },
      env: ['TAXJAR_API_KEY', 'TAXJAR_API_TOKEN', 'TAXJAR_KEY', 'TAXJAR_TOKEN', 'TAXJAR_SANDBOX_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the orders and refunds that your taxes are filed from.',
    },
  },
  rotate: {
    console: 'https://app.taxjar.com/account#api-access',
    docs: 'https://developers.taxjar.com/api/reference/#authentication',
    make: 'generate a new token at {console}',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.taxjar.com/v2/categories',
    active: { 'categories.0.product_tax_code': 'string', 'categories.0.name': 'string' },
    answers: { status: 401, is: 'next', recorded: { error: 'Unauthorized', detail: 'Not authorized', status: 401 } },
    next: {
      url: 'https://api.sandbox.taxjar.com/v2/categories',
      active: { 'categories.0.product_tax_code': 'string', 'categories.0.name': 'string' },
      // Its page of errors says that 401 means a wrong key.
      inactive: 401,
      accepted: { categories: [{ name: 'Clothing', product_tax_code: '20010', description: 'Clothes' }] },
      refused: { error: 'Unauthorized', detail: 'Not authorized', status: 401 },
    },
    accepted: { categories: [{ name: 'Clothing', product_tax_code: '20010', description: 'Clothes' }] },
    source: 'https://developers.taxjar.com/api/reference/#errors',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
