import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Huawei',
  site: 'https://developer.huawei.com',
  noCheck: 'no page was found that shows how it answers to a wrong secret',
  keys: {
    'client-secret': {
      name: 'Huawei (HMS) client secret',
      pattern: /[0-9a-f]{64}|[0-9A-F]{64}/,
      shape: ['<hex:64>', '<HEX:64>'],
      context: { words: ['huawei', 'hms_client', 'agconnect'], within: 80 },
      env: ['HUAWEI_CLIENT_SECRET', 'HUAWEI_APP_SECRET', 'HMS_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the app id can send push messages to all your users and call the APIs of your app in AppGallery.',
      examples: '{"huawei": {"appId": "<digit:9>", "appSecret": "<hex:64>"}}',
      nearMisses: 'huawei firmware sha256: https://example.com/<hex:40>',
    },
  },
  rotate: {
    console: 'https://developer.huawei.com/consumer/en/service/josp/agc/index.html',
    docs: 'https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189',
    make: 'open the app in AppGallery Connect at {console} and reset its client secret, which ends the old one',
    after: 'make the app anew with the new agconnect-services.json',
  },
  sources: ['{docs}', 'format: {observed}'],
});
