import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OOPSpam',
  site: 'https://www.oopspam.com',
  keys: {
    'api-key': {
      name: 'OOPSpam API key',
      noCheck: 'its calls are counted, and those that are not change what it has learned',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:38><digit:2>',
      context: { words: ['oopspam'], within: 80 },
      env: ['OOPSPAM_API_KEY', 'OOPSPAM_KEY'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can have texts judged on your plan until its calls are used up.',
    },
  },
  rotate: {
    console: 'https://app.oopspam.com',
    docs: 'https://www.oopspam.com/docs/',
    make: 'generate a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
