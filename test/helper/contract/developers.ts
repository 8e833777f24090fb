import { BEARER, type Contract, ok } from './contract.ts';

/** Where code is kept, built and run. */
export const DEVELOPERS: readonly Contract[] = [
  {
    rule: 'github.personal-access-token',
    read: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit',
    key: BEARER,
    calls: {
      'GET /user': ok({ login: 'octocat', id: 1, node_id: 'MDQ6VXNlcjE=', type: 'User', site_admin: false }),
    },
    dead: [401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' }],
    others: {
      'a limit': [403, { message: 'API rate limit exceeded for user ID 1.' }, 'unknown'],
      'another kind': [403, { message: 'Resource not accessible by integration' }, 'unknown'],
    },
  },
  {
    rule: 'gitlab.access-token',
    read: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb',
    key: 'private-token: KEY',
    calls: {
      'GET /api/v4/personal_access_tokens/self': ok({
        id: 4,
        name: 'Test Token',
        revoked: false,
        created_at: '2020-07-23T14:31:47.729Z',
        scopes: ['api'],
        user_id: 3,
        active: true,
        expires_at: null,
      }),
      'GET /api/v4/user': ok({ id: 3, username: 'john_smith', name: 'John Smith', state: 'active' }),
    },
    dead: [401, { message: '401 Unauthorized' }],
    others: {
      revoked: [
        401,
        {
          error: 'invalid_token',
          error_description: 'Token was revoked. You have to re-authorize from the user.',
        },
        'inactive',
      ],
      'a fine-grained token that may not read itself': [
        403,
        {
          error: 'insufficient_granular_scope',
          error_description:
            'Access denied: This operation requires a fine-grained personal access token with the following user permissions: [Personal Access Token: Read].',
        },
        'active',
      ],
    },
  },
  {
    rule: 'npm.access-token',
    read: 'https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js',
    key: BEARER,
    calls: { 'GET /-/whoami': ok({ username: 'example' }) },
    dead: [401, { message: 'Unauthorized' }],
  },
  {
    rule: 'digitalocean.personal-access-token',
    read: 'https://github.com/digitalocean/openapi/blob/main/specification/shared/responses/unauthorized.yml, which writes it small and with a full stop',
    key: BEARER,
    calls: {
      'GET /v2/account': ok({
        account: {
          droplet_limit: 25,
          floating_ip_limit: 5,
          email: 'sammy@example.com',
          uuid: 'b6fr89dbf6d9156cace5f3c78dc9851d957381ef',
          email_verified: true,
          status: 'active',
        },
      }),
    },
    dead: [401, { id: 'Unauthorized', message: 'Unable to authenticate you' }],
    others: {
      'insufficient scope': [
        403,
        { id: 'Forbidden', message: 'You are not authorized to perform this operation' },
        'active',
      ],
    },
  },
  {
    rule: 'heroku.api-key',
    read: 'https://devcenter.heroku.com/articles/platform-api-reference#errors (the shape and the id)',
    key: BEARER,
    needs: { accept: 'application/vnd.heroku+json; version=3' },
    calls: {
      'GET /account': ok({
        id: '01234567-89ab-cdef-0123-456789abcdef',
        email: 'username@example.com',
        name: 'Tina Edmonds',
        two_factor_authentication: false,
        verified: false,
      }),
    },
    dead: [401, { id: 'unauthorized', message: 'Invalid credentials provided.' }],
  },
  {
    rule: 'cloudflare.user-api-token',
    read: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/; https://developers.cloudflare.com/fundamentals/api/troubleshooting',
    key: BEARER,
    calls: {
      'GET /client/v4/user/tokens/verify': ok({
        result: { id: 'ed17574386854bf78a67040be0a770b0', status: 'active' },
        success: true,
        errors: [],
        messages: [{ code: 10000, message: 'This API Token is valid and active', type: null }],
      }),
      'GET /client/v4/accounts': ok({ result: [], success: true, result_info: { total_count: 0 } }),
    },
    dead: [401, { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }], messages: [], result: null }],
    others: {
      disabled: [200, { success: true, result: { id: 'ed17', status: 'disabled' } }, 'inactive'],
      expired: [200, { success: true, result: { id: 'ed17', status: 'expired' } }, 'inactive'],
    },
  },
  {
    rule: 'postman.api-key',
    read: 'https://www.postman.com/postman/postman-public-workspace/documentation/12959542-c8142d51-e97c-46b6-bd77-52bb66712c9a (Authentication)',
    key: 'x-api-key: KEY',
    calls: {
      'GET /me': ok({
        user: { id: 12345678, username: 'taylor-lee', email: 'taylor@example.com', isPublic: false, teamId: 1 },
        operations: [{ name: 'mock_usage', limit: 1000, usage: 10, overage: 0 }],
      }),
    },
    dead: [
      401,
      { error: { name: 'AuthenticationError', message: 'Invalid API Key. Every request requires a valid API Key.' } },
    ],
  },
  {
    rule: 'vercel.personal-token',
    read: 'https://vercel.com/docs/rest-api/errors (code and words); invalidToken as public code records it',
    key: BEARER,
    calls: {
      'GET /v2/user': ok({ user: { id: 'u1', email: 'me@example.com', username: 'jane-doe', name: 'Jane Doe' } }),
      'GET /v5/user/tokens/current': ok({ token: { id: 't1', name: 'ci', type: 'token', origin: 'manual' } }),
    },
    dead: [403, { error: { code: 'forbidden', message: 'Not authorized', invalidToken: true } }],
    others: {
      'insufficient scope': [403, { error: { code: 'forbidden', message: 'Not authorized' } }, 'unknown'],
      'a token of a team or a project': [404, { error: { code: 'not_found', message: 'User not found.' } }, 'active'],
    },
  },
  {
    rule: 'netlify.personal-access-token',
    read: 'https://github.com/netlify/open-api (the shape); the words as public code records them',
    key: BEARER,
    calls: {
      'GET /api/v1/user': ok({ id: 'u1', uid: '1', full_name: 'Example', email: 'me@example.com', site_count: 5 }),
    },
    dead: [401, { code: 401, message: 'Access Denied' }],
  },
  {
    rule: 'supabase.access-token',
    read: 'https://supabase.com/changelog/scoped-personal-access-tokens-ga for scoped tokens; https://api.supabase.com/api/v1 (401 is Unauthorized)',
    key: BEARER,
    calls: {
      'GET /v1/profile': ok({ gotrue_id: 'g1', primary_email: 'me@example.com', username: 'example' }),
      'GET /v1/organizations': ok([{ id: 'o1', slug: 'o1', name: 'Example' }]),
    },
    dead: [401, { message: 'Unauthorized' }],
    others: {
      'a scoped token': [
        403,
        {
          message: 'Missing required permission(s): projects_read',
          error: { missing_permissions: ['projects_read'] },
        },
        'active',
      ],
    },
  },
  {
    rule: 'fastly.api-token',
    read: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/ (the call); the refusal as public tests record it',
    key: 'fastly-key: KEY',
    calls: {
      'GET /tokens/self': ok({ id: 't1', user_id: 'u1', customer_id: 'c1', name: 'ci', scope: 'global', services: [] }),
    },
    dead: [401, { msg: 'Provided credentials are missing or invalid' }],
  },
  {
    rule: 'circleci.personal-token',
    read: 'none for the refusal, which is plain text as seen in 2026',
    key: 'circle-token: KEY',
    calls: {
      'GET /api/v2/me': ok({ id: '497f6eca-6276-4993-bfeb-53cbbbba6f08', login: 'octocat', name: 'Octo Cat' }),
      'GET /api/v2/me/collaborations': ok([{ id: 'c1', 'vcs-type': 'github', name: 'acme', slug: 'gh/acme' }]),
    },
    dead: [401, 'Invalid token provided.'],
    others: { 'no token': [401, { message: 'You must log in first.' }, 'inactive'] },
  },
  {
    rule: 'sentry.organization-token',
    read: 'https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py; the refusal seen word for word in 2026',
    key: BEARER,
    calls: {
      'GET /api/0/organizations/': ok([
        {
          id: '2',
          slug: 'the-interstellar-jurisdiction',
          name: 'The Interstellar Jurisdiction',
          dateCreated: '2018-11-06T21:19:55.101Z',
          status: { id: 'active', name: 'active' },
        },
      ]),
    },
    dead: [401, { detail: 'Invalid org token' }],
    others: {
      'insufficient scope': [403, { detail: 'You do not have permission to perform this action.' }, 'active'],
      'no organisation': [200, [], 'unknown'],
    },
  },
  {
    rule: 'doppler.service-token',
    read: 'none for the refusal, seen word for word in 2026',
    key: BEARER,
    calls: {
      'GET /v3/me': ok({
        workplace: { name: 'Example', slug: 'example' },
        type: 'service_token',
        token_preview: 'x',
        slug: 's1',
        name: 'ci',
      }),
    },
    dead: [401, { messages: ['Invalid Auth token'], success: false }],
  },
  {
    rule: 'crates-io.api-token',
    read: 'none that is published: src/auth.rs of its server, by which a route for browsers refuses good tokens in words of its own',
    key: 'authorization: KEY',
    calls: {
      'GET /api/v1/me': [403, { errors: [{ detail: 'this action can only be performed on the website' }] }],
    },
    dead: [403, { errors: [{ detail: 'authentication failed' }] }],
    others: {
      'a locked account': [403, { errors: [{ detail: 'This account is locked. Reason: spam' }] }, 'unknown'],
    },
  },
];
