import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DronaHQ',
  site: 'https://www.dronahq.com',
  noCheck: 'which answer tells a good key from a dead one is not known',
  keys: {
    'api-token': {
      name: 'DronaHQ API token',
      pattern: /[0-9a-z]{50}/,
      shape: '<lownum:50>',
      context: { words: ['dronahq'], within: 80 },
      env: ['DRONAHQ_TOKEN', 'DRONAHQ_API_KEY', 'DRONAHQ_TOKEN_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the users and apps of your account.',
    },
  },
  rotate: {
    docs: 'https://docs.dronahq.com/reference/api-reference/overview/',
    make: 'generate a new token in DronaHQ, under Admin, API keys',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
