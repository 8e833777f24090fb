import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Chatfuel',
  site: 'https://chatfuel.com',
  keys: {
    'api-token': {
      name: 'Chatfuel broadcasting API token',
      noCheck: 'the call that it is documented for sends messages',
      pattern: /[0-9A-Za-z]{128}|[0-9A-Za-z]{64}/,
      shape: ['<alnum:126><digit:2>', '<alnum:62><digit:2>'],
      context: { words: ['chatfuel'], within: 80 },
      env: ['CHATFUEL_TOKEN', 'CHATFUEL_API_TOKEN', 'CHATFUEL_API_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can write to the users of your bot in its name.',
    },
  },
  rotate: {
    console: 'https://dashboard.chatfuel.com',
    docs: 'https://docs.chatfuel.com/',
    make: 'open the settings of the bot, Broadcasting API, and make a new token',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old token answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
