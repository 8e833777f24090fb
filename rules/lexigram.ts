import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lexigram',
  site: 'https://www.lexigram.io',
  noCheck: 'no page shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Lexigram API key',
      severity: 'low',
      pattern: /eyJ[0-9A-Za-z_-]{33}\.eyJ[0-9A-Za-z_-]{150,300}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ<alnum:217>.<alnum:43>',
      context: { words: ['lexigram'] },
      env: ['LEXIGRAM_API_KEY', 'LEXIGRAM_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can have medical texts analysed on your plan and use up its calls.',
    },
  },
  rotate: {
    console: 'https://app.lexigram.io',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['https://docs.lexigram.io', 'form: {observed}'],
});
