import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'VBOUT',
  site: 'https://www.vbout.com',
  noCheck: 'which answer tells a good key from a dead one is not known',
  keys: {
    'api-key': {
      name: 'VBOUT API key',
      pattern: /[0-9]{25}/,
      shape: '<digit:25>',
      context: { words: ['vbout'], within: 80 },
      env: ['VBOUT_API_KEY', 'VBOUT_KEY'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it can read contacts and send mail and posts in your name.',
    },
  },
  rotate: {
    console: 'https://app.vbout.com/Settings',
    docs: 'https://developers.vbout.com',
    make: 'make a new key at {console}; where no button is offered, ask the support',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
