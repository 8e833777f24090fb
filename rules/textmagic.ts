import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Textmagic',
  site: 'https://www.textmagic.com',
  keys: {
    'api-key': {
      name: 'Textmagic API key',
      pattern: /[0-9A-Za-z]{30}/,
      shape: '<alnum:28><digit:2>',
      context: { words: ['textmagic'], within: 80 },
      env: ['TEXTMAGIC_API_KEY', 'TEXTMAGIC_KEY', 'TEXTMAGIC_TOKEN'],
      entropy: 4.01,
      confidence: 'medium',
      beside: { user: /user(?:name)?["'\])]{0,2}\s{0,3}(?:=>|[:=,])\s{0,3}["']?([0-9A-Za-z._@+-]{3,64})/ },
      risk: 'Whoever has it and the user name can send messages at your cost and read the sent ones and the contacts.',
      examples: 'TEXTMAGIC_USERNAME=acme\nTEXTMAGIC_API_KEY=<alnum:28><digit:2>\n',
    },
  },
  rotate: {
    console: 'https://my.textmagic.com/online/api/rest-api/keys',
    docs: 'https://docs.textmagic.com/',
    make: 'add a new API key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there and look through the history',
  },
  check: {
    url: 'https://rest.textmagic.com/api/v2/user',
    auth: { basic: '{user}:{key}' },
    active: { id: 'number', username: 'string', balance: 'number', currency: 'object' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { account: 'email', balance: '{balance} {currency.id}' },
    accepted: { id: 1, username: 'acme', email: 'owner@example.com', balance: 1.5, currency: { id: 'EUR' } },
    refused: '',
    source: 'https://github.com/textmagic/textmagic-rest-nodejs-v2 (getCurrentUser)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
