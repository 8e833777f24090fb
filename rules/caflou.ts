import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Caflou',
  site: 'https://www.caflou.com',
  keys: {
    'api-token': {
      name: 'Caflou API token',
      pattern: /eyJ[0-9A-Za-z_-]{15,60}\.eyJ[0-9A-Za-z_-]{60,100}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiJ9.eyJ<alnum:80>.<b64u:42><alnum:1>',
      context: { words: ['caflou'], within: 80 },
      env: ['CAFLOU_API_KEY', 'CAFLOU_TOKEN', 'CAFLOU_API_TOKEN'],
      confidence: 'medium',
      beside: {
        account: /(?:account_?id["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?|caflou\.com\/api\/v1\/)([0-9]{1,9})/,
      },
      risk: 'Whoever has it can read and change the projects, invoices and contacts of the account.',
      examples: 'CAFLOU_ACCOUNT_ID=<digit:5>\nCAFLOU_API_KEY=eyJhbGciOiJIUzI1NiJ9.eyJ<alnum:80>.<b64u:42><alnum:1>\n',
    },
  },
  rotate: {
    make: 'make a new token in the settings of your user',
    end: 'delete the old token there',
  },
  check: {
    // The envelope is what clients in public code read.
    url: 'https://app.caflou.com/api/v1/{account}/projects?per=1&page=1',
    active: { results: 'array', total_pages: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { results: [], total_pages: 0 },
    refused: { error: 'Unauthorized' },
    source: 'https://app.caflou.com/api/v1/i/docs/openapi/v1/openapi.yaml',
  },
  sources: ['{check}', 'format: {observed}'],
});
