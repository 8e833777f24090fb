import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Portkey',
  site: 'https://portkey.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Portkey API key',
      severity: 'critical',
      // 20 bytes in base64, without a beginning of its own.
      pattern: /[0-9A-Za-z+/]{27}=/,
      context: { words: ['portkey'], within: 80 },
      env: ['PORTKEY_API_KEY', 'PORTKEY_ADMIN_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can call models through the provider keys stored in your workspace and read its logs; an admin key also manages users and keys.',
      examples: [
        'PORTKEY_API_KEY=<alnum:27>=',
        "const portkey = new Portkey({ apiKey: '<alnum:1><b64:25><alnum:1>=' });",
        'curl https://api.portkey.ai/v1/models -H "x-portkey-api-key: <alnum:27>="',
      ],
      nearMisses: [
        'PORTKEY_API_KEY=your-portkey-api-key',
        'checksum = "<alnum:27>="',
        'PORTKEY_CONFIG=pc-gemini-<hex:6>',
        'PORTKEY_API_KEY=<alnum:11>=',
      ],
    },
  ],
  rotate: {
    console: 'https://app.portkey.ai/api-keys',
    docs: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
    steps: [
      'create a new key of the same type with the same scopes under API Keys at https://app.portkey.ai',
      'put it in PORTKEY_API_KEY, outside git',
      'delete the old key there, or with DELETE https://api.portkey.ai/v1/api-keys/{id} and an admin key',
      'look through the logs since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.portkey.ai/v1/models',
      auth: { header: 'x-portkey-api-key' },
      answers: [
        { status: 200, json: { 'data.0.slug': 'string', 'data.0.canonical_slug': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'that it is of a gateway of the customer’s own, or lacks a scope',
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            total: 1,
            data: [{ id: '@openai/gpt', slug: 'gpt', canonical_slug: 'gpt', object: 'model' }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { status: 'failure', message: 'Portkey Error: Invalid API Key. Error Code: 03' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://portkey.ai/docs/api-reference/inference-api/models/models',
    },
  ],
  sources: [
    'https://portkey.ai/docs/api-reference/admin-api/error',
    'https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/list-api-keys',
    'key shape: observed in public code, not documented',
  ],
});
