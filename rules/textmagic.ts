import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Textmagic',
  site: 'https://www.textmagic.com',
  keys: {
    'api-key': {
      name: 'Textmagic API key',
      noCheck: 'it counts with the user name alone, and no document shows how it is refused',
      pattern: /[0-9A-Za-z]{30}/,
      shape: '<alnum:28><digit:2>',
      context: { words: ['textmagic'], within: 80 },
      env: ['TEXTMAGIC_API_KEY', 'TEXTMAGIC_KEY', 'TEXTMAGIC_TOKEN'],
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it and the user name can send messages at your cost and read the sent ones and the contacts.',
    },
  },
  rotate: {
    console: 'https://my.textmagic.com/online/api/rest-api/keys',
    docs: 'https://docs.textmagic.com/',
    make: 'add a new API key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there and look through the history',
  },
  sources: ['{docs}', 'form: {observed}'],
});
