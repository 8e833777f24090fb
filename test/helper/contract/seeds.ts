import { BEARER, type Contract, ok } from './contract.ts';

/** The five providers whose documents came with the project. */
export const SEEDS: readonly Contract[] = [
  {
    rule: 'stability-ai.api-key',
    key: BEARER,
    calls: {
      'GET /v1/user/account': ok({ id: 'user-1', email: 'owner@example.com', organizations: [] }),
      'GET /v1/user/balance': ok({ credits: 4.2 }),
    },
    dead: [401, { id: 'x', name: 'unauthorized', message: 'missing or invalid API key' }],
    others: {
      'insufficient scope': [403, { id: 'x', name: 'permission_denied', message: 'You lack permission' }, 'active'],
      'a limit': [429, { id: 'x', name: 'rate_limit_exceeded', message: '150 requests in 10 seconds' }, 'unknown'],
    },
  },
  {
    rule: 'getimg-ai.api-key',
    key: BEARER,
    calls: {
      'GET /v2/models': ok([{ id: 'flux', name: 'Flux', type: 'image', created_at: '2026-02-01' }]),
      'GET /v1/account/balance': ok({ amount: 1.5 }),
    },
    dead: [401, { error: { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Invalid API key' } }],
    others: {
      'a limit': [429, { error: { type: 'rate_limit_error', code: 'too_many_requests' } }, 'unknown'],
    },
  },
  {
    rule: 'imagine-vyro.api-key',
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
    rule: 'venice-ai.admin-key',
    key: BEARER,
    calls: {
      'GET /api/v1/api_keys/rate_limits': ok({
        data: { accessPermitted: true, apiTier: { id: 'paid', isCharged: true }, balances: { USD: 5 }, rateLimits: [] },
      }),
      'GET /api/v1/api_keys': ok({ data: [{ id: 'k1', apiKeyType: 'ADMIN' }], object: 'list' }),
    },
    dead: [401, { error: 'Authentication failed' }],
    others: {
      asleep: [401, { error: 'Your subscription is inactive' }, 'active'],
      'no balance': [402, { error: 'insufficient USD or VCU balance' }, 'active'],
    },
  },
  {
    rule: 'venice-ai.inference-key',
    key: BEARER,
    calls: {
      'GET /api/v1/api_keys/rate_limits': ok({
        data: { accessPermitted: true, apiTier: { id: 'paid', isCharged: true }, balances: { USD: 5 }, rateLimits: [] },
      }),
      // Of another kind: it may not list keys, and is no less a key for that.
      'GET /api/v1/api_keys': [401, { error: 'Admin API key required' }],
    },
    dead: [401, { error: 'Authentication failed' }],
  },
  {
    rule: 'aimlapi.api-key',
    key: BEARER,
    calls: {
      'GET /v2/usage': ok({ api_key_prefix: 'a1b2c3d4', spend: 0.5, currency: 'USD' }),
      'GET /v2/billing/detail': ok({ email: 'owner@example.com', current_balance: 3 }),
    },
    dead: [401, { message: 'This request requires a valid API key.', requestId: 'r-1', statusCode: 401 }],
    others: { 'no credit': [403, { message: 'You have run out of credits.', statusCode: 403 }, 'active'] },
  },
];
