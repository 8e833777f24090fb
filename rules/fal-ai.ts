import type { Answer, RecordedReply } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can run models at your cost; with the scope ADMIN also read your billing, make and delete keys and apps.';

const answers: readonly Answer[] = [
  {
    status: 200,
    json: { 'prices.0.endpoint_id': { is: 'fal-ai/flux/dev' }, 'prices.0.unit_price': 'number' },
    is: 'active',
  },
  { status: 401, json: { 'error.type': { is: 'authorization_error' } }, is: 'inactive' },
];
const replies: readonly RecordedReply[] = [
  {
    status: 200,
    body: {
      prices: [{ endpoint_id: 'fal-ai/flux/dev', unit_price: 0.025, unit: 'image', currency: 'USD' }],
      next_cursor: null,
      has_more: false,
    },
    is: 'active',
  },
  { status: 401, body: { error: { type: 'authorization_error', message: 'Authentication required' } }, is: 'inactive' },
  { status: 403, body: { error: { type: 'authorization_error', message: 'Access denied' } }, is: 'unknown' },
  { status: 429, body: { error: { type: 'rate_limited', message: 'Rate limit exceeded' } }, is: 'unknown' },
];

// Not the list of models, which answers without a key; not billing, which refuses keys of the scope API.
const url = 'https://api.fal.ai/v1/models/pricing?endpoint_id=fal-ai/flux/dev';
const source = 'https://fal.ai/docs/platform-apis/v1/models/pricing';

export default defineProvider({
  name: 'fal.ai',
  site: 'https://fal.ai',
  keys: {
    'api-key': {
      name: 'fal.ai API key',
      pattern: /(?<keyid>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):[0-9a-f]{32}/,
      shape: '<uuid>:<hex:32>',
      context: { words: ['fal.ai', 'fal-ai', 'fal.run', 'fal_client', 'fal.config'] },
      env: ['FAL_KEY', 'FAL_API_KEY', 'FAL_ADMIN_KEY', 'FAL_AI_API_KEY'],
      risk,
      examples: 'curl -H "Authorization: Key <uuid>:<hex:32>" https://queue.fal.run/fal-ai/flux/dev',
      nearMisses: 'https://queue.fal.run/fal-ai/flux/requests/<uuid>',
    },
    'key-secret': {
      name: 'fal.ai key secret',
      // The second half of a key, where an application keeps the two apart.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['fal_key_secret'], within: 16 },
      env: ['FAL_KEY_SECRET'],
      entropy: 3,
      pair: { key: 'key-id' },
      confidence: 'medium',
      risk,
    },
    'key-id': {
      name: 'fal.ai key id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['fal_key_id'], within: 16 },
      env: ['FAL_KEY_ID'],
      confidence: 'medium',
      risk: 'Whoever has it knows the name of one of your keys.',
      nearMisses: 'https://queue.fal.run/fal-ai/flux/requests/<uuid>',
    },
  },
  rotate: {
    console: 'https://fal.ai/dashboard/keys',
    docs: 'https://fal.ai/docs/platform-apis/v1/keys/create',
    make: 'create a new key at {console}, with the scope API unless it must manage the account',
    put: 'put it in FAL_KEY, outside git; it is shown only once',
    end: 'delete the old key there, or with an admin key through DELETE https://api.fal.ai/v1/keys/{key_id}',
    after: 'look through usage and billing since the leak',
  },
  check: [
    {
      keys: ['api-key'],
      url,
      auth: { header: 'Authorization', value: 'Key {key}' },
      answers,
      replies,
      source,
    },
    {
      keys: ['key-secret'],
      url,
      auth: { header: 'Authorization', value: 'Key {pair}:{key}' },
      answers,
      replies,
      source,
    },
  ],
  revoke: {
    keys: ['api-key'],
    admin: { name: 'fal.ai admin key', env: 'FAL_ADMIN_KEY' },
    does: 'Deletes the key: what uses it fails at once.',
    steps: {
      method: 'DELETE',
      url: 'https://api.fal.ai/v1/keys/{keyid}',
      auth: { header: 'Authorization', value: 'Key {admin}' },
      done: [204],
    },
    source: 'https://fal.ai/docs/platform-apis/v1/keys/delete',
  },
  sources: ['{check}', 'https://fal.ai/docs/platform-apis/v1/account/billing', 'format: {observed}'],
});
