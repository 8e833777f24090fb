import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Twilio SendGrid',
  site: 'https://sendgrid.com',
  keys: {
    'api-key': {
      name: 'SendGrid API key',
      pattern: /SG\.(?<id>[0-9A-Za-z_-]{22})\.[0-9A-Za-z_-]{43}/,
      shape: 'SG.<b64u:22>.<b64u:42><alnum:1>',
      env: ['SENDGRID_API_KEY', 'SENDGRID_KEY', 'SENDGRID_PASSWORD', 'SMTP_PASSWORD'],
      risk: 'Whoever has it can send mail from your verified domains and, with full access, read your contacts and make more keys.',
      nearMisses: ['msg.<alnum:22>.<alnum:43>', 'template_id: "d-<uuid4hex>"', 'SG.<alnum:22>-<alnum:43>'],
    },
  },
  rotate: {
    console: 'https://app.sendgrid.com/settings/api_keys',
    docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    make: 'create a new key at {console} with restricted access: Mail Send only if it just sends',
    shownOnce: true,
    end: 'delete the old key there, which ends it at once',
    after: 'look through the activity feed for mail that is not yours',
  },
  check: {
    // Every key may list its own scopes. Subusers of the EU have a host of their own.
    url: 'https://api.sendgrid.com/v3/scopes',
    active: { scopes: 'array', 'scopes.0': 'string' },
    answers: { status: 401, json: { 'errors.0.message': { includes: 'authorization grant is invalid' } }, is: 'next' },
    tells: { scopes: 'scopes' },
    accepted: { scopes: ['mail.send', 'sender_verification_eligible'] },
    recorded: {
      next: {
        errors: [
          { field: null, message: 'The provided authorization grant is invalid, expired, or revoked', help: null },
        ],
      },
    },
    unclear: { 403: { errors: [{ field: null, message: 'access forbidden' }] } },
    tooMany: { errors: [{ field: null, message: 'too many requests' }] },
    next: {
      url: 'https://api.eu.sendgrid.com/v3/scopes',
      active: { scopes: 'array', 'scopes.0': 'string' },
      inactive: { 'errors.0.message': { includes: 'authorization grant is invalid' } },
      tells: { scopes: 'scopes' },
      accepted: { scopes: ['mail.send'] },
      refused: { errors: [{ message: 'The provided authorization grant is invalid, expired, or revoked' }] },
      tooMany: { errors: [{ field: null, message: 'too many requests' }] },
    },
    also: { url: 'https://api.sendgrid.com/v3/user/username', auth: 'bearer', tells: { account: 'username' } },
    source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions',
  },
  revoke: {
    // Its ID is the part between the dots. It must have the right to delete keys, as those with full access have.
    does: 'Deletes the key with the key itself: what uses it fails at once.',
    steps: { method: 'DELETE', url: 'https://api.sendgrid.com/v3/api_keys/{id}', auth: 'bearer', done: [204] },
    source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys',
  },
  sources: ['{docs}', 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys', 'format: {observed}'],
});
