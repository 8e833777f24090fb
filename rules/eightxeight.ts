import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: '8x8 Connect',
  site: 'https://www.8x8.com',
  noCheck: 'the calls that are documented for it send messages',
  keys: {
    'api-key': {
      name: '8x8 API key',
      pattern: /[0-9A-Za-z]{43}/,
      shape: '<alnum:43>',
      context: { words: ['8x8.com', '8x8_api', 'wavecell', '8x8_sms'], within: 80 },
      env: ['WAVECELL_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can send SMS and calls at your cost.',
      examples: 'curl -H "Authorization: Bearer <alnum:43>" https://sms.8x8.com/api/v1/subaccounts/acme_hq/messages',
    },
  },
  rotate: {
    console: 'https://connect.8x8.com/messaging/api-keys',
    docs: 'https://developer.8x8.com/connect/docs/authentication',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
