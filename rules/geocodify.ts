import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Geocodify',
  site: 'https://geocodify.com',
  keys: {
    'api-key': {
      name: 'Geocodify API key',
      severity: 'low',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['geocodify'], within: 80 },
      env: ['GEOCODIFY_API_KEY', 'GEOCODIFY_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      noCheck: 'every call that takes it is counted',
      risk: 'Whoever has it can look up addresses on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://geocodify.com/dashboard',
    docs: 'https://geocodify.com/docs',
    make: 'make a new API key in the dashboard ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
