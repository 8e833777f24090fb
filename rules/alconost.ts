import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Alconost Nitro',
  site: 'https://nitro.alconost.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Alconost Nitro API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['alconost'], within: 80 },
      env: ['ALCONOST_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can order translations at your cost and read your orders.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});
