import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/model/provider.ts';

const inSandbox: Step = {
  method: 'POST',
  readOnly: 'introspection of the token that is sent',
  url: 'https://connect.squareupsandbox.com/oauth2/token/status',
  auth: 'bearer',
  answers: [
    {
      status: 200,
      json: { client_id: 'string', merchant_id: 'string' },
      is: 'active',
      kind: 'sandbox token',
    },
    { status: 401, json: { 'errors.0.category': { is: 'AUTHENTICATION_ERROR' } }, is: 'inactive' },
    { status: 401, json: { type: { is: 'service.not_authorized' } }, is: 'inactive' },
  ],
  tells: { organisation: 'merchant_id', scopes: 'scopes', expires: 'expires_at' },
  replies: [
    {
      status: 200,
      body: { scopes: ['PAYMENTS_READ'], client_id: 'sandbox-sq0idb-example', merchant_id: 'MLEXAMPLE2' },
      is: 'active',
    },
    {
      status: 401,
      body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED', detail: 'not authorized' }] },
      is: 'inactive',
    },
    { status: 401, body: { message: 'Not Authorized', type: 'service.not_authorized' }, is: 'inactive' },
    {
      status: 429,
      headers: { 'retry-after': '30' },
      body: { errors: [{ category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED', detail: 'Too many requests' }] },
      is: 'unknown',
    },
  ],
};

const source = 'https://developer.squareup.com/reference/square/o-auth-api/RetrieveTokenStatus';

export default defineProvider({
  name: 'Square',
  site: 'https://squareup.com',
  keys: [
    {
      id: 'access-token',
      name: 'Square access token',
      severity: 'critical',
      // Production and sandbox tokens look alike. EAAA alone also begins much base64, hence the optional word.
      pattern: /EAAA[0-9A-Za-z_-]{60}/,
      context: { words: ['square', 'sq0idp'], within: 144, required: false },
      env: ['SQUARE_ACCESS_TOKEN', 'SQUARE_TOKEN', 'SQUARE_API_KEY'],
      entropy: 4.3,
      risk: 'Whoever has it can take payments, make refunds and read the customers of the Square account.',
      examples: [
        'SQUARE_ACCESS_TOKEN=EAAA<b64u:59><alnum:1>',
        '{"square": {"environment": "production", "accessToken": "EAAA<alnum:60>"}}',
        'curl https://connect.squareup.com/v2/locations -H "Authorization: Bearer EAAA<b64u:59><alnum:1>"',
      ],
      nearMisses: [
        'SQUARE_ACCESS_TOKEN=EAAA<alnum:20>',
        'EAAAAAAAAAAAAAAA<any:[A-B]:48>',
        'accessToken: "EAAC<alnum:120>"',
      ],
    },
    {
      id: 'legacy-access-token',
      name: 'Square access token (old form)',
      severity: 'critical',
      pattern: /sq0atp-[0-9A-Za-z_-]{22}/,
      env: ['SQUARE_ACCESS_TOKEN', 'SQUARE_PERSONAL_ACCESS_TOKEN'],
      risk: 'Whoever has it can take payments, make refunds and read the customers of the Square account.',
      examples: [
        'SQUARE_ACCESS_TOKEN=sq0atp-<b64u:21><alnum:1>',
        "SquareConnect\\Configuration::getDefaultConfiguration()->setAccessToken('sq0atp-<alnum:22>');",
        'square:\n  access_token: sq0atp-<b64u:21><alnum:1>\n',
      ],
      nearMisses: [
        'SQUARE_APPLICATION_ID=sq0idp-<alnum:22>',
        'SQUARE_ACCESS_TOKEN=sq0atp-your-token',
        'SQUARE_ACCESS_TOKEN=sq0atp.<alnum:22>',
      ],
    },
    {
      id: 'application-secret',
      name: 'Square OAuth application secret',
      severity: 'high',
      pattern: /sq0csp-[0-9A-Za-z_-]{43}/,
      env: ['SQUARE_APPLICATION_SECRET', 'SQUARE_CLIENT_SECRET', 'SQUARE_APP_SECRET'],
      risk: 'Whoever has it can get, renew and revoke seller tokens in the name of your application.',
      rotate: {
        console: 'https://developer.squareup.com/apps',
        docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
        steps: [
          'open the application at https://developer.squareup.com/apps, OAuth, and replace its application secret',
          'put the new one where the old one is used: token renewal fails until then',
          'revoke seller tokens that you do not recognise with RevokeToken',
        ],
      },
      examples: [
        'SQUARE_APPLICATION_SECRET=sq0csp-<b64u:42><alnum:1>',
        '{"clientId": "sq0idp-<alnum:22>", "clientSecret": "sq0csp-<alnum:43>"}',
        'requests.post(url, json={"client_secret": "sq0csp-<b64u:42><alnum:1>", "grant_type": "authorization_code"})',
      ],
      nearMisses: [
        'SQUARE_APPLICATION_SECRET=sq0csp-<alnum:10>',
        'client_id=sq0idp-<alnum:22>',
        'SQUARE_APPLICATION_SECRET=sq0csp_<alnum:43>',
      ],
    },
    {
      id: 'sandbox-access-token',
      name: 'Square sandbox access token (old form)',
      severity: 'low',
      testMode: true,
      pattern: /sandbox-sq0atb-[0-9A-Za-z_-]{22}/,
      env: ['SQUARE_SANDBOX_ACCESS_TOKEN', 'SQUARE_ACCESS_TOKEN'],
      risk: 'Whoever has it can use your Square sandbox; no real money moves there.',
      examples: [
        'SQUARE_SANDBOX_ACCESS_TOKEN=sandbox-sq0atb-<b64u:21><alnum:1>',
        "squareconnect.configuration.access_token = 'sandbox-sq0atb-<alnum:22>'",
        '{"headers": {"Authorization": "Bearer sandbox-sq0atb-<alnum:22>"}}',
      ],
      nearMisses: [
        'SQUARE_APPLICATION_ID=sandbox-sq0idb-<alnum:22>',
        'SQUARE_ACCESS_TOKEN=sandbox-sq0atb-xxx',
        'sandbox_sq0atb_<alnum:22>',
      ],
    },
    {
      id: 'sandbox-application-secret',
      name: 'Square sandbox application secret',
      severity: 'low',
      testMode: true,
      pattern: /sandbox-sq0csb-[0-9A-Za-z_-]{43}/,
      env: ['SQUARE_SANDBOX_APPLICATION_SECRET', 'SQUARE_APPLICATION_SECRET'],
      risk: 'Whoever has it can get sandbox tokens in the name of your application; no real money moves there.',
      examples: [
        'SQUARE_APPLICATION_SECRET=sandbox-sq0csb-<b64u:42><alnum:1>',
        'square:\n  sandbox:\n    secret: "sandbox-sq0csb-<alnum:43>"\n',
        "client_secret: 'sandbox-sq0csb-<alnum:43>',",
      ],
      nearMisses: [
        'sandbox-sq0idb-<alnum:22>',
        'SQUARE_APPLICATION_SECRET=sandbox-sq0csb-<alnum:12>',
        'sandbox-sq0csb.<alnum:43>',
      ],
    },
  ],
  rotate: {
    console: 'https://developer.squareup.com/apps',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    steps: [
      'open the application at https://developer.squareup.com/apps, Credentials, and replace the access token',
      'put the new token where the old one is used',
      'see that the old one is refused; for a token got by OAuth call RevokeToken instead',
      'look through payments and refunds since the leak',
    ],
  },
  checks: [
    {
      // Production and sandbox tokens look alike: only what both refuse is dead.
      keys: ['access-token', 'legacy-access-token'],
      method: 'POST',
      readOnly: 'introspection of the token that is sent',
      url: 'https://connect.squareup.com/oauth2/token/status',
      auth: 'bearer',
      answers: [
        { status: 200, json: { client_id: 'string', merchant_id: 'string' }, is: 'active' },
        { status: 401, json: { 'errors.0.code': { is: 'ACCESS_TOKEN_EXPIRED' } }, is: 'expired' },
        { status: 401, json: { 'errors.0.code': { is: 'ACCESS_TOKEN_REVOKED' } }, is: 'revoked' },
        { status: 401, json: { 'errors.0.category': { is: 'AUTHENTICATION_ERROR' } }, is: 'next' },
        { status: 401, json: { type: { is: 'service.not_authorized' } }, is: 'next' },
      ],
      tells: { organisation: 'merchant_id', scopes: 'scopes', expires: 'expires_at' },
      replies: [
        {
          status: 200,
          body: {
            scopes: ['PAYMENTS_READ', 'PAYMENTS_WRITE'],
            expires_at: '2026-10-14T14:44:00Z',
            client_id: 'sq0idp-example',
            merchant_id: 'MLEXAMPLE1',
          },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'ACCESS_TOKEN_EXPIRED', detail: 'expired' }] },
          is: 'expired',
        },
        {
          status: 401,
          body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'ACCESS_TOKEN_REVOKED', detail: 'revoked' }] },
          is: 'revoked',
        },
        {
          status: 401,
          body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED', detail: 'not authorized' }] },
          is: 'next',
        },
        { status: 401, body: { message: 'Not Authorized', type: 'service.not_authorized' }, is: 'next' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { errors: [{ category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED', detail: 'Too many requests' }] },
          is: 'unknown',
        },
      ],
      next: inSandbox,
      source,
    },
    { keys: ['sandbox-access-token'], ...inSandbox, source },
  ],
  sources: [
    'https://developer.squareup.com/docs/build-basics/access-tokens',
    'https://developer.squareup.com/docs/oauth-api/overview',
    'key shapes: observed in public code, not documented',
  ],
});
