import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ParallelDots',
  site: 'https://www.paralleldots.com',
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
      noCheck: 'every call that takes it is counted',
      risk: 'Whoever has it can have texts analysed on your plan.',
    },
  },
  rotate: {
    console: 'https://dashboard.komprehend.io',
    docs: 'https://komprehend.io/documentation',
    make: 'make a new key in the account ({console}), or write to its support where there is no button',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
