import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'tyntec',
  site: 'https://www.tyntec.com',
  keys: {
    'api-key': {
      name: 'tyntec API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['tyntec'], within: 80 },
      env: ['TYNTEC_API_KEY', 'TYNTEC_APIKEY', 'TYNTEC_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can send SMS and WhatsApp messages in your name and at your cost.',
    },
  },
  rotate: {
    console: 'https://my.tyntec.com/api-settings',
    docs: 'https://api.tyntec.com/reference',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.tyntec.com/byon/contacts/v1',
    auth: { header: 'apikey' },
    active: { contacts: 'array', size: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { contacts: [], size: 0 },
    refused: '',
    source: 'https://github.com/airbytehq/airbyte (source-tyntec-sms)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
