import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenRouter',
  site: 'https://openrouter.ai',
  keys: {
    'api-key': {
      name: 'OpenRouter API or management key',
      // Management keys look the same; only a call tells them apart.
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      shape: 'sk-or-v1-<hex:64>',
      env: ['OPENROUTER_API_KEY', 'OPENROUTER_KEY', 'OPENROUTER_MANAGEMENT_KEY', 'OPENROUTER_PROVISIONING_KEY'],
      risk: 'Whoever has it can run any model on your credit up to the key’s limit; if it is a management key, make and delete keys.',
      nearMisses: ['sk-or-v1-<upper:64>', 'label: sk-or-v1-<hex:3>...<hex:3>'],
    },
  },
  rotate: {
    console: 'https://openrouter.ai/settings/keys',
    docs: 'https://openrouter.ai/docs/api/reference/authentication',
    make: 'create a new key with a credit limit at {console}; a management key on its own page of the settings',
    shownOnce: true,
    end: 'delete the old key there, or with a management key through DELETE /api/v1/keys/{hash}',
    after: 'look through the activity page for calls that are not yours',
  },
  check: {
    // Not GET /models: that answers without any key.
    url: 'https://openrouter.ai/api/v1/key',
    active: {
      status: 200,
      json: { 'data.label': { includes: 'sk-or-v1-' }, 'data.usage': 'number', 'data.is_management_key': { is: true } },
      kind: 'management key',
    },
    limited: {
      status: 200,
      json: { 'data.label': 'string', 'data.usage': 'number', 'data.limit_remaining': { is: 0 } },
      because: 'its credit limit is used up',
    },
    answers: [
      {
        status: 200,
        json: { 'data.label': 'string', 'data.usage': 'number', 'data.is_free_tier': 'boolean' },
        is: 'active',
        recorded: {
          data: { label: 'sk-or-v1-abc...123', limit: null, usage: 0, is_free_tier: false, is_management_key: true },
        },
      },
      {
        status: 403,
        json: { 'error.message': { includes: 'not in the allowlist' } },
        is: 'limited',
        because: 'only from certain addresses',
        recorded: { error: { code: 403, message: 'Your IP address is not in the allowlist for this account' } },
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
    accepted: {
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
    recorded: {
      limited: { data: { label: 'sk-or-v1-abc...123', limit: 5, limit_remaining: 0, usage: 5, is_free_tier: false } },
    },
    unclear: { 401: { error: { message: 'Missing Authentication header', code: 401 } } },
    tooMany: { error: { code: 429, message: 'Rate limit exceeded' } },
    replies: { status: 401, body: { error: { message: 'User not found.', code: 401 } }, is: 'inactive' },
    source: 'https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key',
  },
  revoke: {
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
  sources: [
    '{docs}',
    'https://openrouter.ai/docs/features/provisioning-api-keys',
    'https://openrouter.ai/docs/guides/overview/auth/security-settings',
    'length: {observed}',
  ],
});
