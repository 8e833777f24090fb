import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WorldCoinIndex',
  site: 'https://www.worldcoinindex.com',
  keys: {
    'api-key': {
      name: 'WorldCoinIndex API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{35}/,
      shape: '<alnum:35>',
      context: { words: ['worldcoinindex'], within: 80 },
      env: ['WORLDCOININDEX_API_KEY', 'WORLDCOININDEX_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      noCheck: 'each call that takes it is counted',
      risk: 'Whoever has it can ask for prices and use up the requests of your key.',
    },
  },
  rotate: {
    console: 'https://www.worldcoinindex.com/apiservice',
    docs: 'https://www.worldcoinindex.com/apiservice',
    make: 'ask for a new key at {console}',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
