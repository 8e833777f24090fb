import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Instantly.ai',
  site: 'https://instantly.ai',
  keys: {
    'api-key': {
      name: 'Instantly.ai API key',
      pattern: /[0-9A-Za-z+/]{66}==/,
      shape: '<alnum:66>==',
      context: {
        words: ['instantly.ai', 'instantly_api', 'instantly_key', 'instantly api', 'instantlyApi'],
        within: 80,
      },
      env: ['INSTANTLY_API_KEY', 'INSTANTLY_KEY', 'INSTANTLY_API_V2_KEY', 'INSTANTLY_AI_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can, within its scopes, read your leads and mail and send campaigns from your accounts.',
      nearMisses: 'loaded instantly, integrity sha512-<b64:86>==',
    },
  },
  rotate: {
    console: 'https://app.instantly.ai/app/settings/integrations',
    docs: 'https://developer.instantly.ai/quickstart',
    make: 'create a new API v2 key at {console}, with only the scopes it needs',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.instantly.ai/api/v2/workspaces/current',
    active: { id: 'string', timestamp_created: 'string', name: 'string', owner: 'string' },
    // Its page says that 401 means that the key is missing or invalid, 403 that a scope is missing.
    inactive: 401,
    tells: { organisation: 'name' },
    accepted: {
      id: 'w1',
      timestamp_created: '2026-01-02T03:04:05.000Z',
      timestamp_updated: '2026-01-02T03:04:05.000Z',
      owner: 'u1',
      name: 'Example',
    },
    refused: { statusCode: 401, error: 'Unauthorized', message: 'Invalid API key' },
    source: 'https://developer.instantly.ai/api/v2/workspace/getcurrentworkspace',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
