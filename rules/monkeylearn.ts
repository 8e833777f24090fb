import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MonkeyLearn',
  site: 'https://monkeylearn.com',
  noCheck: 'which answer tells a good key from a dead one is not known, nor whether the service still runs',
  keys: {
    'api-key': {
      name: 'MonkeyLearn API key',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['monkeylearn'], within: 80 },
      env: ['MONKEYLEARN_API_KEY', 'MONKEYLEARN_KEY', 'MONKEYLEARN_API_TOKEN', 'MONKEYLEARN_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use and change your models on your quota.',
    },
  },
  rotate: {
    docs: 'https://monkeylearn.com/api/v3/',
    make: 'make a new key in the account, under My account, API keys; where the page is gone, ask the support',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'length: {observed}'],
});
