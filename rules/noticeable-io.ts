import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Noticeable.io',
  site: 'https://noticeable.io',
  keys: {
    'api-key': {
      name: 'Noticeable API key',
      noCheck: 'what it answers to a good or a dead key is documented nowhere',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:18><digit:2>',
      // Not "noticeable" alone: an ordinary word.
      context: {
        words: ['noticeable.io', 'noticeable api', 'noticeable token', 'noticeable key', 'noticeable secret'],
        within: 80,
      },
      env: ['NOTICEABLE_IO_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read, write and delete the posts of your projects, which your users are shown as news.',
      nearMisses: 'no noticeable difference_in_the_rate',
    },
  },
  rotate: {
    console: 'https://dashboard.noticeable.io',
    docs: 'https://graphdoc.noticeable.io',
    make: 'generate a new API key in the settings of the project at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
