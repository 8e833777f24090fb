import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Bria',
  site: 'https://bria.ai',
  keys: [
    {
      id: 'api-token',
      name: 'Bria API token',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['bria', 'bria-api.com', 'briaApiToken', 'briaai'], within: 80 },
      env: ['BRIA_API_TOKEN', 'BRIA_API_KEY', 'BRIA_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make and edit images at the cost of your organisation and use its tailored models.',
      examples: [
        'BRIA_API_TOKEN=<hex:32>',
        'curl https://engine.prod.bria-api.com/v2/image/generate -H "api_token: <hex:32>"',
        '{"bria": {"apiToken": "<hex:32>"}}',
      ],
      nearMisses: [
        'umbria_hash = "<hex:32>"',
        'api_token: <hex:32>',
        'BRIA_API_TOKEN=<hex:20>',
        'bria_request: <uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://platform.bria.ai/organization-management/api-keys',
    docs: 'https://docs.bria.ai',
    steps: [
      'create a new token at https://platform.bria.ai/organization-management/api-keys',
      'put it in BRIA_API_TOKEN, outside git',
      'delete the old token there',
      'look at the usage since the leak',
    ],
  },
  // No check: no documented call only reads and tells a good token from a bad one.
  sources: ['https://docs.bria.ai', 'format: observed in public code, not documented'],
});
