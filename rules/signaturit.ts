import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Signaturit',
  site: 'https://www.signaturit.com',
  keys: {
    'access-token': {
      name: 'Signaturit access token',
      pattern: /[0-9A-Za-z]{86}/,
      shape: '<alnum:86>',
      context: { words: ['signaturit'], within: 80 },
      env: ['SIGNATURIT_ACCESS_TOKEN', 'SIGNATURIT_TOKEN', 'SIGNATURIT_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can send documents to be signed in your name and read those that were signed.',
    },
  },
  rotate: {
    console: 'https://app.signaturit.com',
    docs: 'https://docs.signaturit.com/api/latest',
    make: 'make a new access token in the settings, under API',
    end: 'delete the old key there',
  },
  noCheck:
    'the sandbox and the service itself know only their own tokens, and what they answer is too plain to tell them from others',
  sources: ['{docs}', 'form: {observed}'],
});
