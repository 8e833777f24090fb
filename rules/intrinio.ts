import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Intrinio',
  site: 'https://intrinio.com',
  keys: {
    'api-key': {
      name: 'Intrinio API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{44}/,
      shape: '<alnum:44>',
      context: { words: ['intrinio'], within: 80 },
      env: ['INTRINIO_API_KEY', 'INTRINIO_KEY', 'INTRINIO_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can use the market data that you pay for.',
    },
  },
  rotate: {
    console: 'https://account.intrinio.com/account/access_keys',
    docs: 'https://docs.intrinio.com/documentation/api_v2/getting_started',
    make: 'make a new key at {console}',
    end: 'revoke the old key there',
  },
  check: {
    url: 'https://api-v2.intrinio.com/companies?page_size=1',
    active: { 'companies.0.id': 'string', 'companies.0.ticker': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { companies: [{ id: 'com_1', ticker: 'XMPL', name: 'Example' }], next_page: null },
    refused: { error: 'Not authorised', message: 'The key is not valid.' },
    source: 'https://docs.intrinio.com/documentation/web_api/get_all_companies_v2',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
