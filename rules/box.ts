import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Box',
  site: 'https://www.box.com',
  keys: [
    {
      id: 'access-token',
      name: 'Box access or developer token',
      severity: 'high',
      pattern: /[0-9A-Za-z]{32}/,
      context: {
        words: ['box_access_token', 'boxAccessToken', 'box_token', 'boxToken', 'boxDeveloperToken', 'api.box.com/2.0'],
        within: 60,
      },
      env: ['BOX_ACCESS_TOKEN', 'BOX_DEVELOPER_TOKEN', 'BOX_DEV_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the files of its user for as long as it lasts, which is an hour.',
      examples: [
        'BOX_DEVELOPER_TOKEN=<alnum:32>',
        'curl -H "Authorization: Bearer <alnum:32>" https://api.box.com/2.0/users/me',
        '{"boxAccessToken": "<alnum:32>"}',
      ],
      nearMisses: ['sandbox_access = "<alnum:32>"', 'BOX_DEVELOPER_TOKEN=<alnum:16>', 'BOX_FOLDER_ID=123456789012'],
    },
    {
      id: 'client-secret',
      name: 'Box client secret',
      severity: 'high',
      pattern: /[0-9A-Za-z]{32}/,
      context: {
        words: ['box_client_secret', 'boxAppSettings', 'BoxSDK', 'BoxClient'],
        within: 100,
      },
      env: ['BOX_CLIENT_SECRET', 'BOX_APP_SECRET'],
      entropy: 3.8,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{32})/ },
      risk: 'Whoever has it and the client id can act as your app and, with server authentication, reach the content of your enterprise.',
      examples: [
        'BOX_CLIENT_ID=<lownum:16><lownum:16>\nBOX_CLIENT_SECRET=<alnum:32>\n',
        'BOX_CLIENT_SECRET=<alnum:32>',
        '{"boxAppSettings": {"clientID": "abc", "clientSecret": "<alnum:32>"}}',
        "const sdk = new BoxSDK({ clientID: id, clientSecret: '<alnum:32>' });",
      ],
      nearMisses: ['CLIENT_SECRET=<alnum:32>', 'BOX_CLIENT_SECRET=<alnum:20>', 'checkbox_client_secret_label'],
    },
  ],
  rotate: {
    console: 'https://app.box.com/developers/console',
    docs: 'https://developer.box.com/guides/authentication/',
    steps: [
      'open the app at https://app.box.com/developers/console, Configuration, and reset the client secret, or revoke the developer token and generate a new one',
      'put the new one where the old one is used, outside git',
      'revoke the tokens that were made with the old secret',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://api.box.com/oauth2/token',
      client: 'in-body',
      grant: 'made-up code',
      refusalMayMean: 'that the client id beside it is of another secret',
      source: 'https://developer.box.com/reference/post-oauth2-token/',
    },
    {
      keys: ['access-token'],
      url: 'https://api.box.com/2.0/users/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { type: { is: 'user' }, id: 'string', login: 'string' }, is: 'active' },
        { status: 401, header: { 'www-authenticate': 'invalid_token' }, is: 'inactive' },
        {
          status: 403,
          json: { type: { is: 'error' }, code: { is: 'insufficient_scope' } },
          is: 'limited',
          because: 'not allowed to read its user',
        },
      ],
      tells: { account: 'login', name: 'name' },
      replies: [
        {
          status: 200,
          body: { type: 'user', id: '11446498', login: 'owner@example.com', name: 'Owner', space_used: 0 },
          is: 'active',
        },
        {
          status: 401,
          headers: {
            'www-authenticate':
              'Bearer realm="Service", error="invalid_token", error_description="The access token provided is invalid."',
          },
          is: 'inactive',
        },
        { status: 403, body: { type: 'error', status: 403, code: 'insufficient_scope' }, is: 'limited' },
        { status: 429, body: { type: 'error', status: 429, code: 'rate_limit_exceeded' }, is: 'unknown' },
      ],
      source: 'https://developer.box.com/reference/get-users-me/',
    },
  ],
  sources: [
    'https://developer.box.com/guides/authentication/tokens/developer-tokens/',
    'https://developer.box.com/reference/get-users-me/',
    'format: observed in public code, not documented',
  ],
});
