import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Twilio SendGrid',
  site: 'https://sendgrid.com',
  keys: [
    {
      id: 'api-key',
      name: 'SendGrid API key',
      severity: 'high',
      pattern: /SG\.(?<id>[0-9A-Za-z_-]{22})\.[0-9A-Za-z_-]{43}/,
      env: ['SENDGRID_API_KEY', 'SENDGRID_KEY', 'SENDGRID_PASSWORD', 'SMTP_PASSWORD'],
      risk: 'Whoever has it can send mail from your verified domains and, with full access, read your contacts and make more keys.',
      examples: [
        'SENDGRID_API_KEY=SG.<b64u:22>.<b64u:42><alnum:1>',
        "sgMail.setApiKey('SG.<b64u:22>.<b64u:42><alnum:1>');",
        'smtp:\n  host: smtp.sendgrid.net\n  user: apikey\n  pass: SG.<b64u:22>.<b64u:42><alnum:1>\n',
        'curl -H "Authorization: Bearer SG.<b64u:22>.<b64u:42><alnum:1>" https://api.sendgrid.com/v3/scopes',
      ],
      nearMisses: [
        'SENDGRID_API_KEY=SG.your-key-id.your-key-secret',
        'msg.<alnum:22>.<alnum:43>',
        'template_id: "d-<uuid4hex>"',
        'SG.<alnum:22>-<alnum:43>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.sendgrid.com/settings/api_keys',
    docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    steps: [
      'create a new key at https://app.sendgrid.com/settings/api_keys with restricted access: Mail Send only if it just sends',
      'put it in SENDGRID_API_KEY, outside git; it is shown only once',
      'delete the old key there, which ends it at once',
      'look through the activity feed for mail that is not yours',
    ],
  },
  checks: [
    {
      // Every key may list its own scopes. Subusers of the EU have a host of their own.
      url: 'https://api.sendgrid.com/v3/scopes',
      auth: 'bearer',
      answers: [
        { status: 200, json: { scopes: 'array', 'scopes.0': 'string' }, is: 'active' },
        { status: 401, json: { 'errors.0.message': { includes: 'authorization grant is invalid' } }, is: 'next' },
      ],
      tells: { scopes: 'scopes' },
      replies: [
        { status: 200, body: { scopes: ['mail.send', 'sender_verification_eligible'] }, is: 'active' },
        {
          status: 401,
          body: {
            errors: [
              { field: null, message: 'The provided authorization grant is invalid, expired, or revoked', help: null },
            ],
          },
          is: 'next',
        },
        { status: 403, body: { errors: [{ field: null, message: 'access forbidden' }] }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { errors: [{ field: null, message: 'too many requests' }] },
          is: 'unknown',
        },
      ],
      next: {
        url: 'https://api.eu.sendgrid.com/v3/scopes',
        auth: 'bearer',
        answers: [
          { status: 200, json: { scopes: 'array', 'scopes.0': 'string' }, is: 'active' },
          { status: 401, json: { 'errors.0.message': { includes: 'authorization grant is invalid' } }, is: 'inactive' },
        ],
        tells: { scopes: 'scopes' },
        replies: [
          { status: 200, body: { scopes: ['mail.send'] }, is: 'active' },
          {
            status: 401,
            body: { errors: [{ message: 'The provided authorization grant is invalid, expired, or revoked' }] },
            is: 'inactive',
          },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { errors: [{ field: null, message: 'too many requests' }] },
            is: 'unknown',
          },
        ],
      },
      also: [{ url: 'https://api.sendgrid.com/v3/user/username', auth: 'bearer', tells: { account: 'username' } }],
      source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions',
    },
  ],
  revoke: [
    {
      // Its ID is the part between the dots. It must have the right to delete keys, as those with full access have.
      does: 'Deletes the key with the key itself: what uses it fails at once.',
      steps: [{ method: 'DELETE', url: 'https://api.sendgrid.com/v3/api_keys/{id}', auth: 'bearer', done: [204] }],
      source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys',
    },
  ],
  sources: [
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    'https://www.twilio.com/docs/sendgrid/api-reference/api-keys',
    'format: observed in public code, not documented',
  ],
});
