import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tines',
  site: 'https://www.tines.com',
  keys: {
    'webhook-url': {
      name: 'Tines webhook URL',
      noCheck: 'each call of it starts the story behind it',
      pattern: /tines\.(?:com|io)\/webhook\/[0-9A-Za-z_-]{6,64}\/(?<secret>[0-9a-f]{32})/,
      env: ['TINES_WEBHOOK_URL', 'TINES_WEBHOOK'],
      risk: 'Whoever has it can start the story behind it with data of his own.',
      examples: [
        'TINES_WEBHOOK_URL=https://quiet-lake-1234.tines.com/webhook/<hex:16><hex:16>/<hex:32>',
        '{"url": "https://hq.tines.io/webhook/<hex:16><hex:16>/<hex:32>"}',
        "requests.post('https://hq.tines.com/webhook/phishing-report/<hex:32>', json=alert)",
      ],
      nearMisses: [
        'https://hq.tines.com/webhook/path/secret',
        'https://www.tines.com/docs/actions/types/webhook',
        'https://hq.example.com/webhook/<hex:32>/<hex:32>',
      ],
    },
  },
  rotate: {
    docs: 'https://www.tines.com/docs/actions/types/webhook/',
    make: 'open the webhook action in its story and give it another secret',
    put: 'put the new URL where the old one is used, outside git',
    after: 'look through the events of the action since the leak',
  },
  sources: ['{docs}', 'format: {observed}'],
});
