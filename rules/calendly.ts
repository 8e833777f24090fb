import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['CALENDLY_API_KEY', 'CALENDLY_TOKEN', 'CALENDLY_ACCESS_TOKEN', 'CALENDLY_PAT', 'CALENDLY_API_TOKEN'];
const risk = 'Whoever has it can read and cancel the meetings of its owner, see who is invited and add webhooks.';

export default defineProvider({
  name: 'Calendly',
  site: 'https://calendly.com',
  keys: {
    'access-token': {
      name: 'Calendly access token',
      // A JWT whose first claim is the issuer https://auth.calendly.com.
      pattern:
        /eyJ[0-9A-Za-z_-]{30,300}\.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t[0-9A-Za-z_-]{30,1000}\.[0-9A-Za-z_-]{60,512}/,
      env,
      risk,
      examples: [
        'CALENDLY_API_KEY=eyJ<b64u:160>.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t<b64u:160>.<b64u:85><alnum:1>',
        'curl -H "authorization: Bearer eyJ<b64u:160>.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t<b64u:120>.<b64u:85><alnum:1>" https://api.calendly.com/users/me',
        '{"token": "eyJ<b64u:120>.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t<b64u:200>.<b64u:85><alnum:1>"}',
      ],
      nearMisses: [
        'CALENDLY_API_KEY=eyJ<b64u:30>.eyJ<b64u:10>',
        'iss = "https://auth.calendly.com"',
        'eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t<b64u:60>',
      ],
    },
    'other-access-token': {
      name: 'Calendly access token (other order of claims)',
      pattern: /eyJ[0-9A-Za-z_-]{30,300}\.eyJ[0-9A-Za-z_-]{30,1000}\.[0-9A-Za-z_-]{20,512}/,
      context: { words: ['calendly'], within: 60 },
      env,
      confidence: 'medium',
      risk,
      examples: [
        'CALENDLY_TOKEN=eyJ<b64u:120>.eyJ<b64u:180>.<b64u:85><alnum:1>',
        "const calendly = new Calendly({ accessToken: 'eyJ<b64u:100>.eyJ<b64u:160>.<b64u:85><alnum:1>' });",
        'calendly:\n  token: eyJ<b64u:140>.eyJ<b64u:200>.<b64u:85><alnum:1>\n',
      ],
      nearMisses: [
        'session = eyJ<b64u:120>.eyJ<b64u:180>.<b64u:85><alnum:1>',
        'CALENDLY_TOKEN=your_personal_access_token',
        'https://calendly.com/shop/30min?token=<alnum:32>',
      ],
    },
  },
  rotate: {
    console: 'https://calendly.com/integrations/api_webhooks',
    docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
    make: 'generate a new personal access token at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'revoke the old token there and delete webhook subscriptions that you did not make',
  },
  check: {
    url: 'https://api.calendly.com/users/me',
    active: { 'resource.uri': { includes: 'api.calendly.com/users/' }, 'resource.scheduling_url': 'string' },
    expired: { title: { is: 'Unauthenticated' }, message: { includes: 'access token expired' } },
    revoked: { title: { is: 'Unauthenticated' }, message: { includes: 'access token was revoked' } },
    inactive: { title: { is: 'Unauthenticated' }, message: { includes: 'access token is invalid' } },
    limited: { status: 403, json: { required_scopes: 'array' }, because: 'no scope to read its user' },
    tells: { account: 'resource.email', name: 'resource.name' },
    accepted: {
      resource: {
        uri: 'https://api.calendly.com/users/U1',
        name: 'Owner',
        email: 'owner@example.com',
        scheduling_url: 'https://calendly.com/owner',
        timezone: 'Europe/Berlin',
      },
    },
    refused: { title: 'Unauthenticated', message: 'The access token is invalid' },
    recorded: {
      expired: { title: 'Unauthenticated', message: 'The access token expired' },
      revoked: { title: 'Unauthenticated', message: 'The access token was revoked' },
      limited: {
        title: 'Insufficient scope',
        message: "This operation requires the scopes listed in the 'required_scopes' array.",
        required_scopes: ['users:read'],
      },
    },
    unclear: { 403: { title: 'Permission Denied', message: 'No permission.' } },
    source: 'https://developer.calendly.com/api-docs/calendly-api/users/get-current-user',
  },
  sources: [
    '{docs}',
    'https://developer.calendly.com/scopes',
    'https://developer.calendly.com/api-docs',
    'claims of the token: {observed}',
  ],
});
