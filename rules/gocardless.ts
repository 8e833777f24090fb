import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'GoCardless',
  site: 'https://gocardless.com',
  keys: [
    {
      id: 'live-access-token',
      name: 'GoCardless live access token',
      severity: 'critical',
      // live_ begins keys of other services too, so the name must stand near.
      pattern: /live_[0-9A-Za-z_-]{40}/,
      context: { words: ['gocardless'], within: 144 },
      env: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN', 'GOCARDLESS_API_KEY', 'GOCARDLESS_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can collect and refund direct debits and read the bank details of your customers.',
      examples: [
        'GOCARDLESS_ACCESS_TOKEN=live_<b64u:39><alnum:1>',
        "client = gocardless_pro.Client(access_token='live_<alnum:40>', environment='live')",
        'curl https://api.gocardless.com/customers -H "Authorization: Bearer live_<b64u:39><alnum:1>"',
      ],
      nearMisses: [
        'SOME_OTHER_TOKEN=live_<alnum:40>',
        'GOCARDLESS_ACCESS_TOKEN=sandbox_<alnum:40>',
        'GOCARDLESS_ACCESS_TOKEN=live_your_access_token',
      ],
    },
    {
      id: 'sandbox-access-token',
      name: 'GoCardless sandbox access token',
      severity: 'low',
      testMode: true,
      pattern: /sandbox_[0-9A-Za-z_-]{40}/,
      context: { words: ['gocardless'], within: 144 },
      env: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN', 'GOCARDLESS_SANDBOX_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can use your GoCardless sandbox; no real money moves there.',
      examples: [
        'GOCARDLESS_ACCESS_TOKEN=sandbox_<b64u:39><alnum:1>',
        "new \\GoCardlessPro\\Client(['access_token' => 'sandbox_<alnum:40>', 'environment' => Environment::SANDBOX]);",
        'gocardless:\n  environment: sandbox\n  token: sandbox_<alnum:40>\n',
      ],
      nearMisses: [
        'BRAINTREE_KEY=sandbox_<lownum:8>_<lownum:16>',
        'tokenizationKey: sandbox_<alnum:40>',
        'GOCARDLESS_ACCESS_TOKEN=sandbox_<alnum:12>',
      ],
    },
  ],
  rotate: {
    console: 'https://manage.gocardless.com/developers',
    docs: 'https://developer.gocardless.com/api-reference/',
    steps: [
      'create a new access token at https://manage.gocardless.com/developers, read-only if that is enough',
      'put it in GOCARDLESS_ACCESS_TOKEN, outside git',
      'delete the old token there and look through payments, refunds and mandates since the leak',
    ],
  },
  checks: [
    {
      keys: ['live-access-token'],
      url: 'https://api.gocardless.com/creditors?limit=1',
      auth: 'bearer',
      headers: { 'GoCardless-Version': '2015-07-06' },
      answers: [
        {
          status: 200,
          json: { creditors: 'array', 'meta.limit': 'number', 'meta.cursors': 'object' },
          is: 'active',
        },
        { status: 401, json: { 'error.errors.0.reason': { is: 'access_token_revoked' } }, is: 'revoked' },
        {
          status: 401,
          json: { 'error.type': { is: 'invalid_api_usage' }, 'error.message': { includes: 'access token' } },
          is: 'inactive',
        },
      ],
      tells: { organisation: 'creditors.0.name' },
      replies: [
        {
          status: 200,
          body: {
            creditors: [{ id: 'CR1', name: 'Example Ltd' }],
            meta: { cursors: { before: null, after: null }, limit: 1 },
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            error: {
              message: "The access token you've used is not a valid live API access token",
              type: 'invalid_api_usage',
              code: 401,
              errors: [{ reason: 'access_token_not_found', message: "The access token you've used is not valid" }],
            },
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: {
            error: {
              message: "The access token you've used has been revoked",
              type: 'invalid_api_usage',
              code: 401,
              errors: [{ reason: 'access_token_revoked', message: 'This access token has been revoked' }],
            },
          },
          is: 'revoked',
        },
        {
          status: 400,
          body: { error: { message: 'Version not supported', type: 'invalid_api_usage', code: 400, errors: [] } },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              type: 'invalid_api_usage',
              code: 429,
              message: 'Rate limit exceeded',
              errors: [{ reason: 'rate_limit_exceeded', message: 'Rate limit exceeded' }],
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://developer.gocardless.com/api-reference/#creditors-list-creditors',
    },
    {
      keys: ['sandbox-access-token'],
      url: 'https://api-sandbox.gocardless.com/creditors?limit=1',
      auth: 'bearer',
      headers: { 'GoCardless-Version': '2015-07-06' },
      answers: [
        {
          status: 200,
          json: { creditors: 'array', 'meta.limit': 'number', 'meta.cursors': 'object' },
          is: 'active',
        },
        { status: 401, json: { 'error.errors.0.reason': { is: 'access_token_revoked' } }, is: 'revoked' },
        {
          status: 401,
          json: { 'error.type': { is: 'invalid_api_usage' }, 'error.message': { includes: 'access token' } },
          is: 'inactive',
        },
      ],
      tells: { organisation: 'creditors.0.name' },
      replies: [
        {
          status: 200,
          body: {
            creditors: [{ id: 'CR1', name: 'Example Ltd' }],
            meta: { cursors: { before: null, after: null }, limit: 1 },
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            error: {
              message: "The access token you've used is not a valid sandbox API access token",
              type: 'invalid_api_usage',
              code: 401,
              errors: [{ reason: 'access_token_not_found', message: "The access token you've used is not valid" }],
            },
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: {
            error: {
              message: "The access token you've used has been revoked",
              type: 'invalid_api_usage',
              code: 401,
              errors: [{ reason: 'access_token_revoked', message: 'This access token has been revoked' }],
            },
          },
          is: 'revoked',
        },
        {
          status: 400,
          body: { error: { message: 'Version not supported', type: 'invalid_api_usage', code: 400, errors: [] } },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              type: 'invalid_api_usage',
              code: 429,
              message: 'Rate limit exceeded',
              errors: [{ reason: 'rate_limit_exceeded', message: 'Rate limit exceeded' }],
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://developer.gocardless.com/api-reference/#creditors-list-creditors',
    },
  ],
  sources: [
    'https://developer.gocardless.com/api-reference/',
    'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
    'length: observed in public code, not documented',
  ],
});
