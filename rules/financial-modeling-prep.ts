import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Financial Modeling Prep',
  site: 'https://site.financialmodelingprep.com',
  keys: {
    'api-key': {
      name: 'Financial Modeling Prep API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<hex:32>'],
      context: { words: ['financialmodelingprep', 'financial_modeling_prep'], within: 80 },
      env: ['FMP_API_KEY', 'FINANCIAL_MODELING_PREP_API_KEY', 'FINANCIALMODELINGPREP_API_KEY', 'FMP_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for market data on your plan until its calls are used up.',
      examples: 'https://financialmodelingprep.com/api/v3/profile/AAPL?apikey=<alnum:30><digit:2>',
    },
  },
  rotate: {
    console: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
    docs: 'https://site.financialmodelingprep.com/developer/docs',
    make: 'regenerate the API key on the dashboard: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://financialmodelingprep.com/stable/search-symbol?query=AAPL&limit=1',
    auth: { query: 'apikey' },
    active: { '0.symbol': 'string', '0.exchangeFullName': 'string' },
    inactive: { 'Error Message': { includes: 'Invalid API KEY' } },
    limited: {
      status: 429,
      json: { 'Error Message': { includes: 'Limit Reach' } },
      because: 'its calls of the day are used up',
    },
    accepted: [{ symbol: 'AAPL', name: 'Apple Inc.', currency: 'USD', exchangeFullName: 'NASDAQ Global Select' }],
    refused: { 'Error Message': 'Invalid API KEY. Feel free to create a Free API Key.' },
    recorded: { limited: { 'Error Message': 'Limit Reach. Please upgrade your plan.' } },
    source:
      'https://site.financialmodelingprep.com/developer/docs/stable/search-symbol; its refusals are observed in public code',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
