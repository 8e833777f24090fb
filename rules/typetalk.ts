import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Typetalk',
  site: 'https://www.typetalk.com',
  keys: {
    'client-secret': {
      name: 'Typetalk client secret',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['typetalk'], within: 80 },
      env: ['TYPETALK_CLIENT_SECRET', 'TYPETALK_SECRET', 'HUBOT_TYPETALK_CLIENT_SECRET'],
      entropy: 4,
      confidence: 'medium',
      beside: { pair: /client_?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z]{32})/ },
      risk: 'Whoever has it and the client id can read and post messages as you, as far as its scopes go.',
      examples: 'TYPETALK_CLIENT_ID=<alnum:16><alnum:16>\nTYPETALK_CLIENT_SECRET=<alnum:64>\n',
    },
    'bot-token': {
      name: 'Typetalk bot token',
      noCheck: 'it opens one topic, whose number does not stand in it',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['x-typetalk-token', 'typetalktoken', 'typetalk_token'], within: 40 },
      env: ['TYPETALK_TOKEN', 'TYPETALK_BOT_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and post messages in the topic of the bot.',
      examples: "headers = { 'X-TYPETALK-TOKEN': '<alnum:64>' }",
    },
  },
  rotate: {
    docs: 'https://developer.nulab.com/docs/typetalk/auth',
    make: 'make new credentials: of an application on the Developer Application page, of a bot on the page where its topic is edited',
    put: 'put them where the old ones are used, outside git',
    end: 'delete the old application or bot there',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://typetalk.com/oauth2/access_token',
    client: 'in-body',
    source: 'https://developer.nulab.com/docs/typetalk/auth',
  },
  sources: ['{docs}', 'https://developer.nulab.com/docs/typetalk/samples', 'lengths: {observed}'],
});
