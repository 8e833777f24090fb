import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Mailchimp',
  site: 'https://mailchimp.com',
  keys: [
    {
      id: 'api-key',
      name: 'Mailchimp Marketing API key',
      severity: 'high',
      // The end is the data center of the account: us1 to us22 so far.
      pattern: /[0-9a-f]{32}-(?<dc>us[0-9]{1,2})/,
      context: { words: ['mailchimp', 'mc_api', 'list-manage.com'] },
      env: ['MAILCHIMP_API_KEY', 'MAILCHIMP_APIKEY', 'MAILCHIMP_KEY', 'MC_API_KEY'],
      tells: true,
      entropy: 3,
      risk: 'Whoever has it can read and export your audiences with all addresses, and send campaigns in your name.',
      examples: [
        'MAILCHIMP_API_KEY=<hex:32>-us21',
        "mailchimp.setConfig({ apiKey: '<hex:32>-us6', server: 'us6' });",
        'curl --user "any:<hex:32>-us14" https://us14.api.mailchimp.com/3.0/lists',
        '$MailChimp = new \\DrewM\\MailChimp\\MailChimp("<hex:32>-us2");',
      ],
      nearMisses: ['MAILCHIMP_API_KEY=<hex:32>', 'MAILCHIMP_API_KEY=<hex:32>-eu1', 'mailchimp_build: <hex:12>-us21'],
    },
    {
      id: 'transactional-api-key',
      name: 'Mailchimp Transactional (Mandrill) API key',
      severity: 'high',
      pattern: /md-[0-9A-Za-z_-]{22}/,
      context: { words: ['mandrill', 'mailchimp'] },
      env: ['MANDRILL_API_KEY', 'MANDRILL_APIKEY', 'MAILCHIMP_TRANSACTIONAL_API_KEY'],
      risk: 'Whoever has it can send mail from your verified domains and read what was sent.',
      rotate: {
        console: 'https://mandrillapp.com/settings',
        docs: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
        steps: [
          'create a new key at https://mandrillapp.com/settings (SMTP & API info)',
          'put it where the old one is used, outside git',
          'delete the leaked key there',
        ],
      },
      examples: [
        'MANDRILL_API_KEY=md-<b64u:21><alnum:1>',
        "const mandrill = require('@mailchimp/mailchimp_transactional')('md-<alnum:22>');",
        'mandrill:\n  key: "md-<b64u:21><alnum:1>"\n',
      ],
      nearMisses: ['class="col md-<alnum:22>"', 'MANDRILL_API_KEY=md-<alnum:8>', 'MANDRILL_TEMPLATE=cmd-<alnum:22>'],
    },
  ],
  rotate: {
    console: 'https://admin.mailchimp.com/account/api/',
    docs: 'https://mailchimp.com/help/about-api-keys/',
    steps: [
      'create a new key at https://admin.mailchimp.com/account/api/ (Extras > API keys); it is shown only once',
      'put it where the old one is used, outside git',
      'revoke the leaked key there; a key that is revoked cannot come back',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      url: 'https://{dc}.api.mailchimp.com/3.0/?fields=account_id,account_name,email,role',
      auth: { basic: 'any:{key}' },
      answers: [
        { status: 200, json: { account_id: 'string', account_name: 'string', role: 'string' }, is: 'active' },
        {
          status: 401,
          json: { title: { is: 'API Key Invalid' }, detail: { includes: 'has been disabled' } },
          is: 'disabled',
        },
        { status: 401, json: { title: { is: 'API Key Invalid' }, detail: 'string' }, is: 'inactive' },
      ],
      tells: { account: 'email', organisation: 'account_name', kind: 'role' },
      replies: [
        {
          status: 200,
          body: { account_id: 'a1', account_name: 'Example', email: 'owner@example.com', role: 'owner' },
          is: 'active',
        },
        {
          status: 401,
          body: {
            type: 'https://mailchimp.com/developer/marketing/docs/errors/',
            title: 'API Key Invalid',
            status: 401,
            detail: "Your API key may be invalid, or you've attempted to access the wrong datacenter.",
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: { title: 'API Key Invalid', status: 401, detail: 'API key has been disabled' },
          is: 'disabled',
        },
        { status: 403, body: { title: 'Forbidden', status: 403, detail: 'You may not do that.' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://mailchimp.com/developer/marketing/api/root/',
    },
    {
      keys: ['transactional-api-key'],
      method: 'POST',
      readOnly: 'tells about the account of the key; every call of this API is a POST',
      url: 'https://mandrillapp.com/api/1.0/users/info.json',
      auth: 'in-body',
      json: { key: '{key}' },
      answers: [
        { status: 200, json: { username: 'string', reputation: 'number', hourly_quota: 'number' }, is: 'active' },
        { status: [400, 401, 500], json: { status: { is: 'error' }, name: { is: 'Invalid_Key' } }, is: 'inactive' },
      ],
      tells: { account: 'username', limits: 'hourly_quota', usage: 'stats.last_30_days.sent' },
      replies: [
        {
          status: 200,
          body: {
            username: 'example',
            public_id: 'p1',
            reputation: 80,
            hourly_quota: 42,
            backlog: 0,
            stats: { last_30_days: { sent: 7 } },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { status: 'error', code: -1, name: 'Invalid_Key', message: 'Invalid API key' },
          is: 'inactive',
        },
        {
          status: 500,
          body: { status: 'error', code: -99, name: 'GeneralError', message: 'An unexpected error occurred' },
          is: 'unknown',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://mailchimp.com/developer/transactional/api/users/get-user-info/',
    },
  ],
  sources: [
    'https://mailchimp.com/help/about-api-keys/',
    'https://mailchimp.com/developer/marketing/guides/quick-start/',
    'form of Transactional keys: observed in public code, not documented',
  ],
});
