import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Boost Note',
  site: 'https://boostnote.io',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-token': {
      name: 'Boost Note access token',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['boostnote', 'boost_note', 'boosthub'], within: 80 },
      env: ['BOOSTNOTE_TOKEN', 'BOOST_NOTE_TOKEN', 'BOOSTNOTE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the documents of the workspace.',
    },
  },
  rotate: {
    docs: 'https://boostnote.io/features/public-api',
    make: 'make a new token in the settings of the workspace',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
