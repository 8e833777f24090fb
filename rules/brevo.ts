import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Brevo',
  site: 'https://www.brevo.com',
  keys: [
    {
      id: 'api-key',
      name: 'Brevo API key',
      severity: 'high',
      pattern: /xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      env: ['BREVO_API_KEY', 'SENDINBLUE_API_KEY', 'SIB_API_KEY'],
      risk: 'Whoever has it can read and export your contacts, and send mail and SMS in your name on your credit.',
      examples: [
        'BREVO_API_KEY=xkeysib-<hex:64>-<alnum:16>',
        "$config = Configuration::getDefaultConfiguration()->setApiKey('api-key', 'xkeysib-<hex:64>-<alnum:16>');",
        'curl -H "api-key: xkeysib-<hex:64>-<alnum:16>" https://api.brevo.com/v3/account',
        'mailer:\n  sendinblue:\n    key: xkeysib-<hex:64>-<alnum:16>\n',
      ],
      nearMisses: [
        'BREVO_API_KEY=xkeysib-your-api-key',
        'xkeysib-<hex:64>',
        'ykeysib-<hex:64>-<alnum:16>',
        'key: xkeysib-<upper:64>-<alnum:16>',
      ],
    },
    {
      id: 'smtp-key',
      name: 'Brevo SMTP key',
      severity: 'high',
      pattern: /xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      env: ['BREVO_SMTP_KEY', 'SENDINBLUE_SMTP_KEY', 'SMTP_PASSWORD', 'SMTP_PASS', 'MAIL_PASSWORD'],
      risk: 'Whoever has it can send mail through Brevo from your verified senders.',
      examples: [
        'SMTP_PASS=xsmtpsib-<hex:64>-<alnum:16>',
        "auth: { user: 'app@example.com', pass: 'xsmtpsib-<hex:64>-<alnum:16>' }",
        '<add key="SmtpPassword" value="xsmtpsib-<hex:64>-<alnum:16>" />',
      ],
      nearMisses: ['SMTP_PASS=xsmtpsib-your-smtp-key', 'xsmtpsib-<hex:64>', 'smtpsib-<hex:64>-<alnum:16>'],
      rotate: {
        console: 'https://app.brevo.com/settings/keys/smtp',
        docs: 'https://developers.brevo.com/docs/smtp-integration',
        steps: [
          'generate a new SMTP key at https://app.brevo.com/settings/keys/smtp',
          'put it where the old one is used, outside git; it is shown only once',
          'delete the old key there',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.brevo.com/settings/keys/api',
    docs: 'https://developers.brevo.com/docs/api-key-authentication',
    steps: [
      'generate a new key at https://app.brevo.com/settings/keys/api',
      'put it in BREVO_API_KEY, outside git; it is shown only once',
      'delete the old key there, and let only your own addresses in on the page about authorised IPs',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      url: 'https://api.brevo.com/v3/account',
      auth: { header: 'api-key' },
      headers: { Accept: 'application/json' },
      answers: [
        { status: 200, json: { email: 'string', plan: 'array', relay: 'object' }, is: 'active' },
        {
          status: 401,
          json: { code: { is: 'unauthorized' }, message: { includes: 'unrecognised IP address' } },
          is: 'limited',
          because: 'works only from authorised addresses, not from this one',
        },
        { status: 401, json: { code: { is: 'unauthorized' }, message: { includes: 'not enabled' } }, is: 'disabled' },
        { status: 401, json: { code: { is: 'unauthorized' }, message: { is: 'Key not found' } }, is: 'inactive' },
      ],
      tells: {
        account: 'email',
        organisation: 'companyName',
        balance: '{plan.0.credits} credits',
        limits: 'plan.0.type',
      },
      replies: [
        {
          status: 200,
          body: {
            email: 'owner@example.com',
            firstName: 'Owner',
            companyName: 'Example',
            plan: [{ type: 'free', creditsType: 'sendLimit', credits: 300 }],
            relay: { enabled: true, data: { userName: 'owner@example.com', relay: 'smtp-relay.brevo.com', port: 587 } },
          },
          is: 'active',
        },
        { status: 401, body: { message: 'Key not found', code: 'unauthorized' }, is: 'inactive' },
        { status: 401, body: { message: 'API Key is not enabled', code: 'unauthorized' }, is: 'disabled' },
        {
          status: 401,
          body: {
            message: 'We have detected you are using an unrecognised IP address 192.0.2.1.',
            code: 'unauthorized',
          },
          is: 'limited',
        },
        {
          status: 401,
          body: { message: 'authentication not found in headers', code: 'unauthorized' },
          is: 'unknown',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developers.brevo.com/reference/get-account',
    },
  ],
  sources: [
    'https://developers.brevo.com/docs/api-key-authentication',
    'https://developers.brevo.com/docs/smtp-integration',
    'format: observed in public code, not documented',
  ],
});
