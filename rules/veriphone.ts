import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Veriphone',
  site: 'https://veriphone.io',
  keys: {
    'api-key': {
      name: 'Veriphone API key',
      noCheck: 'each call that takes it is counted',
      severity: 'low',
      pattern: /[0-9A-Z]{32}/,
      shape: ['<upnum:30><digit:2>', '<HEX:32>'],
      context: { words: ['veriphone'], within: 80 },
      env: ['VERIPHONE_API_KEY', 'VERIPHONE_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can verify numbers on your credits until they are used up.',
    },
  },
  rotate: {
    console: 'https://veriphone.io/cp',
    docs: 'https://veriphone.io/docs/v2',
    make: 'generate a new API key in the control panel',
    end: 'make sure that the old key answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
