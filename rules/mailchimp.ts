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
      pattern: /[0-9a-f]{32}-us[0-9]{1,2}/,
      context: { words: ['mailchimp', 'mc_api', 'list-manage.com'] },
      env: ['MAILCHIMP_API_KEY', 'MAILCHIMP_APIKEY', 'MAILCHIMP_KEY', 'MC_API_KEY'],
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
      context: { words: ['mandrill', 'mandrillapp', 'mailchimp'] },
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
  sources: [
    'https://mailchimp.com/help/about-api-keys/',
    'https://mailchimp.com/developer/marketing/guides/quick-start/',
    'form of Transactional keys: observed in public code, not documented',
  ],
});
