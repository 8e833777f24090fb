import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apptivo',
  site: 'https://www.apptivo.com',
  keys: {
    'api-key': {
      name: 'Apptivo API or access key',
      pattern:
        /(?:[0-9A-Za-z]{12}-[0-9A-Za-z]{14}-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z-]{32}/,
      shape: ['<alnum:12>-<alnum:14>-<uuid>', '<uuid>', '<alnum:30><digit:2>', '<any:[0-9a-f]:32>'],
      context: { words: ['apptivo'], within: 80 },
      env: ['APPTIVO_API_KEY', 'APPTIVO_ACCESS_KEY', 'APPTIVO_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { access: /(?:apptivo_?|[&?"'\s,{])access_?key["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9A-Za-z-]{16,64})/ },
      risk: 'Whoever has it and its other half can read and change the customers, orders and invoices of the firm.',
      examples:
        'https://api.apptivo.com/app/dao/v6/leads?a=getConfigData&apiKey=<alnum:12>-<alnum:14>-<uuid>&accessKey=<alnum:16>',
    },
  },
  rotate: {
    console: 'https://app.apptivo.com',
    docs: 'https://developer.apptivo.com/',
    make: 'make a new API key under Business Settings, Security, API Access',
    put: 'put both keys where the old ones are used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.apptivo.com/app/dao/v6/customers?a=getConfigData&accessKey={access}',
    auth: { query: 'apiKey' },
    active: { phoneTypes: 'array', emailTypes: 'array', addressTypes: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { phoneTypes: [{}], emailTypes: [{}], addressTypes: [{}], webLayout: '{}' },
    refused: { message: 'Unauthorized' },
    source: 'https://www.apptivo.com/developer-api/customers-api-reference/getcustomersconfigdata/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
