import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SalesBlink',
  site: 'https://salesblink.io',
  keys: {
    'api-key': {
      name: 'SalesBlink API key',
      pattern: /key-[0-9A-Za-z]{64}/,
      shape: 'key-<alnum:64>',
      context: { words: ['salesblink'], within: 80 },
      env: ['SALESBLINK_API_KEY', 'SALESBLINK_KEY', 'SALESBLINK_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can read and change your lists, contacts and sequences, and so have mail sent in your name.',
    },
  },
  rotate: {
    console: 'https://run.salesblink.io/account/integrations',
    docs: 'https://developer.salesblink.io',
    make: 'generate a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://run.salesblink.io/api/public/v1.0.0/folders?limit=1&skip=0',
    auth: { header: 'Authorization' },
    active: { success: { is: true }, 'data.0.id': 'string', 'data.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { success: true, data: [{ id: 'f1', name: 'Leads', type: 'email-sender' }] },
    refused: '',
    source: 'https://developer.salesblink.io',
  },
  sources: ['{docs}', 'form: {observed}'],
});
