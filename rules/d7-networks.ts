import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'D7 Networks',
  site: 'https://d7networks.com',
  keys: {
    'api-token': {
      name: 'D7 Networks API token',
      noCheck: 'the older interface that takes it gave way to another one, and no page says what it still answers',
      // User and password of the older interface in base64; the newer one has JWTs.
      pattern: /[0-9A-Za-z]{22,23}==?/,
      shape: '<alnum:23>=',
      context: { words: ['d7network', 'd7_network', 'd7-network', 'd7sms'], within: 80 },
      env: ['D7NETWORKS_API_TOKEN', 'D7NETWORK_TOKEN', 'D7_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can send messages at your cost and in your name.',
    },
  },
  rotate: {
    console: 'https://app.d7networks.com/api-tokens',
    docs: 'https://d7networks.com/docs/',
    make: 'generate a new API token at {console}, for the applications that are needed',
    end: 'revoke the old token there and look through the messages sent since the leak',
  },
  sources: ['{docs}', 'form: {observed}'],
});
