import type { TableCheck } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const account: TableCheck = {
  method: 'POST',
  readOnly: 'it only tells whose token it is',
  url: 'https://api.dropboxapi.com/2/users/get_current_account',
  auth: 'bearer',
  answers: [
    {
      status: 200,
      json: { account_id: { includes: 'dbid:' }, email: 'string', 'name.display_name': 'string' },
      is: 'active',
    },
    {
      status: 400,
      text: 'access token you provided is for an entire Dropbox',
      is: 'active',
      kind: 'token of a whole team',
    },
    { status: 401, json: { error_summary: { includes: 'expired_access_token' } }, is: 'expired' },
    { status: 401, json: { error_summary: { includes: 'user_suspended' } }, is: 'disabled' },
    {
      status: 401,
      json: { error_summary: { includes: 'missing_scope' } },
      is: 'limited',
      because: 'no scope to read its account',
    },
  ],
  tells: { account: 'email', name: 'name.display_name', organisation: 'team.name' },
  replies: [
    {
      status: 200,
      body: { account_id: 'dbid:1', email: 'owner@example.com', name: { display_name: 'Owner' } },
      is: 'active',
    },
    {
      status: 400,
      body: 'This API function operates on a single account, but the OAuth 2 access token you provided is for an entire Dropbox Business team.',
      is: 'active',
    },
    {
      status: 401,
      body: { error_summary: 'expired_access_token/..', error: { '.tag': 'expired_access_token' } },
      is: 'expired',
    },
    { status: 401, body: { error_summary: 'user_suspended/', error: { '.tag': 'user_suspended' } }, is: 'disabled' },
    { status: 401, body: { error_summary: 'missing_scope/..', error: { '.tag': 'missing_scope' } }, is: 'limited' },
    { status: 429, body: { error_summary: 'too_many_requests/..' }, is: 'unknown' },
  ],
  source: 'https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account',
};

export default defineProvider({
  name: 'Dropbox',
  site: 'https://www.dropbox.com',
  keys: {
    'short-lived-token': {
      name: 'Dropbox short-lived access token',
      pattern: /sl\.(?:u\.)?[0-9A-Za-z_-]{130,1500}/,
      shape: ['sl.<b64u:135><alnum:1>', 'sl.u.<b64u:600><alnum:1>', 'sl.B<b64u:140><alnum:1>'],
      env: ['DROPBOX_ACCESS_TOKEN', 'DROPBOX_TOKEN', 'DBX_ACCESS_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read and change the files that the app may reach, until it runs out after four hours.',
      nearMisses: 'https://sl.wikipedia.org/wiki/<lower:20>',
    },
    'long-lived-token': {
      name: 'Dropbox refresh or long-lived access token',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{11}AAAAAAAAAA[0-9A-Za-z_-]{43}/,
      shape: '<alnum:11>AAAAAAAAAA<b64u:42><alnum:1>',
      context: { words: ['dropbox', 'dbx'] },
      env: ['DROPBOX_ACCESS_TOKEN', 'DROPBOX_REFRESH_TOKEN', 'DROPBOX_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can read, change and delete the files that the app may reach, for as long as it is not revoked.',
      nearMisses: 'DROPBOX_ACCESS_TOKEN=<alnum:11>AAAA<alnum:43>',
    },
    'app-secret': {
      name: 'Dropbox app secret',
      pattern: /[0-9a-z]{15}/,
      shape: '<lownum:15>',
      context: { words: ['dropbox_app', 'dropbox_secret', 'dropbox_client_secret', 'dropbox_consumer'], within: 40 },
      env: ['DROPBOX_APP_SECRET', 'DROPBOX_CLIENT_SECRET'],
      entropy: 2.9,
      confidence: 'medium',
      beside: { app: /app_?(?:lication)?_?key["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-z]{15})/ },
      risk: 'Whoever has it can pose as your app and, with a refresh token of a user, open the files of that user.',
      examples: 'DROPBOX_APP_KEY=<lownum:13><digit:2>\nDROPBOX_APP_SECRET=<lownum:13><digit:2>\n',
      nearMisses: 'DROPBOX_APP_SECRET=<upper:15>',
      rotate: {
        console: 'https://www.dropbox.com/developers/apps',
        docs: 'https://developers.dropbox.com/oauth-guide',
        make: 'create a new app at {console} with the same permissions: the secret of an app is not changed there',
        put: 'put its key and secret where the old ones are used, outside git, and let users connect again',
        end: 'delete the old app, or ask Dropbox support for a new secret',
      },
    },
  },
  rotate: {
    console: 'https://www.dropbox.com/developers/apps',
    docs: 'https://developers.dropbox.com/oauth-guide',
    make: 'connect the app again, with token_access_type=offline where it needs a refresh token',
    put: 'put the new token where the old one is used, outside git',
    end: 'revoke the leaked token with POST https://api.dropboxapi.com/2/auth/token/revoke; a refresh token ends with an access token made of it, while disconnecting the app ends the new token too',
  },
  check: [
    {
      keys: ['app-secret'],
      method: 'POST',
      readOnly: 'says a word back, and is made for trying an app',
      url: 'https://api.dropboxapi.com/2/check/app',
      auth: { basic: '{app}:{key}' },
      json: { query: 'unleak-reads-only' },
      active: { result: { is: 'unleak-reads-only' } },
      inactive: { status: [400, 401], text: 'Invalid app key' },
      answers: { status: [400, 401], text: 'app secret', is: 'inactive' },
      accepted: { result: 'unleak-reads-only' },
      tooMany: { error_summary: 'too_many_requests/..' },
      replies: {
        status: 400,
        body: 'Error in call to API function "check/app": Invalid app key or secret',
        is: 'inactive',
      },
      source: 'https://www.dropbox.com/developers/documentation/http/documentation#check-app',
    },
    {
      keys: ['short-lived-token'],
      ...account,
      answers: [
        ...account.answers,
        { status: 401, json: { error_summary: { includes: 'invalid_access_token' } }, is: 'inactive' },
      ],
      replies: [
        ...account.replies,
        {
          status: 401,
          body: { error_summary: 'invalid_access_token/..', error: { '.tag': 'invalid_access_token' } },
          is: 'inactive',
        },
      ],
    },
    {
      // A live refresh token looks the same and is refused here as an invalid access token.
      keys: ['long-lived-token'],
      ...account,
      unclear: { 401: { error_summary: 'invalid_access_token/..', error: { '.tag': 'invalid_access_token' } } },
      replies: [...account.replies],
    },
  ],
  revoke: {
    keys: ['short-lived-token', 'long-lived-token'],
    does: 'Revokes the access token, with its refresh token and all that came of that; a refresh token itself is refused.',
    steps: { method: 'POST', url: 'https://api.dropboxapi.com/2/auth/token/revoke', auth: 'bearer', done: [200] },
    source: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
  },
  sources: [
    '{docs}',
    'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
    'format: {observed}',
  ],
});
