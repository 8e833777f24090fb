import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const inSandbox: Step = {
  method: 'POST',
  readOnly: 'introspection of the token that is sent',
  url: 'https://connect.squareupsandbox.com/oauth2/token/status',
  auth: 'bearer',
  answers: [
    { status: 200, json: { client_id: 'string', merchant_id: 'string' }, is: 'active', kind: 'sandbox token' },
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
  keys: {
    'access-token': {
      name: 'Square access token',
      severity: 'critical',
      // Production and sandbox tokens look alike. EAAA alone also begins much base64, hence the optional word.
      pattern: /EAAA[0-9A-Za-z_-]{60}/,
      shape: 'EAAA<b64u:59><alnum:1>',
      context: { words: ['square', 'sq0idp'], within: 144, required: false },
      env: ['SQUARE_ACCESS_TOKEN', 'SQUARE_TOKEN', 'SQUARE_API_KEY'],
      entropy: 4.3,
      risk: 'Whoever has it can take payments, make refunds and read the customers of the Square account.',
      examples: '{"square": {"environment": "production", "accessToken": "EAAA<alnum:60>"}}',
      nearMisses: ['EAAAAAAAAAAAAAAA<any:[A-B]:48>', 'accessToken: "EAAC<alnum:120>"'],
    },
    'legacy-access-token': {
      name: 'Square access token (old form)',
      severity: 'critical',
      pattern: /sq0atp-[0-9A-Za-z_-]{22}/,
      shape: 'sq0atp-<b64u:21><alnum:1>',
      env: ['SQUARE_ACCESS_TOKEN', 'SQUARE_PERSONAL_ACCESS_TOKEN'],
      risk: 'Whoever has it can take payments, make refunds and read the customers of the Square account.',
      nearMisses: ['SQUARE_APPLICATION_ID=sq0idp-<alnum:22>', 'SQUARE_ACCESS_TOKEN=sq0atp.<alnum:22>'],
    },
    'application-secret': {
      name: 'Square OAuth application secret',
      pattern: /sq0csp-[0-9A-Za-z_-]{43}/,
      shape: 'sq0csp-<b64u:42><alnum:1>',
      env: ['SQUARE_APPLICATION_SECRET', 'SQUARE_CLIENT_SECRET', 'SQUARE_APP_SECRET'],
      beside: { pair: /(sq0idp-[0-9A-Za-z_-]{22})/ },
      risk: 'Whoever has it can get, renew and revoke seller tokens in the name of your application.',
      rotate: {
        console: 'https://developer.squareup.com/apps',
        docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
        make: 'open the application at {console}, OAuth, and replace its application secret',
        put: 'put the new one where the old one is used: token renewal fails until then',
        end: 'revoke seller tokens that you do not recognise with RevokeToken',
      },
      nearMisses: ['client_id=sq0idp-<alnum:22>', 'SQUARE_APPLICATION_SECRET=sq0csp_<alnum:43>'],
      examples: 'SQUARE_APPLICATION_ID=sq0idp-<alnum:22>\nSQUARE_APPLICATION_SECRET=sq0csp-<b64u:42><alnum:1>\n',
    },
    'sandbox-access-token': {
      name: 'Square sandbox access token (old form)',
      severity: 'low',
      testMode: true,
      pattern: /sandbox-sq0atb-[0-9A-Za-z_-]{22}/,
      shape: 'sandbox-sq0atb-<b64u:21><alnum:1>',
      env: ['SQUARE_SANDBOX_ACCESS_TOKEN', 'SQUARE_ACCESS_TOKEN'],
      risk: 'Whoever has it can use your Square sandbox; no real money moves there.',
      nearMisses: ['SQUARE_APPLICATION_ID=sandbox-sq0idb-<alnum:22>', 'sandbox_sq0atb_<alnum:22>'],
    },
    'sandbox-application-secret': {
      name: 'Square sandbox application secret',
      severity: 'low',
      testMode: true,
      pattern: /sandbox-sq0csb-[0-9A-Za-z_-]{43}/,
      shape: 'sandbox-sq0csb-<b64u:42><alnum:1>',
      env: ['SQUARE_SANDBOX_APPLICATION_SECRET', 'SQUARE_APPLICATION_SECRET'],
      beside: { pair: /(sandbox-sq0idb-[0-9A-Za-z_-]{22})/ },
      risk: 'Whoever has it can get sandbox tokens in the name of your application; no real money moves there.',
      nearMisses: ['sandbox-sq0idb-<alnum:22>', 'sandbox-sq0csb.<alnum:43>'],
      examples:
        'SQUARE_APPLICATION_ID=sandbox-sq0idb-<alnum:22>\nSQUARE_APPLICATION_SECRET=sandbox-sq0csb-<b64u:42><alnum:1>\n',
    },
  },
  rotate: {
    console: 'https://developer.squareup.com/apps',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    make: 'open the application at {console}, Credentials, and replace the access token',
    put: 'put the new token where the old one is used',
    end: 'see that the old one is refused; for a token got by OAuth call RevokeToken instead',
    after: 'look through payments and refunds since the leak',
  },
  check: [
    {
      // Production and sandbox tokens look alike: only what both refuse is dead.
      keys: ['access-token', 'legacy-access-token'],
      method: 'POST',
      readOnly: 'introspection of the token that is sent',
      url: 'https://connect.squareup.com/oauth2/token/status',
      active: { client_id: 'string', merchant_id: 'string' },
      expired: { 'errors.0.code': { is: 'ACCESS_TOKEN_EXPIRED' } },
      revoked: { 'errors.0.code': { is: 'ACCESS_TOKEN_REVOKED' } },
      answers: [
        { status: 401, json: { 'errors.0.category': { is: 'AUTHENTICATION_ERROR' } }, is: 'next' },
        { status: 401, json: { type: { is: 'service.not_authorized' } }, is: 'next' },
      ],
      tells: { organisation: 'merchant_id', scopes: 'scopes', expires: 'expires_at' },
      accepted: {
        scopes: ['PAYMENTS_READ', 'PAYMENTS_WRITE'],
        expires_at: '2026-10-14T14:44:00Z',
        client_id: 'sq0idp-example',
        merchant_id: 'MLEXAMPLE1',
      },
      recorded: {
        expired: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'ACCESS_TOKEN_EXPIRED', detail: 'expired' }] },
        revoked: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'ACCESS_TOKEN_REVOKED', detail: 'revoked' }] },
        next: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED', detail: 'not authorized' }] },
      },
      tooMany: { errors: [{ category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED', detail: 'Too many requests' }] },
      replies: { status: 401, body: { message: 'Not Authorized', type: 'service.not_authorized' }, is: 'next' },
      next: inSandbox,
      source,
    },
    {
      keys: ['sandbox-access-token'],
      ...inSandbox,
      source,
    },
    ...[
      ['connect.squareup.com', 'application-secret'],
      ['connect.squareupsandbox.com', 'sandbox-application-secret'],
    ].map(([host, key]) => ({
      keys: [key!],
      method: 'POST' as const,
      readOnly: 'asks with a made-up code, for which nothing is handed out',
      url: `https://${host}/oauth2/token`,
      auth: 'in-body' as const,
      json: { client_id: '{pair}', client_secret: '{key}', grant_type: 'authorization_code', code: 'made-up' },
      active: { status: 401, json: { 'errors.0.detail': { includes: 'Authorization code not found for app' } } },
      answers: [
        {
          status: 401,
          json: { message: { includes: 'Authorization code not found for app' } },
          is: 'active' as const,
          recorded: {
            message: 'Authorization code not found for app [sq0idp-example]',
            type: 'service.not_authorized',
          },
        },
        {
          status: 401,
          json: { message: { is: 'Not Authorized' }, type: { is: 'service.not_authorized' } },
          is: 'inactive' as const,
          recorded: { message: 'Not Authorized', type: 'service.not_authorized' },
        },
      ],
      accepted: {
        errors: [
          {
            category: 'AUTHENTICATION_ERROR',
            code: 'UNAUTHORIZED',
            detail: 'Authorization code not found for app sq0idp-example',
          },
        ],
      },
      tooMany: { errors: [{ category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED', detail: 'Too many requests' }] },
      source:
        'https://developer.squareup.com/reference/square/o-auth-api/obtain-token (both refusals: observed, not documented)',
    })),
  ],
  sources: ['{docs}', 'https://developer.squareup.com/docs/oauth-api/overview', 'key shapes: {observed}'],
});
