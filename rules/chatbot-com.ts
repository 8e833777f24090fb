import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ChatBot.com',
  site: 'https://www.chatbot.com',
  keys: {
    'developer-token': {
      name: 'ChatBot.com developer access token',
      noCheck: 'what it answers to a good or a dead token is documented nowhere',
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: '<b64u:31><alnum:1>',
      // Not "chatbot" alone: anybody has one.
      context: {
        words: ['chatbot.com', 'chatbot_com', 'chatbot-com', 'chatbot_developer', 'chatbot developer'],
        within: 80,
      },
      env: ['CHATBOT_COM_TOKEN', 'CHATBOT_COM_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your bots and the conversations and users that they had.',
      examples: 'curl -H "Authorization: Bearer <b64u:31><alnum:1>" https://api.chatbot.com/stories',
      nearMisses: 'chatbot_token = my_chatbot_token_of_the_weather_bot',
    },
  },
  rotate: {
    console: 'https://app.chatbot.com/settings/developer',
    docs: 'https://www.chatbot.com/docs/',
    make: 'take a new developer access token at {console}; if it offers none, ask the support for one',
    end: 'have the old token ended at the same place',
  },
  sources: ['{docs}', 'length: {observed}'],
});
