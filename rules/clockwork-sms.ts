import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clockwork SMS',
  site: 'https://www.clockworksms.com',
  keys: {
    'api-key': {
      name: 'Clockwork SMS API key',
      noCheck: 'the addresses that took it are closed',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['clockworksms', 'clockwork_sms', 'clockwork_key', 'clockwork_api', 'Clockwork::API'],
        within: 80,
      },
      env: ['CLOCKWORK_API_KEY', 'CLOCKWORK_KEY', 'CLOCKWORK_SMS_API_KEY', 'CLOCKWORKSMS_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can send text messages on your credit, as far as the account lives on at TextAnywhere.',
      examples: 'curl "https://api.clockworksms.com/http/balance?key=<hex:40>"',
    },
    'textanywhere-token': {
      name: 'TextAnywhere access token',
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['textanywhere', 'text_anywhere'], within: 80 },
      env: ['TEXTANYWHERE_ACCESS_TOKEN', 'TEXTANYWHERE_TOKEN', 'TEXTANYWHERE_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      beside: { user: /user_?key["']?\s{0,3}[:=]\s{0,3}["']?([0-9]{3,8})/ },
      risk: 'Whoever has it with the user key can send text messages on your credit and read your contacts.',
      examples:
        'curl -H "user_key: 12345" -H "Access_token: <alnum:22><digit:2>" https://api.textanywhere.com/API/v1.0/REST/status',
      nearMisses: ['access_token: <alnum:24>', 'TEXTANYWHERE_ACCESS_TOKEN=<alnum:32>'],
    },
  },
  rotate: {
    console: 'https://www.clockworksms.com',
    docs: 'https://www.clockworksms.com/doc/reference/faqs/security/',
    make: 'sign in and make a new key under Sending > API Keys; for TextAnywhere request a new token with your user name and password',
    end: 'delete the old key there and look through the messages sent since the leak',
  },
  check: {
    keys: ['textanywhere-token'],
    url: 'https://api.textanywhere.com/API/v1.0/REST/status',
    auth: { header: 'Access_token' },
    headers: { user_key: '{user}' },
    active: { sms: 'array' },
    inactive: { status: 401, text: 'are invalid or not provided' },
    accepted: { money: null, sms: [{ type: 'GP', quantity: 5 }] },
    refused: '[Unauthorized] User_key, Token or Session_key are invalid or not provided',
    source: 'https://developer.textanywhere.com (User status)',
  },
  sources: [
    'https://rubydoc.info/gems/clockworksms/1.2.0/Clockwork/API',
    'https://www.clockworksms.com/doc/',
    'form of the TextAnywhere token: {observed}',
  ],
});
