import { BEARER, type Contract, ok } from './contract.ts';

/** Where is paid, written and worked. */
export const BUSINESS: readonly Contract[] = [
  {
    rule: 'stripe.live-secret-key',
    read: 'https://docs.stripe.com/keys; https://docs.stripe.com/error-codes (api_key_expired); other words as they are seen',
    key: BEARER,
    calls: {
      'GET /v1/account': ok({ id: 'acct_1Nv0FGQ9RKHgCVdK', object: 'account', country: 'US', charges_enabled: true }),
      'GET /v1/balance': ok({ object: 'balance', available: [{ amount: 666670, currency: 'usd' }], livemode: true }),
    },
    dead: [401, { error: { message: 'Invalid API Key provided: ********', type: 'invalid_request_error' } }],
    others: {
      expired: [401, { error: { code: 'api_key_expired', message: 'Expired API Key provided' } }, 'inactive'],
      'another place': [
        401,
        { error: { message: 'The API key provided does not allow requests from your IP address.' } },
        'active',
      ],
      'insufficient scope': [
        403,
        {
          error: { message: "The provided key does not have the required permissions for this endpoint on 'acct_1'." },
        },
        'active',
      ],
    },
  },
  {
    rule: 'square.access-token',
    read: 'https://developer.squareup.com/reference/square/o-auth-api/RetrieveTokenStatus',
    key: BEARER,
    calls: {
      'POST /oauth2/token/status': ok({ scopes: ['PAYMENTS_READ'], client_id: 'c1', merchant_id: 'm1' }),
    },
    dead: [
      401,
      {
        errors: [
          { category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED', detail: 'This request could not be authorized.' },
        ],
      },
    ],
    others: {
      revoked: [401, { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'ACCESS_TOKEN_REVOKED' }] }, 'inactive'],
    },
  },
  {
    rule: 'slack.bot-token',
    read: 'https://docs.slack.dev/reference/methods/auth.test',
    key: BEARER,
    calls: {
      'POST /api/auth.test': ok({
        ok: true,
        url: 'https://acme.slack.com/',
        team: 'Acme',
        user: 'bot',
        team_id: 'T0G9PQBBK',
        user_id: 'W23456789',
        bot_id: 'BZYBOTHED',
      }),
    },
    dead: [200, { ok: false, error: 'token_revoked' }],
    others: {
      'no such token, or a request from an address that is not allowed': [
        200,
        { ok: false, error: 'invalid_auth' },
        'unknown',
      ],
      expired: [200, { ok: false, error: 'token_expired' }, 'inactive'],
      disabled: [200, { ok: false, error: 'account_inactive' }, 'inactive'],
      'a limit': [200, { ok: false, error: 'ratelimited' }, 'unknown'],
      trouble: [200, { ok: false, error: 'fatal_error' }, 'unknown'],
    },
  },
  {
    rule: 'discord.bot-token',
    read: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes (401 and code 0); the words as public tests record them',
    key: 'authorization: Bot KEY',
    calls: {
      'GET /api/v10/users/@me': ok({ id: '80351110224678912', username: 'nelly', discriminator: '1337', bot: true }),
    },
    dead: [401, { message: '401: Unauthorized', code: 0 }],
  },
  {
    rule: 'telegram.bot-token',
    read: 'https://core.telegram.org/bots/api; the refusal seen word for word in 2026',
    key: 'path',
    calls: {
      'GET /botKEY/getMe': ok({
        ok: true,
        result: { id: 123456789, is_bot: true, first_name: 'Example', username: 'example_bot', can_join_groups: true },
      }),
    },
    dead: [401, { ok: false, error_code: 401, description: 'Unauthorized' }],
  },
  {
    rule: 'sendgrid.api-key',
    read: 'https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions',
    key: BEARER,
    calls: {
      'GET /v3/scopes': ok({ scopes: ['alerts.create', 'alerts.read'] }),
      'GET /v3/user/username': ok({ username: 'example', user_id: 1 }),
    },
    dead: [
      401,
      { errors: [{ field: null, message: 'The provided authorization grant is invalid, expired, or revoked' }] },
    ],
    others: { 'no right': [403, { errors: [{ field: null, message: 'access forbidden' }] }, 'unknown'] },
  },
  {
    rule: 'mailgun.old-api-key',
    read: 'https://github.com/mailgun/mailgun.js/issues/227; https://github.com/mailgun/mailgun.js/issues/393 (both words)',
    key: 'basic: api:KEY',
    calls: {
      'GET /v4/domains': ok({
        items: [{ id: 'd1', is_disabled: false, name: 'example.com', state: 'active', type: 'custom' }],
        total_count: 1,
      }),
    },
    dead: [401, { message: 'Invalid private key' }],
  },
  {
    rule: 'mailchimp.api-key',
    read: 'https://mailchimp.com/developer/marketing/docs/errors/, as public code quotes it',
    key: 'basic: any:KEY',
    calls: {
      'GET /3.0/': ok({ account_id: 'a1', account_name: 'Example', email: 'me@example.com', role: 'owner' }),
    },
    dead: [
      401,
      {
        type: 'https://mailchimp.com/developer/marketing/docs/errors/',
        title: 'API Key Invalid',
        status: 401,
        detail: "Your API key may be invalid, or you've attempted to access the wrong datacenter.",
      },
    ],
  },
  {
    rule: 'brevo.api-key',
    read: 'https://developers.brevo.com/docs/how-it-works (the shape); the words as public code records them',
    key: 'api-key: KEY',
    calls: {
      'GET /v3/account': ok({
        email: 'me@example.com',
        companyName: 'Example',
        plan: [{ type: 'free', credits: 10, creditsType: 'sendLimit' }],
        relay: { enabled: true, data: { relay: 'smtp-relay.example.com', port: 587 } },
      }),
    },
    dead: [401, { code: 'unauthorized', message: 'Key not found' }],
    others: {
      'another place': [
        401,
        { code: 'unauthorized', message: 'We have detected you are using an unrecognised IP address 1.2.3.4.' },
        'active',
      ],
    },
  },
  {
    rule: 'hubspot.private-app-token',
    read: 'https://developers.hubspot.com/docs/api-reference/error-handling (the shape); https://github.com/rudderlabs/rudder-transformer (a refusal as recorded)',
    key: BEARER,
    calls: {
      'GET /account-info/v3/details': ok({
        portalId: 12345,
        accountType: 'STANDARD',
        timeZone: 'US/Eastern',
        companyCurrency: 'USD',
        uiDomain: 'app.hubspot.com',
      }),
    },
    dead: [401, { status: 'error', message: 'no', correlationId: 'c1', category: 'INVALID_AUTHENTICATION' }],
    others: {
      'insufficient scope': [403, { status: 'error', correlationId: 'c1', category: 'MISSING_SCOPES' }, 'active'],
    },
  },
  {
    rule: 'intercom.access-token',
    read: 'https://developers.intercom.com/building-apps/docs/rest-apis (regions); the refusal seen word for word in 2026',
    key: BEARER,
    calls: {
      'GET /me': ok({
        type: 'admin',
        id: '1',
        email: 'me@example.com',
        app: { type: 'app', id_code: 'a1', name: 'x' },
      }),
    },
    dead: [
      401,
      { type: 'error.list', request_id: 'r1', errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }] },
    ],
  },
];
