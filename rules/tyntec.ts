import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'tyntec',
  site: 'https://www.tyntec.com',
  noCheck: 'which answer tells a good key from a dead one is not known',
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
  sources: ['{docs}', 'form: {observed}'],
});
