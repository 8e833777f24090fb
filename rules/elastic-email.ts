import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Elastic Email',
  site: 'https://elasticemail.com',
  keys: {
    'api-key': {
      name: 'Elastic Email API key',
      // 96 hexadecimal digits; keys of old accounts are UUIDs.
      pattern: /[0-9A-Fa-f]{96}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['<HEX:96>', '<uuid>'],
      context: { words: ['elasticemail', 'elastic_email', 'elastic-email', 'elastic email'], within: 80 },
      env: ['ELASTICEMAIL_API_KEY', 'ELASTIC_EMAIL_API_KEY', 'ELASTICEMAIL_KEY', 'ELASTIC_EMAIL_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send mail in your name and read or change contacts and campaigns, as far as its access levels go.',
      examples: 'curl https://api.elasticemail.com/v4/lists -H "X-ElasticEmail-ApiKey: <HEX:96>"',
      nearMisses: 'elasticsearch digest <HEX:96>',
    },
  },
  rotate: {
    console: 'https://app.elasticemail.com/marketing/settings/new/manage-api',
    docs: 'https://help.elasticemail.com/en/articles/2376855-how-to-manage-api-keys',
    make: 'create a new key at {console} with only the access levels that it needs',
    shownOnce: true,
    end: 'delete the old key there and look through the mail sent since the leak',
  },
  check: {
    url: 'https://api.elasticemail.com/v4/statistics?from=2024-01-01T00:00:00',
    auth: { header: 'X-ElasticEmail-ApiKey' },
    active: { Recipients: 'number', EmailTotal: 'number', Delivered: 'number' },
    inactive: 401,
    refusalMayMean: 'that it lacks the right to view reports',
    tells: { usage: '{EmailTotal} mails' },
    accepted: { Recipients: 1, EmailTotal: 2, SmsTotal: 0, Delivered: 2, Bounced: 0, InProgress: 0 },
    refused: { Error: 'Access Denied.' },
    source: 'https://elasticemail.com/developers/api-documentation/rest-api',
  },
  sources: ['{check}', '{docs}', 'https://github.com/ElasticEmail/elasticemail-php', 'form: {observed}'],
});
