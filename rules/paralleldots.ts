import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ParallelDots',
  site: 'https://www.paralleldots.com',
  retired: '2024-10, its interface for texts answers no more',
  keys: {
    'api-key': {
      name: 'ParallelDots API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{43}/,
      shape: '<alnum:43>',
      context: { words: ['paralleldots'], within: 80 },
      env: ['PARALLELDOTS_API_KEY', 'PARALLEL_DOTS_API_KEY', 'PARALLELDOTS_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it could have texts analysed on your plan; the interface answers no more.',
    },
  },
  rotate: {
    docs: 'https://komprehend.io/documentation',
    steps: [
      'move to another service: the interface of ParallelDots has not answered since October 2024',
      'remove the key from the code and from wherever else it stands',
    ],
  },
  sources: [
    '{docs}',
    'https://github.com/NetsBlox/NetsBlox/issues/3501 (that it answers no more)',
    'format: {observed}',
  ],
});
