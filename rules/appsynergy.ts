import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AppSynergy',
  site: 'https://www.appsynergy.com',
  noCheck: 'each of its calls makes a document or changes data',
  keys: {
    'api-key': {
      name: 'AppSynergy API key',
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      context: { words: ['appsynergy'], within: 80 },
      env: ['APPSYNERGY_API_KEY', 'APPSYNERGY_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can call the API of your applications and read their data.',
    },
  },
  rotate: {
    docs: 'https://www.appsynergy.com/docs',
    make: 'make a new API key in your account; where no button is offered, ask the support',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
