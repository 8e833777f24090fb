import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Stream by getstream.io',
  site: 'https://getstream.io',
  keys: {
    'api-secret': {
      name: 'Stream API secret',
      severity: 'critical',
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      // Not "stream" alone: it is a word of every language.
      context: {
        words: [
          'getstream',
          'stream_api_secret',
          'stream_api_key',
          'streamApiSecret',
          'StreamChat',
          'stream-io',
          'stream-chat',
        ],
        within: 80,
      },
      env: ['GETSTREAM_API_SECRET', 'GETSTREAM_SECRET', 'STREAM_CHAT_SECRET', 'STREAM_IO_API_SECRET'],
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can sign tokens for any user, and read, write and delete all chats and feeds of the application.',
      examples: "const client = StreamChat.getInstance('<lownum:12>', '<lownum:64>');",
      nearMisses: 'stream_api = require("node:stream") // <hex:40>',
    },
  },
  rotate: {
    console: 'https://dashboard.getstream.io',
    docs: 'https://getstream.io/docs_rest/',
    make: 'open the application at {console} and create a new API key with its secret under Access keys',
    put: 'put both where the old ones are used, outside git',
    end: 'revoke the old key there: tokens signed with its secret end too',
  },
  noCheck:
    'it is not sent but signs tokens, and which key belongs to it, and so what a refusal means, it does not tell',
  sources: ['{docs}', 'length: {observed}'],
});
