import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Raven Tools',
  site: 'https://raventools.com',
  keys: {
    'api-key': {
      name: 'Raven Tools API key',
      noCheck: 'no page that was read shows what it answers to a dead key',
      severity: 'medium',
      pattern: /[0-9A-Z-]{16}/,
      shape: '<HEX:16>',
      context: { words: ['raventools', 'raven_tools_'], within: 60 },
      env: ['RAVENTOOLS_API_KEY', 'RAVEN_TOOLS_API_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the campaigns, keywords and links of the account.',
      examples: 'http://api.raventools.com/api?key=<HEX:16>&method=domains&format=json',
    },
  },
  rotate: {
    docs: 'https://api.raventools.com/docs/',
    make: 'make a new API key in Raven Tools',
    end: 'make sure that the old one is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
