import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'DeepInfra',
  site: 'https://deepinfra.com',
  keys: [
    {
      id: 'api-key',
      name: 'DeepInfra API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['deepinfra', 'deep_infra', 'deep-infra'], within: 80 },
      env: ['DEEPINFRA_API_KEY', 'DEEPINFRA_API_TOKEN', 'DEEPINFRA_TOKEN'],
      // Above what 32 hex characters can reach.
      entropy: 4.05,
      confidence: 'medium',
      risk: 'Whoever has it can run models and rent GPUs on your DeepInfra account and see its e-mail address.',
      examples: [
        'DEEPINFRA_API_KEY=<alnum:32>',
        'client = OpenAI(api_key="<alnum:32>", base_url="https://api.deepinfra.com/v1/openai")',
        '{"deepinfra": {"apiKey": "<alnum:32>"}}',
        'curl -H "Authorization: bearer <alnum:32>" https://api.deepinfra.com/v1/inference/openai/whisper-large',
      ],
      nearMisses: [
        'deepinfra_checksum: <hex:32>',
        'DEEPINFRA_API_KEY=<alnum:24>',
        'API_KEY=<alnum:32>',
        'DEEPINFRA_REQUEST_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://deepinfra.com/dash/api_keys',
    docs: 'https://deepinfra.com/docs/getting-started',
    steps: [
      'create a new key at https://deepinfra.com/dash/api_keys',
      'put it in DEEPINFRA_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      // Not GET /v1/openai/models: that answers any key.
      url: 'https://api.deepinfra.com/v1/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { uid: 'string', email: 'string', email_verified: 'boolean' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'email' },
      replies: [
        { status: 200, body: { uid: 'u-1', email: 'owner@example.com', email_verified: true }, is: 'active' },
        { status: 401, body: { detail: 'unauthorized' }, is: 'inactive' },
        { status: 429, body: { detail: 'too many requests' }, is: 'unknown' },
      ],
      source: 'https://docs.deepinfra.com/api-reference/account/me',
    },
  ],
  sources: [
    'https://docs.deepinfra.com/api-reference/account/me',
    'https://api.deepinfra.com/openapi.json',
    'key shape: observed in public code, not documented',
  ],
});
