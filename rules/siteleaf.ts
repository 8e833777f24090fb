import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Siteleaf',
  site: 'https://www.siteleaf.com',
  keys: {
    'api-key': {
      name: 'Siteleaf API key or secret',
      // Both halves look the same.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['siteleaf'], within: 80 },
      env: ['SITELEAF_API_KEY', 'SITELEAF_API_SECRET'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'it is one half of two that look the same, and both are needed',
      risk: 'Whoever has it and its other half can change and publish your sites.',
    },
  },
  rotate: {
    console: 'https://manage.siteleaf.com/account',
    docs: 'https://learn.siteleaf.com/api/authentication/',
    make: 'make a new API key and secret in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
