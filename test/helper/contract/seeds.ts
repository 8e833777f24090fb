import { BEARER, type Contract, ok, type Said } from './contract.ts';

const STABILITY_DEAD: Said = [
  401,
  {
    id: '35e2a3c9',
    message: 'Incorrect API key provided: sk-nota***. You can find your API key at https://stability.ai.',
    name: 'unauthorized',
  },
];

const VENICE_LIMITS = ok({
  data: { accessPermitted: true, apiTier: { id: 'paid', isCharged: true }, balances: { USD: 5 }, rateLimits: [] },
});

const AIMLAPI_USAGE = ok({
  api_key_prefix: null,
  start: '2026-07-26T22:15:00.000Z',
  end: '2026-07-27T22:15:00.000Z',
  spend: 13.704199,
  currency: 'USD',
  requests: 9643,
});

const AIMLAPI_REFUSAL = {
  message:
    'This request requires a valid API key. You can create a new API key on the Billing page: https://aimlapi.com/app/keys',
  path: '/v2/usage',
  requestId: 'r-1',
  statusCode: 401,
};
const AIMLAPI_DEAD: Said = [401, AIMLAPI_REFUSAL];
const AIMLAPI_WRONG_KIND: Said = [401, AIMLAPI_REFUSAL, 'active'];

/** The five providers whose documents came with the project. */
export const SEEDS: readonly Contract[] = [
  {
    rule: 'stability-ai.api-key',
    read: 'https://github.com/Stability-AI/rest-api-support/blob/main/generated/spec/v1.json; a wrong key as it is seen to be answered in 2026',
    key: BEARER,
    calls: {
      'GET /v1/user/account': ok({ id: 'user-1', email: 'owner@example.com', organizations: [] }),
      'GET /v1/user/balance': ok({ credits: 4.2 }),
    },
    dead: STABILITY_DEAD,
    others: {
      'insufficient scope': [
        403,
        { id: 'x', name: 'permission_denied', message: 'You do not have permission to access this resource' },
        'active',
      ],
      'a limit': [429, { id: 'x', name: 'rate_limit_exceeded', message: '150 requests in 10 seconds' }, 'unknown'],
    },
  },
  {
    rule: 'stability-ai.unprefixed-key',
    read: 'https://github.com/Stability-AI/rest-api-support; none for a key without its beginning',
    key: 'authorization: Bearer sk-KEY',
    calls: {
      'GET /v1/user/account': ok({ id: 'user-1', email: 'owner@example.com', organizations: [] }),
      'GET /v1/user/balance': ok({ credits: 4.2 }),
    },
    dead: STABILITY_DEAD,
  },
  {
    rule: 'getimg-ai.api-key',
    read: 'https://docs.getimg.ai/guides/authentication; https://github.com/getimg-ai/getimg-node (/v2); none for /v1, which public code asks',
    key: BEARER,
    calls: {
      'GET /v2/models': ok([{ id: 'flux', name: 'Flux', type: 'image', created_at: '2026-02-01' }]),
      'GET /v2/billing/balance': ok({ balance: '1.50', currency: 'USD' }),
      // Documented nowhere any more: as public code calls it.
      'GET /v1/account/balance': ok({ amount: 1.5 }),
    },
    dead: [
      401,
      {
        error: {
          message:
            'Incorrect API key provided. You can manage your API keys at https://getimg.ai/app/developer/api-keys',
          type: 'invalid_request_error',
          param: null,
          code: 'invalid_api_key',
          doc_url: 'https://docs.getimg.ai/guides/authentication',
        },
      },
    ],
    others: {
      'a limit': [429, { error: { type: 'rate_limit_error', code: 'too_many_requests' } }, 'unknown'],
    },
  },
  {
    rule: 'imagine-vyro.api-key',
    read: 'none for the call, which is inferred; the codes are those of https://docs.imagine.art (Error Documentation)',
    key: BEARER,
    calls: {
      'GET /v2/assets/*/status': [404, { status: 'error', code: 1300, error: 'Not Found', message: 'no such asset' }],
    },
    dead: [401, { status: 'error', code: 1001, error: 'Unauthorized', message: 'Invalid token' }],
    others: {
      'no tokens left': [402, { status: 'error', code: 1101, error: 'Payment Required' }, 'active'],
      expired: [406, { status: 'error', code: 1002, error: 'Token expired' }, 'inactive'],
    },
  },
  {
    rule: 'imagine-vyro.imagineart-2',
    read: 'https://api-ml.imagine.art; none for the form of the list',
    key: BEARER,
    calls: { 'GET /v1/models': ok({ data: [{ id: 'imagineart-2.0' }] }) },
    dead: [401, { error: { code: 'invalid_token', message: 'Invalid API token.', request_id: 'r-1' } }],
    others: {
      'a list of another form': [200, { available: [] }, 'unknown'],
      'a limit': [429, { error: { code: 'rate_limited', message: 'Slow down.', request_id: 'r-1' } }, 'unknown'],
      'trouble of its own': [502, { error: { code: 'model_auth_error', request_id: 'r-1' } }, 'unknown'],
    },
  },
  {
    rule: 'venice-ai.admin-key',
    read: 'https://docs.venice.ai/api-reference/error-codes; https://github.com/veniceai/api-docs/blob/main/swagger.yaml',
    key: BEARER,
    calls: {
      'GET /api/v1/api_keys/rate_limits': VENICE_LIMITS,
    },
    dead: [401, { error: 'Authentication failed' }],
    others: {
      asleep: [
        401,
        {
          error:
            'Authentication failed - Pro subscription is inactive. Please upgrade your subscription to continue using the API',
        },
        'active',
      ],
      'no balance': [
        402,
        {
          error:
            'Insufficient USD or Diem balance to complete request. Visit https://venice.ai/settings/api to add credits.',
        },
        'active',
      ],
      'its limit reached': [402, { error: 'API key DIEM spend limit exceeded. Your account may still have' }, 'active'],
      'account disabled': [
        403,
        { error: 'API access has been disabled for this account. Please contact support@venice.ai' },
        'active',
      ],
      'no right to it': [403, { error: 'Unauthorized access' }, 'unknown'],
      'a limit': [429, { error: 'Rate limit exceeded' }, 'unknown'],
    },
  },
  {
    rule: 'venice-ai.inference-key',
    read: 'https://docs.venice.ai/api-reference/error-codes',
    key: BEARER,
    calls: { 'GET /api/v1/api_keys/rate_limits': VENICE_LIMITS },
    dead: [401, { error: 'Authentication failed' }],
  },
  {
    rule: 'venice-ai.unprefixed-key',
    read: 'https://docs.venice.ai/api-reference/error-codes; https://docs.venice.ai/overview/guides/generating-api-key (who may list keys)',
    key: BEARER,
    calls: {
      // An inference key may not list keys, and is no less a key for that.
      'GET /api/v1/api_keys': [401, { error: 'Authentication failed' }],
      'GET /api/v1/api_keys/rate_limits': VENICE_LIMITS,
    },
    dead: [401, { error: 'Authentication failed' }],
    others: {
      'an admin key': [200, { object: 'list', data: [{ id: 'k1', apiKeyType: 'ADMIN', last6Chars: 'x' }] }, 'active'],
    },
  },
  {
    rule: 'aimlapi.api-key',
    read: 'https://docs.aimlapi.com/api-references/service-endpoints/api-key-usage; https://docs.aimlapi.com/errors-and-messages/errors-with-status-code-4xx',
    key: BEARER,
    calls: {
      'GET /v2/usage': AIMLAPI_USAGE,
      'GET /v2/billing/detail': ok({ user_id: 111, email: 'owner@example.com', current_balance: 3, currency: 'USD' }),
    },
    dead: AIMLAPI_DEAD,
    others: {
      'no credit': [
        403,
        { message: "You've run out of credits. Please top up your balance", requestId: 'r-1', statusCode: 403 },
        'active',
      ],
      'a limit': [429, { message: 'Too Many Requests', requestId: 'r-1', statusCode: 429 }, 'unknown'],
    },
  },
  {
    rule: 'aimlapi.management-key',
    read: 'https://docs.aimlapi.com/api-references/service-endpoints/api-key-management; https://docs.aimlapi.com/api-references/service-endpoints/api-key-usage',
    key: BEARER,
    calls: {
      'GET /v1/keys': ok({
        data: [{ name: 'prod', disabled: false, prefix: 'a1b2c3d4', scopes: null, monthly_usage: 0 }],
      }),
      'GET /v2/usage': AIMLAPI_USAGE,
    },
    dead: AIMLAPI_DEAD,
    // What an API key is told that asks for the list is documented nowhere.
    others: { 'an API key': AIMLAPI_WRONG_KIND, 'no keys yet': [200, { data: [] }, 'active'] },
  },
];
