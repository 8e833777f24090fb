import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

/** Not GET /models, as Venice's own guide has it: that answers without any key. */
const LIMITS: Step = {
  url: 'https://api.venice.ai/api/v1/api_keys/rate_limits',
  auth: 'bearer',
  answers: [
    { status: 200, json: { 'data.accessPermitted': { is: true }, 'data.apiTier': 'object' }, is: 'active' },
    {
      status: 200,
      json: { 'data.accessPermitted': { is: false }, 'data.apiTier': 'object' },
      is: 'limited',
      because: 'its account may not call the API now',
    },
    {
      status: 401,
      json: { error: { includes: 'subscription is inactive' } },
      is: 'limited',
      because: 'the subscription is asleep',
    },
    // 402 is documented, and seen; should a key without allowance ever get a 401, it is no dead one for that.
    { status: [401, 402], json: { error: { includes: 'insufficient' } }, is: 'limited', because: 'no balance left' },
    {
      status: [401, 402],
      json: { error: { includes: 'spend limit' } },
      is: 'limited',
      because: 'its spending limit is reached',
    },
    { status: 401, json: { error: { is: 'Authentication failed' } }, is: 'inactive' },
    { status: 401, json: { error: { includes: 'Invalid API key' } }, is: 'inactive' },
    {
      status: 403,
      json: { error: { includes: 'support@venice.ai' } },
      is: 'limited',
      because: 'its account is disabled',
    },
  ],
  tells: { balance: 'data.balances', expires: 'data.keyExpiration', limits: 'data.apiTier.id' },
  replies: [
    {
      status: 200,
      body: {
        data: {
          accessPermitted: true,
          apiTier: { id: 'paid', isCharged: true },
          balances: { USD: 50.23, DIEM: 100.02 },
          keyExpiration: null,
          nextEpochBegins: '2026-05-07T00:00:00.000Z',
          rateLimits: [],
        },
      },
      is: 'active',
    },
    { status: 200, body: { data: { accessPermitted: false, apiTier: { id: 'paid' } } }, is: 'limited' },
    { status: 401, body: { error: 'Authentication failed' }, is: 'inactive' },
    { status: 401, body: { error: 'Invalid API key provided' }, is: 'inactive' },
    { status: 401, body: { error: 'Authentication failed - Insufficient balance' }, is: 'limited' },
    { status: 401, body: { error: 'Authentication failed - for a reason that is not documented' }, is: 'unknown' },
    {
      status: 401,
      body: {
        error:
          'Authentication failed - Pro subscription is inactive. Please upgrade your subscription to continue using the API',
      },
      is: 'limited',
    },
    { status: 402, body: { error: 'Insufficient USD or Diem balance to complete request' }, is: 'limited' },
    {
      status: 402,
      body: {
        error:
          'API key USD spend limit exceeded. Your account may still have USD balance, but this API key has reached its configured USD spending limit.',
      },
      is: 'limited',
    },
    { status: 403, body: { error: 'Unauthorized access' }, is: 'unknown' },
    {
      status: 403,
      body: { error: 'API access has been disabled for this account. Please contact support@venice.ai' },
      is: 'limited',
    },
    {
      status: 429,
      body: { error: 'Too many failed attempts (> 20) resulting in a non-success status code.' },
      is: 'unknown',
    },
  ],
};

export default defineProvider({
  name: 'Venice.ai',
  site: 'https://venice.ai',
  keys: {
    'admin-key': {
      name: 'Venice.ai admin key',
      severity: 'critical',
      pattern: /VENICE[_-]ADMIN[_-]KEY[_-][0-9A-Za-z_-]{38,48}/,
      shape: ['VENICE_ADMIN_KEY_<b64u:41><alnum:1>', 'VENICE-ADMIN-KEY-<b64u:41><alnum:1>'],
      env: ['VENICE_API_KEY', 'VENICE_ADMIN_KEY'],
      risk: 'Whoever has it can create and delete your keys and spend your balance.',
    },
    'inference-key': {
      name: 'Venice.ai inference-only key',
      pattern: /VENICE[_-]INFERENCE[_-]KEY[_-][0-9A-Za-z_-]{38,48}/,
      shape: ['VENICE_INFERENCE_KEY_<b64u:41><alnum:1>', 'VENICE-INFERENCE-KEY-<b64u:41><alnum:1>'],
      env: ['VENICE_API_KEY', 'VENICE_INFERENCE_KEY'],
      risk: 'Whoever has it can run inference on your Diem and USD balance.',
    },
    'unprefixed-key': {
      name: 'Venice.ai key (old form)',
      // Older keys carry no prefix and are documented nowhere, so the variable or the host must stand near.
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:43>',
      // `veniceai/` are its models in LiteLLM; the last two are how llm is given the key, and keeps it.
      context: {
        words: ['api.venice.ai', 'venice_key', 'veniceApiKey', 'veniceai/', 'keys set venice', '"venice":'],
        within: 80,
      },
      env: ['VENICE_API_KEY', 'VENICE_AI_API_KEY', 'VENICE_API_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can use your Venice.ai balance; if it is an admin key, also create and delete keys.',
      examples: [
        'llm keys set venice --value <alnum:43>',
        '{"openai": "", "venice": "<alnum:43>"}',
        'litellm.completion(model="veniceai/llama", messages=[], api_key="<alnum:43>")',
      ],
      nearMisses: 'VENICE_API_KEY=get_the_key_from_the_settings_page_of_venice',
    },
  },
  rotate: {
    console: 'https://venice.ai/settings/api',
    docs: 'https://docs.venice.ai/overview/guides/generating-api-key',
    make: 'create a new key of the same type at {console}: Inference Only unless it must manage keys, with an expiry date and an epoch limit',
    shownOnce: true,
    end: 'delete the old key there, or with an admin key through DELETE /api_keys',
    after:
      'look at the API usage and the Diem and USD balances there for use that was not yours, and after an admin key leaked for keys that you did not create',
  },
  check: [
    {
      keys: ['admin-key', 'inference-key'],
      ...LIMITS,
      source: 'https://docs.venice.ai/api-reference/endpoint/api_keys/rate_limits',
    },
    {
      // Only an admin key may list keys, itself among them; an inference key is refused like a dead one.
      keys: ['unprefixed-key'],
      url: 'https://api.venice.ai/api/v1/api_keys',
      active: { status: 200, json: { 'data.0.id': 'string', 'data.0.apiKeyType': 'string' }, kind: 'admin key' },
      answers: { status: [401, 402, 403], json: { error: 'string' }, is: 'next' },
      accepted: {
        object: 'list',
        data: [{ id: 'k-1', apiKeyType: 'INFERENCE', last6Chars: 'abc123', expiresAt: null }],
      },
      recorded: { next: { error: 'Authentication failed' } },
      tooMany: { error: 'Rate limit exceeded' },
      next: LIMITS,
      source: 'https://docs.venice.ai/api-reference/endpoint/api_keys/list',
    },
  ],
  revoke: {
    admin: { name: 'Venice.ai admin key', env: 'VENICE_ADMIN_API_KEY' },
    does: 'Deletes the key: what uses it fails at once.',
    steps: [
      {
        url: 'https://api.venice.ai/api/v1/api_keys',
        auth: { header: 'Authorization', value: 'Bearer {admin}' },
        done: [200],
        expects: { data: 'array' },
        takes: { as: 'id', in: 'data', where: 'last6Chars', equals: '{key|last6}', take: 'id' },
      },
      {
        method: 'DELETE',
        url: 'https://api.venice.ai/api/v1/api_keys?id={id}',
        auth: { header: 'Authorization', value: 'Bearer {admin}' },
        done: [200],
        expects: { success: { is: true } },
      },
    ],
    source: 'https://docs.venice.ai/api-reference/endpoint/api_keys/delete',
  },
  sources: ['{docs}', 'https://docs.venice.ai/api-reference/error-codes', 'key shape: {observed}'],
});
