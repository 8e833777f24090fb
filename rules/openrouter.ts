import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'OpenRouter',
  site: 'https://openrouter.ai',
  keys: [
    {
      id: 'api-key',
      name: 'OpenRouter API or management key',
      severity: 'high',
      // Management keys look the same; only a call tells them apart.
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      env: ['OPENROUTER_API_KEY', 'OPENROUTER_KEY', 'OPENROUTER_MANAGEMENT_KEY', 'OPENROUTER_PROVISIONING_KEY'],
      risk: 'Whoever has it can run any model on your credit up to the key’s limit; if it is a management key, make and delete keys.',
      examples: [
        'OPENROUTER_API_KEY=sk-or-v1-<hex:64>',
        'client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key="sk-or-v1-<hex:64>")',
        '{"provider": "openrouter", "apiKey": "sk-or-v1-<hex:64>"}',
        'curl https://openrouter.ai/api/v1/key -H "Authorization: Bearer sk-or-v1-<hex:64>"',
      ],
      nearMisses: [
        'OPENROUTER_API_KEY=sk-or-v1-your-key-here',
        'sk-or-v1-<upper:64>',
        'task-or-v1-<hex:64>',
        'label: sk-or-v1-<hex:3>...<hex:3>',
      ],
    },
  ],
  rotate: {
    console: 'https://openrouter.ai/settings/keys',
    docs: 'https://openrouter.ai/docs/api/reference/authentication',
    steps: [
      'create a new key with a credit limit at https://openrouter.ai/settings/keys; a management key on its own page of the settings',
      'put it in OPENROUTER_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with a management key through DELETE /api/v1/keys/{hash}',
      'look through the activity page for calls that are not yours',
    ],
  },
  checks: [
    {
      // Not GET /models: that answers without any key.
      url: 'https://openrouter.ai/api/v1/key',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: {
            'data.label': { includes: 'sk-or-v1-' },
            'data.usage': 'number',
            'data.is_management_key': { is: true },
          },
          is: 'active',
          kind: 'management key',
        },
        {
          status: 200,
          json: { 'data.label': 'string', 'data.usage': 'number', 'data.limit_remaining': { is: 0 } },
          is: 'limited',
          because: 'its credit limit is used up',
        },
        {
          status: 200,
          json: { 'data.label': 'string', 'data.usage': 'number', 'data.is_free_tier': 'boolean' },
          is: 'active',
        },
        // Also said of expired keys.
        { status: 401, json: { 'error.message': { includes: 'user not found' } }, is: 'inactive' },
      ],
      tells: {
        name: 'data.label',
        balance: 'data.limit_remaining',
        limits: 'data.limit',
        usage: 'data.usage',
        expires: 'data.expires_at',
      },
      replies: [
        {
          status: 200,
          body: {
            data: {
              label: 'sk-or-v1-0e6...1c9',
              limit: 100,
              limit_remaining: 74.5,
              usage: 25.5,
              is_free_tier: false,
              is_management_key: false,
              expires_at: '2027-12-31T23:59:59Z',
            },
          },
          is: 'active',
        },
        {
          status: 200,
          body: {
            data: { label: 'sk-or-v1-abc...123', limit: null, usage: 0, is_free_tier: false, is_management_key: true },
          },
          is: 'active',
        },
        {
          status: 200,
          body: { data: { label: 'sk-or-v1-abc...123', limit: 5, limit_remaining: 0, usage: 5, is_free_tier: false } },
          is: 'limited',
        },
        { status: 401, body: { error: { message: 'User not found.', code: 401 } }, is: 'inactive' },
        { status: 401, body: { error: { message: 'Missing Authentication header', code: 401 } }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { code: 429, message: 'Rate limit exceeded' } },
          is: 'unknown',
        },
      ],
      source: 'https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key',
    },
  ],
  revoke: [
    {
      admin: { name: 'OpenRouter management key', env: 'OPENROUTER_MANAGEMENT_KEY' },
      does: 'Deletes the key: what uses it fails at once.',
      steps: [
        {
          url: 'https://openrouter.ai/api/v1/keys',
          auth: { header: 'Authorization', value: 'Bearer {admin}' },
          done: [200],
          expects: { data: 'array' },
          takes: { as: 'hash', in: 'data', where: 'label', equals: '{key|first12}...{key|last3}', take: 'hash' },
        },
        {
          method: 'DELETE',
          url: 'https://openrouter.ai/api/v1/keys/{hash}',
          auth: { header: 'Authorization', value: 'Bearer {admin}' },
          done: [200],
          expects: { deleted: { is: true } },
        },
      ],
      source: 'https://openrouter.ai/docs/api/api-reference/api-keys/delete-keys',
    },
  ],
  sources: [
    'https://openrouter.ai/docs/api/reference/authentication',
    'https://openrouter.ai/docs/features/provisioning-api-keys',
    'length: observed in public code, not documented',
  ],
});
