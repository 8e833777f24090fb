import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Signable e-signatures',
  site: 'https://www.signable.co.uk',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Signable API key',
      pattern: /[0-9a-z-]{32}|[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:32>'],
      context: {
        words: ['signable.co.uk', 'signable_api', 'signable_key', 'signable_token', 'signable key', 'signable token'],
        within: 80,
      },
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and send your contracts.',
    },
  },
  rotate: {
    docs: 'https://developers.signable.app',
    make: 'make a new key in the settings of your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
