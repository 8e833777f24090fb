import { BEARER, type Contract, ok } from './contract.ts';

/** Where is planned, drawn and watched. */
export const WORK: readonly Contract[] = [
  {
    rule: 'notion.api-token',
    read: 'https://developers.notion.com/reference/status-codes',
    key: BEARER,
    needs: { 'notion-version': '20' },
    calls: {
      'GET /v1/users/me': ok({
        object: 'user',
        id: 'u1',
        name: 'Doug Engelbot',
        avatar_url: null,
        type: 'bot',
        bot: {},
      }),
    },
    dead: [401, { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' }],
    others: {
      'insufficient scope': [403, { object: 'error', status: 403, code: 'restricted_resource' }, 'active'],
    },
  },
  {
    rule: 'linear.api-key',
    read: 'https://github.com/linear/linear/blob/master/packages/sdk/src/error.ts (the type); the code as it is seen to answer in 2026',
    key: 'authorization: KEY',
    calls: {
      'POST /graphql': ok({
        data: { viewer: { id: 'u1', name: 'Example', email: 'me@example.com' }, organization: { urlKey: 'acme' } },
      }),
    },
    dead: [
      401,
      {
        errors: [
          {
            message: 'Authentication required, not authenticated',
            extensions: { type: 'authentication error', code: 'AUTHENTICATION_ERROR', statusCode: 401 },
          },
        ],
      },
    ],
    others: {
      'a limit': [400, { errors: [{ message: 'no', extensions: { code: 'RATELIMITED' } }] }, 'unknown'],
    },
  },
  {
    rule: 'airtable.personal-access-token',
    read: 'https://airtable.com/developers/web/api/errors (401 and its shape); the words as seen in 2026',
    key: BEARER,
    calls: { 'GET /v0/meta/whoami': ok({ id: 'usrL2PNC5o3H4lBEi', scopes: ['data.records:read'] }) },
    dead: [401, { error: { type: 'UNAUTHORIZED', message: 'Invalid authentication token' } }],
    others: {
      'a wrong form': [
        401,
        { error: { type: 'AUTHENTICATION_REQUIRED', message: 'Authentication required' } },
        'inactive',
      ],
    },
  },
  {
    rule: 'asana.personal-access-token',
    read: 'https://developers.asana.com/docs/errors (401 and its shape); the words as public code records them',
    key: BEARER,
    calls: {
      'GET /api/1.0/users/me': ok({
        data: {
          gid: '12345',
          resource_type: 'user',
          name: 'Greg',
          workspaces: [{ gid: '1', resource_type: 'workspace', name: 'x' }],
        },
      }),
    },
    dead: [401, { errors: [{ message: 'Not Authorized' }] }],
  },
  {
    rule: 'clickup.personal-token',
    read: 'https://developer.clickup.com/docs/common_errors; the refusal seen word for word in 2026',
    key: 'authorization: KEY',
    calls: { 'GET /api/v2/user': ok({ user: { id: 123, username: 'John Doe', color: '#000000', initials: 'JD' } }) },
    dead: [401, { err: 'Oauth token not found', ECODE: 'OAUTH_019' }],
    others: { revoked: [401, { err: 'Token invalid', ECODE: 'OAUTH_025' }, 'inactive'] },
  },
  {
    rule: 'figma.personal-access-token',
    read: 'https://github.com/figma/rest-api-spec, which has 403; 401 as it is seen to answer in 2026',
    key: 'x-figma-token: KEY',
    calls: {
      'GET /v1/me': ok({ id: '2', email: 'me@example.com', handle: 'Example', img_url: 'https://www.example.com/x' }),
    },
    dead: [401, { status: 401, err: 'Invalid token' }],
    others: {
      'insufficient scope': [
        403,
        { status: 403, err: 'Invalid scope(s): files:read. This endpoint requires the current_user:read scope' },
        'active',
      ],
    },
  },
  {
    rule: 'mapbox.secret-token',
    read: 'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
    key: 'query: access_token',
    calls: {
      'GET /tokens/v2': ok({ code: 'TokenValid', token: { usage: 'sk', user: 'example', authorization: 'x' } }),
    },
    dead: [200, { code: 'TokenInvalid' }],
    others: { revoked: [200, { code: 'TokenRevoked' }, 'inactive'] },
  },
  {
    rule: 'pagerduty.user-token',
    read: 'https://developer.pagerduty.com/docs/errors (401 is a wrong key); without a body as seen in 2026',
    key: 'authorization: Token token=KEY',
    calls: {
      'GET /users': ok({
        users: [{ name: 'Earline', type: 'user', html_url: 'https://acme.pagerduty.com/users/PXPGF42', role: 'admin' }],
        limit: 1,
        offset: 0,
        more: false,
      }),
    },
    dead: [401, ''],
  },
  {
    rule: 'typeform.personal-access-token',
    read: 'none of its own: the words as public tests record them',
    key: BEARER,
    calls: { 'GET /me': ok({ alias: 'Example', email: 'me@example.com', language: 'en' }) },
    dead: [403, { code: 'AUTHENTICATION_FAILED', description: 'Authentication credentials not found' }],
  },
  {
    rule: 'dropbox.short-lived-token',
    read: 'https://github.com/dropbox/dropbox-api-spec/blob/main/auth.stone',
    key: BEARER,
    calls: {
      'POST /2/users/get_current_account': ok({
        account_id: 'dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc',
        name: { given_name: 'Franz', display_name: 'Franz Ferdinand' },
        email: 'franz@example.com',
        email_verified: true,
        disabled: false,
      }),
    },
    dead: [401, { error_summary: 'invalid_access_token/...', error: { '.tag': 'invalid_access_token' } }],
    others: {
      'insufficient scope': [401, { error_summary: 'missing_scope/...', error: { '.tag': 'missing_scope' } }, 'active'],
    },
  },
];
