import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'M3O',
  site: 'https://m3o.com',
  retired: '2024-09, neither its site nor its source can be reached any more',
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
      risk: 'Whoever has it could use the services of M3O on your balance; they answer no more.',
    },
  },
  rotate: {
    steps: [
      'move what still uses it to another service: M3O cannot be reached any more',
      'remove the key from the code and from wherever else it stands',
    ],
  },
  sources: ['https://github.com/ripienaar/free-for-dev/pull/3511 (that it is gone)', 'format: {observed}'],
});
