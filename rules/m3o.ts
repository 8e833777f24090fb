import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'M3O',
  site: 'https://m3o.com',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'M3O API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{48}/,
      shape: '<alnum:47><alnum:1>',
      context: { words: ['m3o', 'm3o_api', 'm3o.com'], within: 80 },
      env: ['M3O_API_TOKEN', 'M3O_API_KEY', 'M3O_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can use the services of M3O on your balance.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});
