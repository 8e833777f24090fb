import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Simvoly',
  site: 'https://simvoly.com',
  noCheck: 'its calls go to an address of the customer’s own, and no page shows what they answer to a good key',
  keys: {
    'api-key': {
      name: 'Simvoly API key',
      pattern: /[0-9a-z]{33}/,
      shape: '<lownum:33>',
      context: { words: ['simvoly'], within: 80 },
      env: ['SIMVOLY_API_KEY', 'SIMVOLY_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the members and orders of the site.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});
