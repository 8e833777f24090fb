import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: '1Password',
  site: 'https://1password.com',
  keys: {
    'service-account-token': {
      name: '1Password service account token',
      noCheck: 'it signs in with SRP at the host of its account, which only the programs of 1Password speak',
      severity: 'critical',
      pattern: /ops_eyJ[0-9A-Za-z+/_-]{80,1600}={0,3}/,
      shape: ['ops_eyJ<b64u:220-1200><alnum:1>', 'ops_eyJ<b64:220-1200><alnum:1>=='],
      env: ['OP_SERVICE_ACCOUNT_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read, and with write rights change, every item in the vaults that the service account may use.',
      nearMisses: ['ops_<alnum:300>', 'dev_eyJ<b64u:300>'],
      rotate: {
        console: 'https://start.1password.com/signin',
        docs: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts',
        make: 'open the service account under Developer on 1Password.com and rotate its token; choose to end the old token at once, or within an hour or three days',
        put: 'put the new token in OP_SERVICE_ACCOUNT_TOKEN, outside git; save it in 1Password, it is shown only once',
        end: 'look at the activity of the service account since the leak and change what it could read',
      },
    },
    'secret-key': {
      name: '1Password account Secret Key',
      noCheck: 'no service takes it alone: it encrypts, together with the password of the account',
      // The middle part is written with a dash in it or without.
      pattern: /A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/,
      shape: [
        'A3-<upnum:6>-<upnum:6>-<upnum:5>-<upnum:5>-<upnum:5>-<upnum:5>',
        'A3-<upnum:6>-<upnum:11>-<upnum:5>-<upnum:5>-<upnum:5>',
      ],
      env: ['OP_SECRET_KEY'],
      entropy: 3,
      risk: 'Whoever has it can, once the account password is known too, open all vaults of the account from any device.',
      nearMisses: [
        'licence: B3-<upnum:6>-<upnum:6>-<upnum:5>-<upnum:5>-<upnum:5>-<upnum:5>',
        'part no. A3-<digit:6>-<digit:6>',
        'A3-<lower:6>-<lower:6>-<lower:5>-<lower:5>-<lower:5>-<lower:5>',
      ],
      rotate: {
        console: 'https://my.1password.com/profile',
        docs: 'https://support.1password.com/change-secret-key/',
        steps: [
          'sign in on 1Password.com, open your profile, More actions, and choose Regenerate Secret Key',
          'sign in again on all devices with the new Secret Key, save a new Emergency Kit and destroy the old one',
          'change the account password as well if it was written beside it',
        ],
      },
    },
    'bearer-token': {
      name: '1Password Connect or Events API token',
      severity: 'critical',
      // A JWT signed with ES256, like those of others: 1Password must be named near it.
      pattern: /eyJhbGciOiJFUzI1NiI[0-9A-Za-z_-]{20,200}\.eyJ[0-9A-Za-z_-]{60,900}\.[0-9A-Za-z_-]{86}/,
      shape: 'eyJhbGciOiJFUzI1NiI<b64u:60>.eyJ<b64u:60-900>.<b64u:85><alnum:1>',
      context: { words: ['1password', 'onepassword', 'op_connect', 'events_api_token'], within: 140 },
      env: ['OP_CONNECT_TOKEN', 'OP_API_TOKEN', 'EVENTS_API_TOKEN'],
      risk: 'Whoever has it can read and write the vaults of the Connect server, if that can be reached; with an Events token, read the sign-in and usage log of the account.',
      nearMisses: [
        'OP_CONNECT_TOKEN=eyJhbGciOiJIUzI1NiI<b64u:20>.eyJ<b64u:100>.<b64u:43>',
        'OP_CONNECT_HOST=http://localhost:8080',
      ],
    },
  },
  rotate: {
    console: 'https://start.1password.com/signin',
    docs: 'https://developer.1password.com/docs/connect/manage-connect',
    make: 'open the Connect server or the Events integration on 1Password.com and issue a new token with the same vaults or features',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old token there',
    after: 'change the secrets that it could read',
  },
  check: {
    keys: ['bearer-token'],
    url: 'https://events.1password.com/api/v2/auth/introspect',
    active: { uuid: 'string', issued_at: 'string', features: 'array' },
    inactive: 401,
    tells: { account: 'account_uuid', scopes: 'features' },
    refusalMayMean: 'that it is of a Connect server, or of an account in Canada, Europe or of an enterprise',
    accepted: { uuid: 'A1', issued_at: '2026-01-02T03:04:05Z', features: ['auditevents'], account_uuid: 'B1' },
    refused: { status: 401, message: 'Unauthorized access' },
    tooMany: { message: 'Too many requests' },
    source: 'https://developer.1password.com/docs/events-api/reference',
  },
  sources: [
    'https://developer.1password.com/docs/service-accounts/security',
    'https://support.1password.com/secret-key-security/',
    '{check}',
    'https://1passwordstatic.com/files/security/1password-white-paper.pdf',
  ],
});
