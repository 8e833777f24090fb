import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apptivo',
  site: 'https://www.apptivo.com',
  keys: {
    'api-key': {
      name: 'Apptivo API or access key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z-]{32}/,
      shape: ['<uuid>', '<alnum:30><digit:2>', '<any:[0-9a-f]:32>'],
      context: { words: ['apptivo'], within: 80 },
      env: ['APPTIVO_API_KEY', 'APPTIVO_ACCESS_KEY', 'APPTIVO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and its other half can read and change the customers, orders and invoices of the firm.',
    },
  },
  rotate: {
    console: 'https://app.apptivo.com',
    docs: 'https://developer.apptivo.com/',
    make: 'make a new API key under Business Settings, Security, API Access',
    put: 'put both keys where the old ones are used, outside git',
    end: 'delete the old key there',
  },
  noCheck: 'the API key is only taken together with the access key, and its documents do not show how it refuses them',
  sources: ['{docs}', 'form: {observed}'],
});
