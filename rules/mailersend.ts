import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MailerSend',
  site: 'https://www.mailersend.com',
  keys: {
    'api-token': {
      name: 'MailerSend API token',
      pattern: /mlsn\.[0-9A-Za-z]{30,100}/,
      shape: 'mlsn.<hex:64>',
      env: ['MAILERSEND_API_KEY', 'MAILERSEND_API_TOKEN', 'MAILERSEND_TOKEN', 'MAILERSEND_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can send mail and text messages in your name, as its permissions allow, and read whom you wrote to.',
      nearMisses: 'MAILERSEND_API_KEY=mlsn_<hex:64>',
    },
  },
  rotate: {
    console: 'https://app.mailersend.com/api-tokens',
    docs: 'https://www.mailersend.com/help/managing-api-tokens',
    make: 'create a new token at {console}, limited to the domain and the permissions that it needs',
    shownOnce: true,
    end: 'pause the old token there, then delete it',
    after: 'look through the activity of your domains since the leak',
  },
  check: {
    // It does not count against the quota.
    url: 'https://api.mailersend.com/v1/api-quota',
    active: { quota: 'number', remaining: 'number', reset: 'string' },
    inactive: { message: { is: 'Unauthenticated.' } },
    tells: { limits: '{quota} requests a day', usage: '{remaining} left' },
    accepted: { quota: 100000, remaining: 99999, reset: '2026-01-03T00:00:00Z' },
    refused: { message: 'Unauthenticated.' },
    tooMany: { message: 'Your account reached its API daily quota limit. Upgrade to increase it. #MS42901' },
    source: 'https://developers.mailersend.com/guides/checking-api-quota',
  },
  sources: ['{docs}', '{check}', 'https://developers.mailersend.com/general', 'length: {observed}'],
});
