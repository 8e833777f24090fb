import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Brevo',
  site: 'https://www.brevo.com',
  keys: {
    'api-key': {
      name: 'Brevo API key',
      pattern: /xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      shape: 'xkeysib-<hex:64>-<alnum:16>',
      env: ['BREVO_API_KEY', 'SENDINBLUE_API_KEY', 'SIB_API_KEY'],
      risk: 'Whoever has it can read and export your contacts, and send mail and SMS in your name on your credit.',
      nearMisses: ['xkeysib-<hex:64>', 'ykeysib-<hex:64>-<alnum:16>', 'key: xkeysib-<upper:64>-<alnum:16>'],
    },
    'smtp-key': {
      name: 'Brevo SMTP key',
      pattern: /xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      shape: 'xsmtpsib-<hex:64>-<alnum:16>',
      env: ['BREVO_SMTP_KEY', 'SENDINBLUE_SMTP_KEY', 'SMTP_PASSWORD', 'SMTP_PASS', 'MAIL_PASSWORD'],
      inAddress: true,
      risk: 'Whoever has it can send mail through Brevo from your verified senders.',
      nearMisses: ['xsmtpsib-<hex:64>', 'smtpsib-<hex:64>-<alnum:16>'],
      rotate: {
        console: 'https://app.brevo.com/settings/keys/smtp',
        docs: 'https://developers.brevo.com/docs/smtp-integration',
        make: 'generate a new SMTP key at {console}',
        put: 'put it where the old one is used, outside git; it is shown only once',
        end: 'delete the old key there',
      },
    },
  },
  rotate: {
    console: 'https://app.brevo.com/settings/keys/api',
    docs: 'https://developers.brevo.com/docs/api-key-authentication',
    make: 'generate a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there, and let only your own addresses in on the page about authorised IPs',
  },
  check: [
    {
      keys: ['api-key'],
      url: 'https://api.brevo.com/v3/account',
      auth: { header: 'api-key' },
      headers: { Accept: 'application/json' },
      active: { email: 'string', plan: 'array', relay: 'object' },
      limited: {
        status: 401,
        json: { code: { is: 'unauthorized' }, message: { includes: 'unrecognised IP address' } },
        because: 'works only from authorised addresses, not from this one',
      },
      disabled: { code: { is: 'unauthorized' }, message: { includes: 'not enabled' } },
      inactive: { code: { is: 'unauthorized' }, message: { is: 'Key not found' } },
      tells: {
        account: 'email',
        organisation: 'companyName',
        balance: '{plan.0.credits} credits',
        limits: 'plan.0.type',
      },
      accepted: {
        email: 'owner@example.com',
        firstName: 'Owner',
        companyName: 'Example',
        plan: [{ type: 'free', creditsType: 'sendLimit', credits: 300 }],
        relay: { enabled: true, data: { userName: 'owner@example.com', relay: 'smtp-relay.brevo.com', port: 587 } },
      },
      refused: { message: 'Key not found', code: 'unauthorized' },
      recorded: {
        limited: {
          message: 'We have detected you are using an unrecognised IP address 192.0.2.1.',
          code: 'unauthorized',
        },
        disabled: { message: 'API Key is not enabled', code: 'unauthorized' },
      },
      unclear: { 401: { message: 'authentication not found in headers', code: 'unauthorized' } },
      source: 'https://developers.brevo.com/reference/get-account',
    },
    {
      strategy: 'login',
      keys: ['smtp-key'],
      hosts: ['{host}'],
      source: 'https://developers.brevo.com/docs/smtp-integration',
    },
  ],
  sources: ['{docs}', 'https://developers.brevo.com/docs/smtp-integration', 'format: {observed}'],
});
