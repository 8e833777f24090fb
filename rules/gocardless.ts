import { defineProvider } from '../src/rulebook/define-provider.ts';

/** Live and sandbox accounts are asked about at hosts of their own, and answer alike. */
const creditorsAt = (host: string, kind: 'live' | 'sandbox') =>
  ({
    keys: [`${kind}-access-token`],
    url: `https://${host}/creditors?limit=1`,
    headers: { 'GoCardless-Version': '2015-07-06' },
    active: { creditors: 'array', 'meta.limit': 'number', 'meta.cursors': 'object' },
    revoked: { 'error.errors.0.reason': { is: 'access_token_revoked' } },
    inactive: { 'error.type': { is: 'invalid_api_usage' }, 'error.message': { includes: 'access token' } },
    tells: { organisation: 'creditors.0.name' },
    accepted: {
      creditors: [{ id: 'CR1', name: 'Example Ltd' }],
      meta: { cursors: { before: null, after: null }, limit: 1 },
    },
    refused: {
      error: {
        message: `The access token you've used is not a valid ${kind} API access token`,
        type: 'invalid_api_usage',
        code: 401,
        errors: [{ reason: 'access_token_not_found', message: "The access token you've used is not valid" }],
      },
    },
    recorded: {
      revoked: {
        error: {
          message: "The access token you've used has been revoked",
          type: 'invalid_api_usage',
          code: 401,
          errors: [{ reason: 'access_token_revoked', message: 'This access token has been revoked' }],
        },
      },
    },
    unclear: {
      400: { error: { message: 'Version not supported', type: 'invalid_api_usage', code: 400, errors: [] } },
    },
    tooMany: {
      error: {
        type: 'invalid_api_usage',
        code: 429,
        message: 'Rate limit exceeded',
        errors: [{ reason: 'rate_limit_exceeded', message: 'Rate limit exceeded' }],
      },
    },
    source: 'https://developer.gocardless.com/api-reference/#creditors-list-creditors',
  }) as const;

export default defineProvider({
  name: 'GoCardless',
  site: 'https://gocardless.com',
  keys: {
    'live-access-token': {
      name: 'GoCardless live access token',
      severity: 'critical',
      // live_ begins keys of other services too, so the name must stand near.
      pattern: /live_[0-9A-Za-z_-]{40}/,
      shape: 'live_<b64u:39><alnum:1>',
      context: { words: ['gocardless'], within: 144 },
      env: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN', 'GOCARDLESS_API_KEY', 'GOCARDLESS_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can collect and refund direct debits and read the bank details of your customers.',
      nearMisses: 'GOCARDLESS_ACCESS_TOKEN=sandbox_<alnum:40>',
    },
    'sandbox-access-token': {
      name: 'GoCardless sandbox access token',
      severity: 'low',
      testMode: true,
      pattern: /sandbox_[0-9A-Za-z_-]{40}/,
      shape: 'sandbox_<b64u:39><alnum:1>',
      context: { words: ['gocardless'], within: 144 },
      env: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN', 'GOCARDLESS_SANDBOX_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can use your GoCardless sandbox; no real money moves there.',
      examples:
        "new \\GoCardlessPro\\Client(['access_token' => 'sandbox_<alnum:40>', 'environment' => Environment::SANDBOX]);",
      nearMisses: 'BRAINTREE_KEY=sandbox_<lownum:8>_<lownum:16>',
    },
  },
  rotate: {
    console: 'https://manage.gocardless.com/developers',
    docs: 'https://developer.gocardless.com/api-reference/',
    make: 'create a new access token at {console}, read-only if that is enough',
    end: 'delete the old token there and look through payments, refunds and mandates since the leak',
  },
  check: [creditorsAt('api.gocardless.com', 'live'), creditorsAt('api-sandbox.gocardless.com', 'sandbox')],
  sources: [
    '{docs}',
    'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
    'length: {observed}',
  ],
});
