import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nasdaq Data Link',
  site: 'https://data.nasdaq.com',
  keys: {
    'api-key': {
      name: 'Nasdaq Data Link API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['nasdaq', 'quandl'], within: 80 },
      env: ['NASDAQ_DATA_LINK_API_KEY', 'NASDAQ_API_KEY', 'QUANDL_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can fetch the data that you subscribed to.',
      examples: 'quandl.ApiConfig.api_key = "<alnum:18><digit:2>"',
    },
  },
  rotate: {
    console: 'https://data.nasdaq.com/account/profile',
    docs: 'https://docs.data.nasdaq.com/docs/getting-started',
    make: 'make a new API key on the page of the profile ({console}): the old one ends',
  },
  check: {
    url: 'https://data.nasdaq.com/api/v3/datatables/SHARADAR/SF1.json?qopts.per_page=1',
    auth: { header: 'X-Api-Token' },
    active: { 'datatable.data': 'array', 'datatable.columns': 'array', meta: 'object' },
    limited: {
      status: [402, 403],
      json: { 'quandl_error.code': { is: 'QEPx04' } },
      because: 'its plan does not hold the table that was asked',
    },
    inactive: { status: [400, 401, 403], json: { 'quandl_error.code': { is: 'QEAx01' } }, because: 'QEAx01' },
    accepted: { datatable: { data: [], columns: [{ name: 'ticker', type: 'text' }] }, meta: { next_cursor_id: null } },
    refused: { quandl_error: { code: 'QEAx01', message: 'We could not recognize your API key.' } },
    recorded: { limited: { quandl_error: { code: 'QEPx04', message: 'You do not have permission to view this.' } } },
    tooMany: { quandl_error: { code: 'QELx06', message: 'You have exceeded the limit.' } },
    source: 'https://docs.data.nasdaq.com/docs/error-codes',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
