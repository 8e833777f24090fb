import { defineProvider } from '../src/rulebook/define-provider.ts';

const form = {
  grant_type: 'client_credentials',
  scope: 'api.secrets',
  client_id: '{id}',
  client_secret: '{code}',
};
const token = {
  method: 'POST',
  readOnly: 'it only gives out a token for an hour',
  auth: 'in-body',
  form,
  active: { access_token: 'string', token_type: { is: 'Bearer' }, encrypted_payload: 'string' },
  accepted: { access_token: 'made-up', expires_in: 3600, token_type: 'Bearer', encrypted_payload: '2.made-up' },
} as const;
const refusal = { error: { is: 'invalid_client' } } as const;

export default defineProvider({
  name: 'Bitwarden',
  site: 'https://bitwarden.com',
  keys: {
    'secrets-manager-token': {
      name: 'Bitwarden Secrets Manager access token',
      severity: 'critical',
      // Its version, its id, a secret that the server knows, and a key that it does not.
      pattern:
        /0\.(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(?<code>[0-9A-Za-z]{30}):[0-9A-Za-z+/]{22}==/,
      shape: '0.<uuid>.<alnum:30>:<b64:22>==',
      context: { words: ['bitwarden', 'bws_'] },
      tells: true,
      env: ['BWS_ACCESS_TOKEN', 'BWS_TOKEN', 'BITWARDEN_ACCESS_TOKEN'],
      risk: 'Whoever has it can read, and by the rights of its machine account change, the secrets of its projects.',
      rotate: {
        console: 'https://vault.bitwarden.com',
        docs: 'https://bitwarden.com/help/access-tokens/',
        make: 'open Secrets Manager, Machine accounts, the account, Access tokens, and create a new one with an end',
        put: 'put it in BWS_ACCESS_TOKEN, outside git; it is shown only once',
        end: 'revoke the old token there',
        after: 'rotate the secrets that it could read',
      },
    },
    'client-secret': {
      name: 'Bitwarden API key (client secret)',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{30}/,
      shape: '<alnum:28><digit:2>',
      context: { words: ['bw_clientsecret', 'bw_client_secret', 'bitwarden_client', 'bitwarden client'], within: 60 },
      env: ['BW_CLIENTSECRET', 'BITWARDEN_CLIENT_SECRET', 'BW_CLIENT_SECRET'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'a sign-in with it makes a new device known and mails its owner',
      risk: 'Whoever has it and the client id can sign in without the second factor and read the encrypted vault; of an organisation, change its members and policies.',
    },
  },
  rotate: {
    console: 'https://vault.bitwarden.com/#/settings/security/security-keys',
    docs: 'https://bitwarden.com/help/personal-api-key/',
    make: 'rotate the API key at {console}, or for an organisation under Settings, Organization info: the old secret ends',
    put: 'put the new one in BW_CLIENTSECRET, outside git',
    end: 'sign out all sessions under Settings and look through the event log',
  },
  check: {
    keys: ['secrets-manager-token'],
    url: 'https://identity.bitwarden.com/connect/token',
    ...token,
    answers: { status: 400, json: refusal, is: 'next' },
    recorded: { next: { error: 'invalid_client' } },
    next: {
      url: 'https://identity.bitwarden.eu/connect/token',
      ...token,
      inactive: { status: 400, json: refusal },
      refused: { error: 'invalid_client' },
    },
    elsewhere: 'a Bitwarden server of your own',
    source: 'https://github.com/bitwarden/sdk-sm',
  },
  sources: ['{docs}', 'https://bitwarden.com/help/access-tokens/', '{check}', 'lengths: {observed}'],
});
