import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Email verifier of meetchopra.com',
  site: 'https://verifier.meetchopra.com',
  keys: {
    'access-token': {
      name: 'access token of the email verifier of meetchopra.com',
      noCheck: 'each call of it looks an address up',
      severity: 'low',
      pattern: /[0-9a-z]{96}/,
      shape: '<lownum:96>',
      context: { words: ['meetchopra'], within: 100 },
      env: ['MEETCHOPRA_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can have addresses verified in your name.',
      examples: 'https://verifier.meetchopra.com/verify/someone@shop.io?token=<lownum:96>',
    },
  },
  rotate: {
    docs: 'https://verifier.meetchopra.com/docs#/',
    make: 'make a new token in your account',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
