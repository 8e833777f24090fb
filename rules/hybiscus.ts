import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hybiscus',
  site: 'https://hybiscus.dev',
  keys: {
    'api-key': {
      name: 'Hybiscus API key',
      noCheck: 'what it answers to a dead key is documented nowhere',
      severity: 'low',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:41><digit:2>',
      context: { words: ['hybiscus'], within: 80 },
      env: ['HYBISCUS_API_KEY', 'HYBISCUS_KEY'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can make reports on your plan and use up its quota.',
    },
  },
  rotate: {
    console: 'https://cloud.hybiscus.dev',
    docs: 'https://hybiscus.dev/docs/',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'length: {observed}'],
});
