import { defineProvider } from '../src/rulebook/define-provider.ts';

const CLIENT_ID = /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{32})/;
const risk =
  'Whoever has it and the client id can act as your app and, with server authentication, reach the content of your enterprise.';

export default defineProvider({
  name: 'Box',
  site: 'https://www.box.com',
  keys: {
    'client-secret': {
      name: 'Box client secret',
      pattern: /(?:client|app)[_-]?secret["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9A-Za-z]{32})/i,
      // No longer words, and no env: BOX_CLIENT_SECRET is the end of SANDBOX_CLIENT_SECRET too.
      context: { words: ['box'], within: 24 },
      // Above what hex digits can reach.
      entropy: 4.05,
      confidence: 'medium',
      beside: { pair: CLIENT_ID },
      risk,
      examples: [
        'BOX_CLIENT_ID=<lownum:16><lownum:16>\nBOX_CLIENT_SECRET=<alnum:32>\n',
        'BOX_CLIENT_SECRET=<alnum:32>',
        '{"box_client_secret": "<alnum:32>"}',
      ],
      nearMisses: [
        'CLIENT_SECRET=<alnum:32>',
        'BOX_CLIENT_SECRET=<alnum:20>',
        'SANDBOX_CLIENT_SECRET=<alnum:32>',
        'checkbox_client_secret_label',
      ],
    },
    'sdk-client-secret': {
      name: 'Box client secret in the settings of its SDK',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['boxAppSettings', 'BoxSDK', 'new BoxClient'], within: 100 },
      entropy: 4.05,
      confidence: 'medium',
      beside: { pair: CLIENT_ID },
      risk,
      examples: [
        '{"boxAppSettings": {"clientID": "<lownum:16><lownum:16>", "clientSecret": "<alnum:32>"}}',
        '{"boxAppSettings": {"clientID": "abc", "clientSecret": "<alnum:32>"}}',
        "const sdk = new BoxSDK({ clientID: id, clientSecret: '<alnum:32>' });",
      ],
      nearMisses: [
        '{"appSettings": {"clientSecret": "<alnum:32>"}}',
        '{"boxAppSettings": {"clientSecret": "<alnum:20>"}}',
        'new SandboxClient({ secret: "<alnum:32>" })',
      ],
    },
    'access-token': {
      name: 'Box access or developer token',
      pattern:
        /(?:(?:(?:access|dev(?:eloper)?)[_-]?)?token["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?|bearer )(?<secret>[0-9A-Za-z]{32})/i,
      context: { words: ['box'], within: 24 },
      entropy: 4.05,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the files of its user for as long as it lasts, which is an hour.',
      examples: [
        'BOX_DEVELOPER_TOKEN=<alnum:32>',
        'curl -H "Authorization: Bearer <alnum:32>" https://api.box.com/2.0/users/me',
        '{"box_access_token": "<alnum:32>"}',
      ],
      nearMisses: [
        'SANDBOX_ACCESS_TOKEN=<alnum:32>',
        "const sandboxToken = '<alnum:32>';",
        'BOX_DEVELOPER_TOKEN=<alnum:16>',
        'BOX_FOLDER_ID=123456789012',
      ],
    },
  },
  rotate: {
    console: 'https://app.box.com/developers/console',
    docs: 'https://developer.box.com/guides/authentication/',
    make: 'open the app at {console}, Configuration, and reset the client secret, or revoke the developer token and generate a new one',
    put: 'put the new one where the old one is used, outside git',
    end: 'revoke the tokens that were made with the old secret',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret', 'sdk-client-secret'],
      url: 'https://api.box.com/oauth2/token',
      client: 'in-body',
      grant: 'made-up code',
      source: 'https://developer.box.com/reference/post-oauth2-token/',
    },
    {
      keys: ['access-token'],
      url: 'https://api.box.com/2.0/users/me',
      active: { type: { is: 'user' }, id: 'string', login: 'string' },
      inactive: { status: 401, header: { 'www-authenticate': 'invalid_token' } },
      limited: {
        status: 403,
        json: { type: { is: 'error' }, code: { is: 'insufficient_scope' } },
        because: 'not allowed to read its user',
      },
      tells: { account: 'login', name: 'name' },
      accepted: { type: 'user', id: '11446498', login: 'owner@example.com', name: 'Owner', space_used: 0 },
      recorded: { limited: { type: 'error', status: 403, code: 'insufficient_scope' } },
      tooMany: { type: 'error', status: 429, code: 'rate_limit_exceeded' },
      replies: {
        status: 401,
        headers: {
          'www-authenticate':
            'Bearer realm="Service", error="invalid_token", error_description="The access token provided is invalid."',
        },
        is: 'inactive',
      },
      source: 'https://developer.box.com/reference/get-users-me/',
    },
  ],
  sources: [
    'https://developer.box.com/guides/authentication/tokens/developer-tokens/',
    'https://developer.box.com/reference/get-users-me/',
    'format: {observed}',
  ],
});
