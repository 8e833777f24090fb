import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Restpack',
  site: 'https://restpack.io',
  keys: {
    'access-token': {
      name: 'Restpack access token',
      noCheck: 'no page shows what it answers to a good token',
      severity: 'low',
      pattern: /[0-9A-Za-z]{48}/,
      shape: ['<alnum:46><digit:2>'],
      context: { words: ['restpack'], within: 80 },
      env: ['RESTPACK_ACCESS_TOKEN', 'RESTPACK_API_KEY', 'RESTPACK_TOKEN'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can make screenshots and documents on your plan until it is used up.',
    },
  },
  rotate: {
    console: 'https://restpack.io/console',
    docs: 'https://restpack.io/screenshot/docs',
    make: 'take a new access token of the product at {console}',
    end: 'delete the old one there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
