import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gemstash',
  site: 'https://github.com/rubygems/gemstash',
  keys: {
    'api-key': {
      name: 'Gemstash API key',
      noCheck: 'its server is your own, and what this answers is documented nowhere',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['gemstash'], within: 60 },
      env: ['GEMSTASH_KEY', 'GEMSTASH_API_KEY', 'GEMSTASH_PUSH_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and reaches the server can fetch your private gems and, if it may push, replace them.',
      examples: '---\n:gemstash: <hex:32>\n',
    },
  },
  rotate: {
    docs: 'https://github.com/rubygems/gemstash/blob/main/docs/gemstash-authorize.1.md',
    make: 'run gemstash authorize on the server for a new key, with only push, yank or fetch as needed',
    put: 'put it in ~/.gem/credentials, or in the settings of bundler, outside git',
    end: 'run gemstash authorize --remove --key with the old one',
  },
  sources: ['{docs}', 'https://github.com/rubygems/gemstash'],
});
