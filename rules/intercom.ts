import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Intercom',
  site: 'https://www.intercom.com',
  keys: {
    'access-token': {
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
    'client-secret': {
      name: 'Intercom app client secret',
      noCheck: 'what its token endpoint says to a wrong secret is documented nowhere',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['intercom_client', 'intercom_app_secret', 'intercom_oauth'], within: 60 },
      env: ['INTERCOM_CLIENT_SECRET', 'INTERCOM_SECRET', 'INTERCOM_APP_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can pose as your Intercom app in the OAuth flow and forge its signed webhooks.',
      nearMisses: 'INTERCOM_WORKSPACE=<uuid>',
      rotate: {
        docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
        make: 'open the app in the Developer Hub, Basic information, and regenerate the client secret',
        put: 'put the new one where the old one is used, outside git, also where webhooks are verified',
        end: 'make sure that a token request with the old one is refused',
      },
    },
  },
  rotate: {
    console: 'https://app.intercom.com/a/apps/_/developer-hub',
    docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    make: 'open the app in the Developer Hub, Configure > Authentication, and select Regenerate token; the old one ends at once',
    put: 'put the new one where the old one is used, outside git',
    end: 'to have no gap, make a second app first, move to its token, then delete the old app',
    after: 'look through the teammate activity log for changes that are not yours',
  },
  check: {
    // Routed by Intercom to the region of the workspace.
    keys: ['access-token'],
    url: 'https://api.intercom.io/me',
    active: { type: { is: 'admin' }, 'app.type': { is: 'app' }, 'app.id_code': 'string' },
    revoked: { 'errors.0.code': { is: 'token_revoked' } },
    expired: { 'errors.0.code': { is: 'token_expired' } },
    inactive: { 'errors.0.code': { is: 'token_not_found' } },
    answers: {
      status: 401,
      json: { type: { is: 'error.list' }, 'errors.0.code': { is: 'unauthorized' } },
      is: 'inactive',
    },
    tells: { account: 'email', organisation: 'app.name' },
    accepted: {
      type: 'admin',
      id: '1',
      email: 'owner@example.com',
      app: { type: 'app', id_code: 'abc', name: 'Example', region: 'US' },
    },
    refused: {
      type: 'error.list',
      request_id: 'r1',
      errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }],
    },
    alsoRefused: [{ type: 'error.list', request_id: 'r2', errors: [{ code: 'token_not_found' }] }],
    recorded: {
      revoked: { type: 'error.list', request_id: 'r3', errors: [{ code: 'token_revoked' }] },
      expired: { type: 'error.list', request_id: 'r4', errors: [{ code: 'token_expired' }] },
    },
    unclear: { 403: { type: 'error.list', errors: [{ code: 'api_plan_restricted' }] } },
    tooMany: {
      type: 'error.list',
      errors: [{ code: 'rate_limit_exceeded', message: 'The rate limit for the app was exceeded' }],
    },
    source: 'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin',
  },
  sources: ['{docs}', 'format: {observed}'],
});
