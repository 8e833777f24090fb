import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Verimail',
  site: 'https://verimail.io',
  keys: {
    'api-key': {
      name: 'Verimail API key',
      severity: 'low',
      pattern: /[0-9A-Z]{32}/,
      shape: '<upnum:30><digit:2>',
      context: { words: ['verimail'], within: 80 },
      env: ['VERIMAIL_API_KEY', 'VERIMAIL_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      noCheck: 'every call that takes it costs a credit',
      risk: 'Whoever has it can check mail addresses at the cost of your credits.',
    },
  },
  rotate: {
    console: 'https://app.verimail.io',
    docs: 'https://docs.verimail.io/',
    make: 'make a new API key in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
