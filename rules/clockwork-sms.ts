import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Clockwork SMS',
  site: 'https://www.clockworksms.com',
  keys: [
    {
      id: 'api-key',
      name: 'Clockwork SMS API key',
      severity: 'high',
      pattern: /[0-9a-f]{40}/,
      context: {
        words: ['clockworksms', 'clockwork_sms', 'clockwork_key', 'clockwork_api', 'clockworkApi', 'Clockwork::API'],
        within: 80,
      },
      env: ['CLOCKWORK_API_KEY', 'CLOCKWORK_KEY', 'CLOCKWORK_SMS_API_KEY', 'CLOCKWORKSMS_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can send text messages on your credit, as far as the account lives on at TextAnywhere.',
      examples: [
        'CLOCKWORK_API_KEY=<hex:40>',
        "api = Clockwork::API.new('<hex:40>')",
        'curl "https://api.clockworksms.com/http/balance?key=<hex:40>"',
        '{"clockworkApiKey": "<hex:40>"}',
      ],
      nearMisses: [
        'clockwork: { git: "https://example.com/clockwork", ref: "<hex:40>" }',
        'CLOCKWORK_API_KEY=<hex:32>',
        'clockworksms-message: <uuid>',
      ],
    },
    {
      id: 'textanywhere-token',
      name: 'TextAnywhere access token',
      severity: 'high',
      pattern: /[0-9A-Za-z]{24}/,
      context: { words: ['textanywhere', 'text_anywhere'], within: 80 },
      env: ['TEXTANYWHERE_ACCESS_TOKEN', 'TEXTANYWHERE_TOKEN', 'TEXTANYWHERE_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it with the user key can send text messages on your credit and read your contacts.',
      examples: [
        'TEXTANYWHERE_ACCESS_TOKEN=<alnum:22><digit:2>',
        'curl -H "user_key: 12345" -H "Access_token: <alnum:22><digit:2>" https://api.textanywhere.com/API/v1.0/REST/status',
        'textanywhere:\n  access_token: "<alnum:22><digit:2>"\n',
      ],
      nearMisses: ['access_token: <alnum:24>', 'TEXTANYWHERE_ACCESS_TOKEN=<alnum:32>', 'TEXTANYWHERE_ORDER=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://www.clockworksms.com',
    docs: 'https://www.clockworksms.com/doc/reference/faqs/security/',
    steps: [
      'sign in and make a new key under Sending > API Keys; for TextAnywhere request a new token with your user name and password',
      'put it where the old one is used, outside git',
      'delete the old key there and look through the messages sent since the leak',
    ],
  },
  // No check: Clockwork's own addresses are retired, and a TextAnywhere token says nothing without its user key.
  sources: [
    'https://rubydoc.info/gems/clockworksms/1.2.0/Clockwork/API',
    'https://www.clockworksms.com/doc/',
    'form of the TextAnywhere token: observed in public code, not documented',
  ],
});
