import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const NO_KEY =
  'This request requires a valid API key. You can create a new API key on the Billing page: https://aimlapi.com/app/keys';

/** Its own usage: any kind of key may ask for it, and is told no prefix then. GET /v1/models answers without a key. */
const USAGE: Step = {
  url: 'https://api.aimlapi.com/v2/usage?period=24h',
  auth: 'bearer',
  answers: [
    {
      status: 200,
      json: { start: 'string', end: 'string', spend: 'number', currency: { is: 'USD' }, requests: 'number' },
      is: 'active',
    },
    { status: 401, json: { message: { includes: 'valid API key' }, requestId: 'string' }, is: 'inactive' },
    { status: 403, json: { message: { includes: 'run out of credits' } }, is: 'limited', because: 'no credit left' },
  ],
  tells: { usage: '{spend} USD in 24 hours' },
  replies: [
    {
      status: 200,
      body: {
        api_key_prefix: null,
        start: '2026-05-01T22:15:00.000Z',
        end: '2026-05-02T22:15:00.000Z',
        spend: 1.5,
        currency: 'USD',
        requests: 12,
      },
      is: 'active',
    },
    {
      status: 401,
      body: {
        message: NO_KEY,
        path: '/v2/usage',
        requestId: 'r-1',
        statusCode: 401,
        timestamp: '2026-05-02T22:15:00.000Z',
      },
      is: 'inactive',
    },
    {
      status: 403,
      body: {
        message:
          "You've run out of credits. Please top up your balance or update your payment method to continue: https://aimlapi.com/app/billing/",
        requestId: 'r-3',
        statusCode: 403,
      },
      is: 'limited',
    },
    {
      status: 403,
      body: { message: 'This key has no access to the usage of another key', statusCode: 403 },
      is: 'unknown',
    },
    { status: 429, body: { message: 'Too Many Requests', statusCode: 429 }, is: 'unknown' },
  ],
};

export default defineProvider({
  name: 'AI/ML API',
  site: 'https://aimlapi.com',
  keys: {
    'api-key': {
      name: 'AI/ML API key',
      // A version-4 UUID without dashes: the 13th and the 17th character are bound, which leaves 2 % of other hashes.
      pattern: /[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}/,
      shape: '<uuid4hex>',
      // `aiml/` are its models in LiteLLM.
      context: {
        words: [
          'aimlapi',
          'aiml_api',
          'aiml_token',
          'ai_ml_api',
          'ai_ml_key',
          'ai_ml_token',
          'model: aiml/',
          'model="aiml/',
          '"model": "aiml/',
        ],
        within: 100,
      },
      env: ['AIMLAPI_API_KEY', 'AIMLAPI_KEY', 'AIML_API_KEY', 'AIML_KEY', 'AIMLAPI_TOKEN'],
      entropy: 2.8,
      risk: 'Whoever has it can call every model that the key is allowed to on your balance.',
      examples: [
        '{"base_url": "https://api.aimlapi.com/v1", "api_key": "<uuid4hex>"}',
        '    litellm_params:\n      model: aiml/gpt-4o\n      api_key: <uuid4hex>\n',
      ],
      nearMisses: ['AIMLAPI_API_KEY=<alnum:20>', 'https://cdn.aimlapi.com/eagle/files/<uuid4hex>.png'],
    },
    'management-key': {
      name: 'AI/ML API management key',
      severity: 'critical',
      // Its shape is not published; that of API keys is assumed. Its own variable must stand near, or the calls that are for
      // such keys alone.
      pattern: /[0-9a-f]{32}/,
      shape: '<uuid4hex>',
      context: {
        words: [
          'aimlapi_management',
          'aiml_management',
          'aiml_api_management',
          'aimlapi_mgmt',
          'aimlapi_admin',
          'management_key_aimlapi',
          'api.aimlapi.com/v1/keys',
        ],
        within: 100,
      },
      env: ['AIMLAPI_MANAGEMENT_KEY'],
      entropy: 2.8,
      risk: 'Whoever has it can create, change and delete the API keys of your account.',
      examples:
        "curl -L --request DELETE --url 'https://api.aimlapi.com/v1/keys/<hex:8>' --header 'Authorization: Bearer <uuid4hex>'",
      nearMisses: 'AIMLAPI_MANAGEMENT_KEY_PREFIX=<hex:8>',
      rotate: {
        console: 'https://aimlapi.com/app/keys/',
        docs: 'https://docs.aimlapi.com/api-references/service-endpoints/api-key-management',
        make: 'create a new management key in the Management Keys tab at {console}; it is shown only once',
        end: 'delete the old one in the same tab',
        after: 'look through the API Keys tab for keys that were not made by you, and delete them',
      },
    },
  },
  rotate: {
    console: 'https://aimlapi.com/app/keys/',
    docs: 'https://docs.aimlapi.com/faq/how-can-i-work-with-my-api-keys',
    make: 'create a new key at {console}, with a spending limit (daily, weekly or monthly) and only the endpoints it needs; it is shown only once',
    end: 'delete the old key there, or with a management key through DELETE /v1/keys/{first 8 characters}',
    after: 'look at the usage of the old key for spend that was not yours',
  },
  check: [
    {
      keys: ['api-key'],
      ...USAGE,
      also: {
        url: 'https://api.aimlapi.com/v2/billing/detail',
        auth: 'bearer',
        tells: { account: 'email', balance: '{current_balance} USD' },
      },
      source: 'https://docs.aimlapi.com/api-references/service-endpoints/api-key-usage',
    },
    {
      // Only a management key may list keys. What is said to an API key that does is documented nowhere, and one without any
      // keys to manage lists none: then its own usage decides.
      keys: ['management-key'],
      url: 'https://api.aimlapi.com/v1/keys',
      active: {
        status: 200,
        json: { 'data.0.prefix': 'string', 'data.0.disabled': 'boolean' },
        kind: 'management key',
      },
      answers: [
        { status: 200, json: { data: 'array' }, is: 'next' },
        { status: [401, 403], json: { message: 'string', requestId: 'string' }, is: 'next' },
      ],
      accepted: { data: [{ name: 'prod', disabled: false, prefix: 'a1b2c3d4', scopes: [] }] },
      recorded: { next: { data: [] } },
      tooMany: { message: 'Too Many Requests', statusCode: 429 },
      replies: {
        status: 401,
        body: { message: NO_KEY, path: '/v1/keys', requestId: 'r-2', statusCode: 401 },
        is: 'next',
      },
      next: USAGE,
      source: 'https://docs.aimlapi.com/api-references/service-endpoints/api-key-management',
    },
  ],
  revoke: {
    keys: ['api-key'],
    admin: { name: 'AI/ML API management key', env: 'AIMLAPI_MANAGEMENT_KEY' },
    does: 'Deletes the key: what uses it fails at once.',
    steps: {
      method: 'DELETE',
      url: 'https://api.aimlapi.com/v1/keys/{key|first8}',
      auth: { header: 'Authorization', value: 'Bearer {admin}' },
      done: [200],
      expects: { 'data.deleted': { is: true } },
    },
    source: 'https://docs.aimlapi.com/api-references/service-endpoints/api-key-management',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://docs.aimlapi.com/errors-and-messages/errors-with-status-code-4xx',
    'https://docs.aimlapi.com/api-references/service-endpoints/api-key-management',
    'key shape: from the sample value in the documents',
  ],
});
