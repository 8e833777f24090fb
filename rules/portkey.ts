import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Portkey',
  site: 'https://portkey.ai',
  keys: {
    'api-key': {
      name: 'Portkey API key',
      severity: 'critical',
      // 20 bytes in base64, without a beginning of its own.
      pattern: /[0-9A-Za-z+/]{27}=/,
      shape: '<alnum:1><b64:25><alnum:1>=',
      context: { words: ['portkey'], within: 80 },
      env: ['PORTKEY_API_KEY', 'PORTKEY_ADMIN_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can call models through the provider keys stored in your workspace and read its logs; an admin key also manages users and keys.',
      nearMisses: ['PORTKEY_CONFIG=pc-gemini-<hex:6>', 'PORTKEY_API_KEY=<alnum:11>='],
    },
  },
  rotate: {
    console: 'https://app.portkey.ai/api-keys',
    docs: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
    make: 'create a new key of the same type with the same scopes under API Keys at https://app.portkey.ai',
    end: 'delete the old key there, or with DELETE https://api.portkey.ai/v1/api-keys/{id} and an admin key',
    after: 'look through the logs since the leak',
  },
  check: {
    url: 'https://api.portkey.ai/v1/models',
    auth: { header: 'x-portkey-api-key' },
    active: { 'data.0.slug': 'string', 'data.0.canonical_slug': 'string' },
    inactive: 401,
    refusalMayMean: 'that it is of a gateway of the customer’s own, or lacks a scope',
    accepted: {
      object: 'list',
      total: 1,
      data: [{ id: '@openai/gpt', slug: 'gpt', canonical_slug: 'gpt', object: 'model' }],
    },
    refused: { status: 'failure', message: 'Portkey Error: Invalid API Key. Error Code: 03' },
    tooMany: { message: 'Too many requests' },
    source: 'https://portkey.ai/docs/api-reference/inference-api/models/models',
  },
  sources: [
    'https://portkey.ai/docs/api-reference/admin-api/error',
    'https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/list-api-keys',
    'key shape: {observed}',
  ],
});
