import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Intercom',
  site: 'https://www.intercom.com',
  keys: [
    {
      id: 'access-token',
      name: 'Intercom access token',
      severity: 'critical',
      // Base64 of `tok:`, a UUID written with underscores, and `:1:0`.
      pattern: /dG9rO[jm][0-9A-Za-z]{48}o[wxyz]OjA=?/,
      env: ['INTERCOM_ACCESS_TOKEN', 'INTERCOM_TOKEN', 'INTERCOM_API_KEY'],
      risk: 'Whoever has it can read and change customers, conversations and messages of the workspace in its scopes.',
      examples: [
        'INTERCOM_ACCESS_TOKEN=<base64:tok:<hex:8>_<hex:4>_<hex:4>_<hex:4>_<hex:12>:1:0>',
        "const client = new Intercom.Client({ token: '<base64:tok:<hex:8>_<hex:4>_<hex:4>_<hex:4>_<hex:12>:1:0>' });",
        'curl -H "Authorization: Bearer <base64:tok:<hex:8>_<hex:4>_<hex:4>_<hex:4>_<hex:12>:1:0>" https://api.intercom.io/me',
      ],
      nearMisses: [
        'Authorization: Basic <base64:strapi_totok:<alnum:12>>',
        "accessToken: '<base64:tok:<hello>'",
        'INTERCOM_ACCESS_TOKEN=<b64:60>',
        '<base64:tok:<hex:32>>',
      ],
    },
    {
      id: 'client-secret',
      name: 'Intercom app client secret',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['intercom_client', 'intercom_app_secret', 'intercom_oauth'], within: 60 },
      env: ['INTERCOM_CLIENT_SECRET', 'INTERCOM_SECRET', 'INTERCOM_APP_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can pose as your Intercom app in the OAuth flow and forge its signed webhooks.',
      examples: [
        'INTERCOM_CLIENT_SECRET=<uuid>',
        '{"intercomClientSecret": "<uuid>"}',
        "OmniAuth.provider :intercom, ENV['INTERCOM_KEY'], '<uuid>' # INTERCOM_SECRET",
      ],
      nearMisses: ['INTERCOM_WORKSPACE=<uuid>', 'request_id: <uuid>', 'INTERCOM_CLIENT_SECRET=<hex:24>'],
      rotate: {
        docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
        steps: [
          'open the app in the Developer Hub, Basic information, and regenerate the client secret',
          'put the new one where the old one is used, outside git, also where webhooks are verified',
          'make sure that a token request with the old one is refused',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.intercom.com/a/apps/_/developer-hub',
    docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    steps: [
      'open the app in the Developer Hub, Configure > Authentication, and select Regenerate token; the old one ends at once',
      'put the new one where the old one is used, outside git',
      'to have no gap, make a second app first, move to its token, then delete the old app',
      'look through the teammate activity log for changes that are not yours',
    ],
  },
  checks: [
    {
      // Routed by Intercom to the region of the workspace.
      keys: ['access-token'],
      url: 'https://api.intercom.io/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { type: { is: 'admin' }, 'app.type': { is: 'app' }, 'app.id_code': 'string' },
          is: 'active',
        },
        { status: 401, json: { 'errors.0.code': { is: 'token_revoked' } }, is: 'revoked' },
        { status: 401, json: { 'errors.0.code': { is: 'token_expired' } }, is: 'expired' },
        { status: 401, json: { 'errors.0.code': { is: 'token_not_found' } }, is: 'inactive' },
        {
          status: 401,
          json: { type: { is: 'error.list' }, 'errors.0.code': { is: 'unauthorized' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'email', organisation: 'app.name' },
      replies: [
        {
          status: 200,
          body: {
            type: 'admin',
            id: '1',
            email: 'owner@example.com',
            app: { type: 'app', id_code: 'abc', name: 'Example', region: 'US' },
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            type: 'error.list',
            request_id: 'r1',
            errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }],
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: { type: 'error.list', request_id: 'r2', errors: [{ code: 'token_not_found' }] },
          is: 'inactive',
        },
        {
          status: 401,
          body: { type: 'error.list', request_id: 'r3', errors: [{ code: 'token_revoked' }] },
          is: 'revoked',
        },
        {
          status: 401,
          body: { type: 'error.list', request_id: 'r4', errors: [{ code: 'token_expired' }] },
          is: 'expired',
        },
        {
          status: 403,
          body: { type: 'error.list', errors: [{ code: 'api_plan_restricted' }] },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            type: 'error.list',
            errors: [{ code: 'rate_limit_exceeded', message: 'The rate limit for the app was exceeded' }],
          },
          is: 'unknown',
        },
      ],
      source: 'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin',
    },
  ],
  sources: [
    'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    'format: observed in public code, not documented',
  ],
});
